import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { valuesAt } from '../found.ts';
import { isSlug, slugIn } from './slug.ts';

/** What the key of each card begins with; the person's id or slug, and the card's name follow. */
const CARD = 'com.linkedin.sdui.profile.card.ref';

/**
 * The person to whose own address the heading and the way to the contact info lead.
 *
 * @param slug as in the page's address: their name there or, in links from lists, their id.
 * @returns undefined where that is another person than the address names, or nobody.
 */
export function ownSlug(reading: SiteReading, slug: string): string | undefined {
  const [first, ...more] = valuesAt(reading, 'self').map(({ lines }) => slugIn(lines[0] ?? ''));
  // Some links bear the id in the slug's place, which cannot be compared.
  const isOne = more.every((each) => isSlug(each, first ?? '') || each?.startsWith('ACoA'));
  if (first === undefined || !isOne) return undefined;
  return isSlug(first, slug) || keysOf(reading).includes(`${slug}Topcard`) ? first : undefined;
}

/** Whether all cards are of one person: while the page is swapped, those of two stand side by side. */
export function isOneGeneration(reading: SiteReading, slug: string): boolean {
  const keys = keysOf(reading);
  const id = keys.find((key) => key.endsWith('Topcard'))?.slice(0, -'Topcard'.length) ?? '';
  return keys.every((key) => {
    const isOfSlug = key.endsWith('Activity') && isSlug(key.slice(0, -'Activity'.length), slug);
    const isOfAnother = key.startsWith('ACoA') || key.endsWith('Activity');
    return key.startsWith(id) || isOfSlug || !isOfAnother;
  });
}

function keysOf(reading: SiteReading): string[] {
  return ['cards', 'cards.id'].flatMap((anchor) =>
    valuesAt(reading, anchor).flatMap(({ lines: [key = ''] }) =>
      key.startsWith(CARD) ? key.slice(CARD.length) : [],
    ),
  );
}
