import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { cutTo } from '../../../text/squeeze.ts';
import { lineAt, valuesAt } from '../found.ts';
import type { PersonSeen, SiteUnderstanding } from '../site-understanding.ts';
import { guestPerson } from './person-guest.ts';
import { isHidden, nameBehind, nameShown } from './person-name.ts';
import { shellPerson, wasAskedFor } from './person-shell.ts';
import { type Said, type Shown, said, type Top } from './person-shown.ts';
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
  const { site, layout, version } = reading;
  const slug = slugIn(reading.url);
  const shown = slug === undefined ? undefined : LAYOUTS[layout ?? '']?.(reading, slug);
  const isNobody = isHidden(lineAt(reading, 'heading'));
  const job = shown && currentJob(shown);
  const person = shown?.name && seen(shown, shown.name.text, job);
  const asked = [
    ['name', shown?.name],
    ['headline', shown?.headline],
    ['title', job?.title],
    ['company', job?.company],
    ['place', shown?.place],
    ['since', job?.since],
  ] as const;
  return {
    seen: person ?? { subject: 'nothing', because: isNobody ? 'none' : 'unsure' },
    health: {
      site,
      ...(layout ? { layout } : {}),
      version,
      asked: asked.map(([fact, from]) => ({ fact, ...(person && from ? { anchor: from.anchor } : {}) })),
    },
    mayGrow: person ? !shown?.isWhole : !isNobody,
  };
}

interface Job {
  title: Said | undefined;
  company: Said | undefined;
  entry: string | undefined;
  since: Said | undefined;
}

/** The job that the card on top names among those without an end, else the first of them; else whom the card names. */
function currentJob({ company, roles }: Shown): Job {
  const current = roles.filter(({ isCurrent }) => isCurrent);
  const role = current.find((each) => company && fold(each.company) === fold(company.text)) ?? current[0];
  // All jobs that are shown have ended: what the card names alone may be a school.
  const isLeft = roles.length > 0 && company?.anchor !== 'top.company';
  if (!role)
    return { title: undefined, company: isLeft ? undefined : company, entry: undefined, since: undefined };
  const { title, entry, since, anchor } = role;
  return {
    title: said(title, anchor),
    company: said(role.company, anchor),
    entry,
    since: said(since, anchor),
  };
}

function seen({ slug, headline, place }: Shown, name: string, job: Job | undefined): PersonSeen {
  const { title, company, entry, since } = job ?? {};
  return {
    subject: 'person',
    ...idOf(slug),
    name: cutTo(name, 200),
    ...(headline ? { headline: cutTo(headline.text, 1_000) } : {}),
    ...(title ? { title: cutTo(title.text, 300) } : {}),
    ...(company ? { company: { name: cutTo(company.text, 200), ...(entry ? { entry } : {}) } } : {}),
    ...(place ? { place: cutTo(place.text, 200) } : {}),
    ...(since ? { since: since.text } : {}),
  };
}

function drawn(reading: SiteReading, slug: string, top: Top): Shown {
  const roles = rolesOf(reading).map((role) => ({ ...role, anchor: 'experience' }));
  const name = said(nameShown(reading.title, lineAt(reading, 'heading')), 'heading');
  return { ...top, slug, name, roles, isWhole: roles.length > 0 };
}

/** The list of jobs on a page of its own: the person's name stands in the title alone. */
function detailsOf(reading: SiteReading, slug: string): Shown | undefined {
  const name = nameBehind(reading.title);
  const isOwn = valuesAt(reading, 'self').length > 0 || wasAskedFor(reading, slug);
  if (!name || !isOwn) return undefined;
  const nothing = { headline: undefined, place: undefined, company: undefined };
  return { ...drawn(reading, slug, nothing), name: said(name, 'title') };
}
