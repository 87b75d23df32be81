/**
 * Pages can overwrite properties of `document` and of forms by naming a field after them (`<form name="body">`,
 * `<input name="tagName">`: HTML's legacy named access). So the reader starts from the root element, which cannot be
 * overwritten, and leaves forms alone that hide what it needs.
 */
export function rootOf(document: Document): Element | undefined {
  const root: unknown = Object.hasOwn(document, 'documentElement')
    ? Reflect.get(document.defaultView?.Document.prototype ?? {}, 'documentElement', document)
    : document.documentElement;
  return isElement(root) ? root : undefined;
}

/** What the walk asks of an element. */
const NEEDED = [
  'localName',
  'nodeType',
  'textContent',
  'firstChild',
  'nextSibling',
  'firstElementChild',
  'nextElementSibling',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'shadowRoot',
  'closest',
  'matches',
  'checkVisibility',
  'parentNode',
];

/** Whether a form's fields hide properties that the walk needs. Only forms can do that. */
export function isClobbered(form: Element): boolean {
  return NEEDED.some((name) => Object.hasOwn(form, name));
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'localName' in value;
}
