/** What the page's tree carries besides its text: looked for all at once, then sorted by kind. */
const CARRIED = 'meta[content],link[rel],script,noscript,iframe,form[action],img[src],amp-img[src]';

/** Elements of each kind that are looked at. A page with more says nothing new in the rest. */
const MOST = 300;

export type CarriedKind = 'meta' | 'link' | 'script' | 'noscript' | 'iframe' | 'form' | 'img';
export type Carried = Record<CarriedKind, Element[]>;

/** @param root of the page, or its head alone where the whole would take too long to search. */
export function carriedBy(root: Element): Carried {
  const found: Carried = { meta: [], link: [], script: [], noscript: [], iframe: [], form: [], img: [] };
  for (const element of root.querySelectorAll(CARRIED)) {
    // A form may have a field of that name.
    const tag: unknown = element.localName;
    const kind = typeof tag !== 'string' ? 'form' : tag === 'amp-img' ? 'img' : tag;
    const list = isKind(kind, found) ? found[kind] : undefined;
    if (list && list.length < MOST) list.push(element);
  }
  return found;
}

function isKind(tag: string, found: Carried): tag is CarriedKind {
  return Object.hasOwn(found, tag);
}
