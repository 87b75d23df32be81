/** The first of an element's attributes that says anything; '' where none does. */
export function attribute(element: Element, ...names: readonly string[]): string {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return '';
}

/** The address as the browser resolves it; '' where a drawing keeps something else there. */
export function property(element: Element, name: 'href' | 'src'): string {
  const value: unknown = Reflect.get(element, name);
  return typeof value === 'string' ? value : '';
}

/** An element's id and classes, with a space between: the names that its makers gave it. */
export function namesOf(element: Element): string {
  return `${attribute(element, 'id')} ${attribute(element, 'class')}`;
}
