/** Elements of each kind that are looked at. A page with more says nothing new in the rest. */
const MOST = 300;

type Kind = 'meta' | 'link' | 'script' | 'noscript' | 'iframe' | 'form' | 'img' | 'ampImg';
export type Carried = Record<Kind, Element[]>;

/**
 * What the page's tree carries besides its text, kind by kind: the browser finds elements of one tag much faster than it
 * tries a list of them on every element.
 *
 * @param root of the page, or its head alone where the whole would take too long to search.
 */
export function carriedBy(root: Element): Carried {
  const all = (kind: string): Element[] => {
    const found: Element[] = [];
    const elements = root.querySelectorAll(kind);
    for (let at = 0; at < elements.length && at < MOST; at++) found.push(elements[at] as Element);
    return found;
  };
  return {
    meta: all('meta'),
    link: all('link'),
    script: all('script'),
    noscript: all('noscript'),
    iframe: all('iframe'),
    form: all('form'),
    img: all('img'),
    ampImg: all('amp-img'),
  };
}
