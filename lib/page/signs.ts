import type { Region } from './reading.ts';
import { isHidden, regionByRole } from './tags.ts';

/** Attributes that hide an element or say its role. */
const SIGNS = '[role], [hidden], [style*="display" i], [style*="visibility" i]';

/** Where a page has more of them, each element is asked itself: keeping them all would cost what it saves. */
const MANY = 6_000;

/** What attributes say of elements. They are looked for all at once: the browser does that far faster than a script. */
export class Signs {
  readonly #hidden = new Set<Element>();
  readonly #roles = new Map<Element, Region>();
  #many = false;

  /** Looks for signs on everything below `root`; a shadow tree is a root of its own. */
  learn(root: ParentNode): void {
    const found = root.querySelectorAll(SIGNS);
    if (found.length > MANY) this.#many = true;
    if (this.#many) return;
    for (const element of found) {
      if (isHidden(element)) this.#hidden.add(element);
      const region = regionByRole(element);
      if (region) this.#roles.set(element, region);
    }
  }

  isHidden(element: Element): boolean {
    return this.#many ? isHidden(element) : this.#hidden.has(element);
  }

  /** The region that the element's role opens. */
  roleOf(element: Element): Region | undefined {
    return this.#many ? regionByRole(element) : this.#roles.get(element);
  }
}
