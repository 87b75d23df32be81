import { attribute } from './attribute.ts';
import type { Region } from './reading.ts';
import { REGION_ROLES } from './tags.ts';

/** Elements that may be hidden by their own attributes; how the style is written is looked at one by one. */
const MAYBE_HIDDEN = '[hidden],[style*="none"],[style*="hidden"]';

/** Where more elements bear signs, each is asked itself: keeping them all would cost what it saves. */
const MANY = 1_500;

/** What attributes say of elements. */
export type Signs = ReturnType<typeof newSigns>;

/**
 * They are looked for all at once: the browser does that far faster than a script.
 *
 * @param isHuge whether the page is too large to search the whole of it.
 */
export function newSigns(isHuge: boolean) {
  const hidden = new Set<Element>();
  const roles = new Map<Element, Region>();
  let asksEach = isHuge;

  /** Looks for signs on everything below `root`; a shadow tree is a root of its own. */
  function learn(root: ParentNode): void {
    if (asksEach) return;
    const maybe = root.querySelectorAll(MAYBE_HIDDEN);
    const bearers = root.querySelectorAll('[role]');
    asksEach = maybe.length + bearers.length > MANY;
    if (asksEach) return;
    for (const element of maybe) if (isHidden(element)) hidden.add(element);
    for (const element of bearers) {
      const region = roleOf(element);
      if (region) roles.set(element, region);
    }
  }

  return {
    learn,
    isHidden: (element: Element) => (asksEach ? isHidden(element) : hidden.has(element)),
    /** The region that the element's role opens. */
    regionOf: (element: Element) => (asksEach ? roleOf(element) : roles.get(element)),
  };
}

function roleOf(element: Element): Region | undefined {
  return REGION_ROLES.get(attribute(element, 'role'));
}

/** Hidden by its own attributes. Style sheets are not asked here: that could make the page compute styles. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
