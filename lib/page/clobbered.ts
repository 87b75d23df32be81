/**
 * Pages can overwrite properties of `document` and of forms by naming an element after them (`<form name="body">`,
 * `<input name="localName">`: HTML's legacy named access).
 */

/** A property of the document itself, whatever the page's elements are called. */
export function ofDocument<K extends keyof Document>(document: Document, name: K): Document[K] {
  return Object.hasOwn(document, name)
    ? Reflect.get(Object.getPrototypeOf(document), name, document)
    : document[name];
}

/** What the walk asks of an element. */
const NEEDED =
  'localName nodeType textContent firstChild nextSibling firstElementChild nextElementSibling getAttribute hasAttribute querySelector shadowRoot closest checkVisibility parentNode'.split(
    ' ',
  );

/** Whether a form's fields hide properties that the walk needs. Only forms can do that. */
export function isClobbered(form: Element): boolean {
  return NEEDED.some((name) => Object.hasOwn(form, name));
}

/** What truly follows a form whose fields hide that: they could lead a reader back to where it came from, for ever. */
export function nextOf(form: Node, name: 'nextSibling' | 'nextElementSibling'): Node | null {
  return Reflect.get(Object.getPrototypeOf(form), name, form);
}
