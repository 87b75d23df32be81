import type { Region } from './reading.ts';
import { REGION_ROLES } from './tags.ts';

/** Hidden by its own attributes, however its `display` is written. */
const HIDDEN = [
  '[hidden]',
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'].map(
    (style) => `[style*="${style}" i]`,
  ),
].join(',');

const ROLES = [...REGION_ROLES.keys()].map((role) => `[role="${role}"]`).join(',');

/** Where more elements are hidden, each is asked itself: keeping them all would cost what it saves. */
const MANY = 1_500;

/** What attributes say of elements. They are looked for all at once: the browser does that far faster than a script. */
export class Signs {
  readonly #hidden = new Set<Element>();
  readonly #roles = new Map<Element, Region>();
  #asksEach: boolean;

  /** @param isHuge whether the page is too large to search the whole of it. */
  constructor(isHuge: boolean) {
    this.#asksEach = isHuge;
  }

  /** Looks for signs on everything below `root`; a shadow tree is a root of its own. */
  learn(root: ParentNode): void {
    if (this.#asksEach) return;
    const hidden = root.querySelectorAll(HIDDEN);
    if (hidden.length > MANY) this.#asksEach = true;
    else for (const element of hidden) this.#hidden.add(element);
    for (const element of root.querySelectorAll(ROLES)) {
      const region = REGION_ROLES.get(element.getAttribute('role'));
      if (region) this.#roles.set(element, region);
    }
  }

  isHidden(element: Element): boolean {
    return this.#asksEach ? element.matches(HIDDEN) : this.#hidden.size > 0 && this.#hidden.has(element);
  }

  /** The region that the element's role opens. */
  roleOf(element: Element): Region | undefined {
    if (this.#roles.size > 0) return this.#roles.get(element);
    return this.#asksEach ? REGION_ROLES.get(element.getAttribute('role')) : undefined;
  }
}
