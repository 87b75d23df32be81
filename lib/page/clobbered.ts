/**
 * Pages can overwrite properties of `document` and of forms by naming a field after them (`<form name="body">`,
 * `<input name="tagName">`: HTML's legacy named access). So the reader starts from the root element, which cannot be
 * overwritten, and leaves forms alone that hide what it needs.
 */
export function rootOf(document: Document): Element | undefined {
  const { prototype } = document.defaultView?.Document ?? {};
  const root: unknown = prototype
    ? Reflect.get(prototype, 'documentElement', document)
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
];

/** Whether a form's fields hide properties that the walk needs. Only forms can do that. */
export function isClobbered(element: Element, tag: unknown = element.localName): boolean {
  if (typeof tag === 'string' && tag !== 'form') return false;
  return NEEDED.some((name) => Object.hasOwn(element, name));
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'tagName' in value;
}
