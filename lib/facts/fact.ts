/** A fact: one thing known about a company, with the words on the page that say so. */

/** Where a fact was read, most trusted first. */
export const SOURCES = [
  'rep',
  'json-ld',
  'microdata',
  'meta',
  'label',
  'landmark',
  'link',
  'trace',
  'text',
  'address',
] as const;
export type Source = (typeof SOURCES)[number];

/** People who work there: exactly (`min === max`), a range, or "over 500" (no `max`). */
export interface HeadCount {
  min: number;
  max?: number;
}

export interface FactValues {
  /** The name people use, not the title's slogan. */
  name: string;
  /** The registered name with its legal form: "Acme Logistics GmbH". */
  legalName: string;
  /** What it does, in its own words. */
  description: string;
  /** Headquarters: ISO 3166-1 alpha-2, upper case. */
  country: string;
  /** Headquarters, in English where English has a name of its own ("Vienna"); the quote keeps the page's. */
  city: string;
  employees: HeadCount;
  /** Year, from an explicit statement only. */
  founded: number;
  /** The company's main number, as written. */
  phone: string;
  /** A general mailbox, lower case; never a person's. */
  email: string;
  /** The company's own profiles, as absolute addresses. */
  linkedin: string;
  twitter: string;
  facebook: string;
  github: string;
  youtube: string;
  instagram: string;
  /** BCP 47 primary tag of the site's language, lower case: "de". */
  language: string;
  /** Title of an open job. */
  job: string;
  /** Product name of a technology in use: "HubSpot". Its category stands in lib/facts/technologies.ts. */
  technology: string;
}

export type FactKey = keyof FactValues;

/** A fact of one kind. */
export interface FactOf<K extends FactKey> {
  key: K;
  value: FactValues[K];
  source: Source;
  /** The words on the page that say it; at most 240 characters. */
  quote: string;
  /** Address of the page. */
  url: string;
  /** Epoch milliseconds. */
  seenAt: number;
  /** 0–1: how sure the reading is, given its source and form. */
  confidence: number;
}

/** Any fact: `key` decides the type of `value`. Switch on `key`, or choose with `factsOf`. */
export type Fact = { [K in FactKey]: FactOf<K> }[FactKey];

/** The facts of one kind, most sure first, then best-sourced, then newest. */
export function factsOf<K extends FactKey>(facts: readonly Fact[], key: K): FactOf<K>[] {
  return facts
    .filter((fact): fact is Fact & FactOf<K> => fact.key === key)
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
        b.seenAt - a.seenAt,
    );
}

/** The best fact of a kind, or undefined where nothing is known. */
export function bestFact<K extends FactKey>(facts: readonly Fact[], key: K): FactOf<K> | undefined {
  return factsOf(facts, key)[0];
}
