/** The first of an element's attributes that says anything; '' where none does. */
export function attribute(element: Element, ...names: readonly string[]): string {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return '';
}
