/** Upper bounds of what one account keeps: pages are hostile, and a record must stay small (about 60 kB at most). */
export const LIMITS = {
  /** A registrable domain, by DNS. */
  id: 253,
  label: 120,
  url: 2_000,
  quote: 240,
  pageText: 4_000,
  pages: 8,
  /** Facts read from pages; what the rep said comes on top. */
  facts: 160,
  factsPerKey: 12,
  /** Of what a company has many of at once: technologies in use, open jobs. */
  factsPerList: 30,
  /** Facts in a record that is still believable. */
  factsStored: 400,
} as const;

/** Characters of a fact's value, where it is running text: longer is cut. Half an address or number would be wrong. */
export const TEXT_LIMITS = { name: 120, legalName: 200, description: 1_000, city: 120, job: 200 } as const;
