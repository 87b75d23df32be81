import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { lineAt, valuesAt } from '../found.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';
import { guestPerson } from './person-guest.ts';
import { isHidden, nameBehind, nameShown } from './person-name.ts';
import { currentJob, seenPerson } from './person-seen.ts';
import { shellPerson, wasAskedFor } from './person-shell.ts';
import { type Shown, said, type Top } from './person-shown.ts';
import { cardOnTop, emberTop } from './person-top.ts';
import { isOneGeneration, ownSlug } from './person-witness.ts';
import { rolesOf } from './roles.ts';
import { idOf, slugIn } from './slug.ts';

type Read = (reading: SiteReading, slug: string) => Shown | undefined;

const LAYOUTS: Readonly<Record<string, Read>> = {
  'linkedin-person-guest': guestPerson,
  'linkedin-person-details': detailsOf,
  'linkedin-person-sdui': (reading, slug) => {
    const own = ownSlug(reading, slug);
    return own && isOneGeneration(reading, own) ? drawn(reading, own, cardOnTop(reading)) : undefined;
  },
  'linkedin-person-ember': (reading, slug) => {
    const own = ownSlug(reading, slug);
    return own ? drawn(reading, own, emberTop(reading)) : undefined;
  },
  'linkedin-person-shell': shellPerson,
};

/**
 * Understands a person at LinkedIn. Who it is, the address and a link, record or request on the page must say alike, and
 * title and heading must not name another.
 */
export function understandPerson(reading: SiteReading, _now: number): SiteUnderstanding {
  const slug = slugIn(reading.url);
  const shown = slug === undefined ? undefined : LAYOUTS[reading.layout ?? '']?.(reading, slug);
  return seenPerson(reading, shown, shown && currentJob(shown), isHidden(lineAt(reading, 'heading')));
}

function drawn(reading: SiteReading, slug: string, top: Top): Shown {
  const roles = rolesOf(reading).map((role) => ({ ...role, anchor: 'experience' }));
  const name = said(nameShown(reading.title, lineAt(reading, 'heading')), 'heading');
  return { ...top, ...idOf(slug), name, roles, isWhole: roles.length > 0 };
}

/** The list of jobs on a page of its own: the person's name stands in the title alone. */
function detailsOf(reading: SiteReading, slug: string): Shown | undefined {
  const name = nameBehind(reading.title);
  const isOwn = valuesAt(reading, 'self').length > 0 || wasAskedFor(reading, slug);
  if (!name || !isOwn) return undefined;
  const nothing = { headline: undefined, place: undefined, company: undefined };
  return { ...drawn(reading, slug, nothing), name: said(name, 'title') };
}
