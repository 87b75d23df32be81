import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { cutTo } from '../../../text/squeeze.ts';
import type { PersonSeen, SiteUnderstanding } from '../site-understanding.ts';
import { type Said, type Shown, said } from './person-shown.ts';

interface Job {
  title: Said | undefined;
  company: Said | undefined;
  entry: string | undefined;
  since: Said | undefined;
}

/** The job that the card on top names among those without an end, else the first of them; else whom the card names. */
export function currentJob({ company, roles }: Shown): Job {
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

/**
 * Puts together what a page shows of a person.
 *
 * @param isNobody whether the page hides who it is.
 */
export function seenPerson(
  { site, layout, version }: SiteReading,
  shown: Shown | undefined,
  job: Job | undefined,
  isNobody: boolean,
): SiteUnderstanding {
  const person = shown?.name && personOf(shown, shown.name.text, job);
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

function personOf({ id, url, headline, place }: Shown, name: string, job: Job | undefined): PersonSeen {
  const { title, company, entry, since } = job ?? {};
  return {
    subject: 'person',
    id,
    url,
    name: cutTo(name, 200),
    ...(headline ? { headline: cutTo(headline.text, 1_000) } : {}),
    ...(title ? { title: cutTo(title.text, 300) } : {}),
    ...(company ? { company: { name: cutTo(company.text, 200), ...(entry ? { entry } : {}) } } : {}),
    ...(place ? { place: cutTo(place.text, 200) } : {}),
    ...(since ? { since: since.text } : {}),
  };
}
