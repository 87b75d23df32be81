import type { FactKey } from '../facts/fact.ts';

/** Upper bounds of what one account keeps: pages are hostile, and a record must stay small (about 60 kB at most). */
export const LIMITS = {
  /** A registrable domain, by DNS. */
  id: 253,
  label: 120,
  url: 2_000,
  quote: 240,
  /** A file's name. */
  file: 120,
  pageText: 4_000,
  pages: 8,
  siblings: 12,
  drift: 20,
  /** One a criterion of each profile in use. */
  answers: 100,
  /** Facts read from pages; what the rep or a file of theirs said comes on top. */
  facts: 240,
  factsPerKey: 12,
  /** Of what a company has many of at once: `LISTS`. */
  factsPerList: 30,
  /** Facts of files: of more, the oldest give way. */
  factsImported: 120,
  /** Facts in a record that is still believable. */
  factsStored: 400,
} as const;

/** Characters of a fact's value, where it is running text: longer is cut. Half an address or number would be wrong. */
export const TEXT_LIMITS = {
  name: 120,
  legalName: 200,
  formerName: 120,
  parent: 120,
  description: 1_000,
  city: 120,
  address: 240,
  industry: 120,
  likelyWord: 40,
  specialty: 120,
  ownership: 80,
  job: 200,
  department: 120,
  event: 200,
  customer: 120,
  partner: 120,
  certificate: 120,
  award: 200,
  /** Who owns a company. */
  owner: 80,
} as const;

/** Kinds of fact that a company has many of at once. */
export const LISTS: ReadonlySet<FactKey> = new Set([
  'technology',
  'specialty',
  'job',
  'office',
  'market',
  'customer',
  'partner',
  'event',
]);
