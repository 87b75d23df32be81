import type { BusinessModel, Buyers } from '../icp/business.ts';
import type { Industry } from '../icp/industries.ts';

/** A fact: one thing known about a company, with the words on the page that say so. */

/** Where a fact was read, most trusted first; `profile`: its entry at LinkedIn or in a directory; `import`: a file of the rep's. */
export const SOURCES = [
  'rep',
  'json-ld',
  'microdata',
  'meta',
  'label',
  'landmark',
  'profile',
  'import',
  'link',
  'trace',
  'text',
  'address',
] as const;
export type Source = (typeof SOURCES)[number];

/** How many: exactly (`min === max`), a range, or "over 500" (no `max`). */
export interface Count {
  min: number;
  max?: number;
}

/** People who work there. `group`: the figure is of the whole group, not of this company. */
export interface HeadCount extends Count {
  group?: true;
}

/** An amount as stated: exactly, a range, or "over 50 million" (no `max`). Whole units of the currency, not thousands. */
export interface Money extends Count {
  /** ISO 4217, upper case. */
  currency: string;
}

/** A phone number as the page writes it and, where it is a valid number of a known country, in E.164 ("+493012345"). */
export interface Phone {
  written: string;
  e164?: string;
}

/** ISO 3166-1 alpha-2, upper case, and the city in English, as in `country` and `city`. */
export interface Office {
  country: string;
  city?: string;
}

export const EVENT_KINDS = ['funding', 'acquired', 'acquires', 'opening', 'launch', 'press'] as const;

/** Something that happened at the company and that may make now the moment. */
export interface CompanyEvent {
  /** `acquired`: by another; `acquires`: buys another; `opening`: a new site, plant or office; `press`: newest dated news. */
  kind: (typeof EVENT_KINDS)[number];
  /** What happened, in the page's words; at most 200 characters. */
  title: string;
  /** As precise as stated: "2026", "2026-03" or "2026-03-14". */
  date?: string;
  /** Sum raised or paid, as stated. */
  amount?: Money;
}

/** An industry that a page's words speak for. */
export interface LikelyIndustry {
  industry: Industry;
  /** 0–1: share of the likelihood, as calibrated on companies held out of training. */
  score: number;
  /** Words of the page that decided, loudest first; at most five. */
  words: string[];
}

/** What a page's words say of the industry, where nobody states it. */
export interface IndustryGuess {
  /** One to three, likeliest first. */
  likely: LikelyIndustry[];
  /** Whether the first is likely enough to be said; a hint otherwise. */
  sure: boolean;
  /** `keywords`: lists of words alone, as for pages in German, French and Spanish. */
  by: 'model' | 'keywords';
}

/** Why nobody should court a company: a client already, a competitor, somebody else's to work. */
export const RELATIONS = ['customer', 'competitor', 'owned'] as const;

/** What a company is to the rep's own firm. */
export interface Relation {
  /** `none`: by the rep's own word, whatever a list says. */
  is: (typeof RELATIONS)[number] | 'none';
  /** Who owns it, as the file says; at most 80 characters. */
  by?: string;
}

export interface FactValues {
  /** The name people use, not the title's slogan. */
  name: string;
  /** The registered name with its legal form: "Acme Logistics GmbH". */
  legalName: string;
  /** A name it went by before: "formerly Acme Freight". */
  formerName: string;
  /** The company it belongs to: "a subsidiary of Contoso Group". */
  parent: string;
  /** What it does, in its own words. */
  description: string;
  /** Headquarters: ISO 3166-1 alpha-2, upper case. */
  country: string;
  /** Headquarters, in English where English has a name of its own ("Vienna"); the quote keeps the page's. */
  city: string;
  /** Headquarters, street and town as written, on one line. */
  address: string;
  /** Another place where it has people: branch, plant, office. */
  office: Office;
  /** A country it sells to, ISO 3166-1 alpha-2: from hreflang or a plain statement. */
  market: string;
  /** VAT number with its country's prefix, without spaces: "DE123456789". */
  vat: string;
  employees: HeadCount;
  /** A year's revenue, as stated. */
  revenue: Money;
  /** Sites, branches, stores or plants, as stated. */
  locations: Count;
  /** Year, from an explicit statement only. */
  founded: number;
  /** The company's main number. */
  phone: Phone;
  /** A general mailbox, lower case; never a person's. */
  email: string;
  /** The company's own profiles, as absolute addresses. */
  linkedin: string;
  twitter: string;
  facebook: string;
  github: string;
  youtube: string;
  instagram: string;
  /** BCP 47 primary tag, lower case: "de". The page's own comes surest, other languages of the site after it. */
  language: string;
  /** As stated: by its entry at LinkedIn or in a directory, its structured data ("Software Development"), or the rep. */
  industry: string;
  /** What one page's own words make of it. Of an account: `industryOf`. */
  likelyIndustry: IndustryGuess;
  /** What it says it is good at, there. */
  specialty: string;
  /** "Privately Held", as worded there. */
  ownership: string;
  /** People on LinkedIn who name it as their employer. */
  members: number;
  /** Of its page at LinkedIn. */
  followers: number;
  buyers: Buyers;
  businessModel: BusinessModel;
  /** Title of an open job. */
  job: string;
  /** How many jobs are open, as stated or listed. */
  openJobs: Count;
  /** A department that hires: "Field Service". */
  department: string;
  event: CompanyEvent;
  /** A company named as customer or reference. */
  customer: string;
  /** A company named as partner. */
  partner: string;
  /** A certificate by its common name: "ISO 27001", "SOC 2". */
  certificate: string;
  /** An award, with its year where stated. */
  award: string;
  /** Product name of a technology in use: "HubSpot". Its category stands in lib/facts/technologies.ts. */
  technology: string;
  /** By a list of the rep's or a colleague's, or by the rep's word; no page is asked. */
  relation: Relation;
}

export type FactKey = keyof FactValues;

/** Questions with several answers at a time, which a rep may give all at once. */
export const LISTED = ['market', 'technology', 'certificate', 'job'] as const satisfies readonly FactKey[];
export type ListedKey = (typeof LISTED)[number];

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
  /** The name of the file that it was imported from; of imported ones alone. */
  file?: string;
}

/** Any fact: `key` decides the type of `value`. Switch on `key`, or choose with `factsOf`. */
export type Fact = { [K in FactKey]: FactOf<K> }[FactKey];

/** Whether no page said it, but the rep or a file of theirs: no page may claim to, and none takes it back. */
export function isBrought({ source }: Pick<Fact, 'source'>): boolean {
  return source === 'rep' || source === 'import';
}

/** The facts of one kind, most sure first, then best-sourced, then newest. */
export function factsOf<K extends FactKey>(facts: readonly Fact[], key: K): FactOf<K>[] {
  return facts.filter((fact) => isOf(fact, key)).sort(byTrust);
}

function isOf<K extends FactKey>(fact: Fact, key: K): fact is Fact & FactOf<K> {
  return fact.key === key;
}

type Trusted = Pick<Fact, 'confidence' | 'source' | 'seenAt'>;

/** Negative where the first is to be believed before the second. */
function byTrust(a: Trusted, b: Trusted): number {
  return (
    b.confidence - a.confidence ||
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    b.seenAt - a.seenAt
  );
}

/** The best fact of a kind, or undefined where nothing is known. */
export function bestFact<K extends FactKey>(facts: readonly Fact[], key: K): FactOf<K> | undefined {
  let best: FactOf<K> | undefined;
  for (const fact of facts) if (isOf(fact, key) && (!best || byTrust(fact, best) < 0)) best = fact;
  return best;
}
