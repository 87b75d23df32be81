/** Elements of each kind that are looked at. A page with more says nothing new in the rest. */
const MOST = 300;

const KINDS = ['meta', 'link', 'script', 'noscript', 'iframe', 'form', 'img'] as const;
export type Carried = Record<(typeof KINDS)[number], Element[]>;

/**
 * What the page's tree carries besides its text, kind by kind: the browser finds elements of one tag much faster than it
 * tries a list of them on every element.
 *
 * @param root of the page, or its head alone where the whole would take too long to search.
 */
export function carriedBy(root: Element): Carried {
  const found: Carried = { meta: [], link: [], script: [], noscript: [], iframe: [], form: [], img: [] };
  for (const kind of KINDS) {
    const elements = root.querySelectorAll(kind);
    for (let at = 0; at < elements.length && at < MOST; at++) found[kind].push(elements[at] as Element);
  }
  return found;
}
