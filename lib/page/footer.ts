const FOOTERS = 'footer, [role="contentinfo"], #footer, .footer';

/** Levels and elements looked at from the end of a page that is too large to search. */
const LEVELS = 6;
const LAST = 12;

/** The page's footer, where the walk of a very long page did not come to it. */
export function footerOf(body: Element, isHuge: boolean): Element | undefined {
  if (!isHuge) return body.querySelector('footer') ?? body.querySelector(FOOTERS) ?? undefined;
  let level: Element | null = body;
  for (let depth = 0; level && depth < LEVELS; depth++) {
    let child: Element | null = level.lastElementChild;
    for (let left = LAST; child && left > 0; left--) {
      if (child.matches(FOOTERS)) return child;
      child = child.previousElementSibling;
    }
    level = level.lastElementChild;
  }
  return undefined;
}
