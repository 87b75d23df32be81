import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { type Ask, answer } from '../answer.ts';
import type { Telling } from '../record.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';

/** What the line below a company's name shows on every tab. */
export const BRIEF: readonly Ask[] = [
  'name',
  'website',
  'industry',
  'employees',
  'members',
  'city',
  'followers',
];

/** What the About tab, the page's data and the page for signed-out visitors show. */
export const ALL: readonly Ask[] = [
  ...BRIEF,
  'country',
  'address',
  'founded',
  'ownership',
  'specialty',
  'description',
];

export interface Seen {
  reading: SiteReading;
  /** company, school or showcase. */
  kind: string;
  /** Slug; the number where the page does not tell it. */
  id: string;
  number?: string | undefined;
  /** The surest first. */
  tellings: readonly Telling[];
  asks: readonly Ask[];
  mayGrow: boolean;
}

/** Puts together what the places of a page tell of a company that is surely the one in its address. */
export function seenCompany(
  { reading, kind, id, number, tellings, asks, mayGrow }: Seen,
  now: number,
): SiteUnderstanding {
  const entry = `https://www.linkedin.com/${kind}/${encodeURIComponent(id.toLowerCase())}`;
  const answers = asks.map((ask) => answer(ask, tellings, reading, now));
  const website = answers.find((each) => each.website !== undefined)?.website;
  const address: Telling = { anchor: 'address', rung: 1, record: { linkedin: entry } };
  const facts = [...answers, answer('linkedin', [address], reading, now)].flatMap((each) => each.facts);
  return {
    seen: {
      subject: 'company',
      entry,
      keys: number && number !== id ? [`linkedin:${number}`] : [],
      ...(website ? { website } : {}),
      // A company's name there is what it calls itself, with its legal form or without.
      facts: facts.map((fact) => (fact.key === 'name' ? { ...fact, value: fact.quote } : fact)),
    },
    health: healthOf(
      reading,
      answers.map(({ asked }) => asked),
    ),
    mayGrow,
  };
}

/** Nothing beside the address names whose page it is, or not yet. */
export function nothingSure(reading: SiteReading, asks: readonly Ask[]): SiteUnderstanding {
  const health = healthOf(
    reading,
    asks.map((fact) => ({ fact })),
  );
  return { seen: { subject: 'nothing', because: 'unsure' }, health, mayGrow: true };
}

function healthOf({ site, layout, version }: SiteReading, asked: SiteUnderstanding['health']['asked']) {
  return { site, ...(layout ? { layout } : {}), version, asked };
}
