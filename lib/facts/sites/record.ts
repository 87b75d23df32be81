/**
 * What a site says of a company, in its words: one shape for all of them, so that a site's own file only says where each
 * stands. An empty text says nothing.
 */
export interface CompanyRecord {
  name?: string;
  legalName?: string;
  /** A link, a redirect or a bare host. */
  website?: string;
  description?: string;
  industry?: string | readonly string[];
  /** "51-200 employees", "SIZE_51_200", "250". */
  employees?: string;
  /** People there who name it as theirs: "97 associated members". */
  members?: string;
  /** "12,345 followers". */
  followers?: string;
  specialties?: readonly string[];
  /** "City, Region, Country" on one line, or an address. */
  place?: string;
  /** Name or code, where the site tells it apart. */
  country?: string;
  city?: string;
  /** Street and town on one line. */
  address?: string;
  /** A year or a date. */
  founded?: string;
  phone?: string;
  linkedin?: string;
  twitter?: string;
  github?: string;
  ownership?: string;
  parent?: string;
  /** Title of an open job. */
  job?: string;
  /** A sum with its currency. */
  revenue?: string;
  funding?: Funding;
}

export interface Funding {
  /** "Series A - Acme", in the site's words. */
  title: string;
  /** "2024-03-14". */
  date?: string;
  /** "$12,000,000", "12000000 USD". */
  amount?: string;
}

/** One place of a page that tells of the company. */
export interface Telling {
  /** The anchor that found it. */
  anchor: string;
  /** 1: a record of the site's own; 2: an attribute or a label; 3: what is taken for it. */
  rung: 1 | 2 | 3;
  record: CompanyRecord;
  /** The name that the page shows, where it is that of a product and not the company's. */
  shown?: string;
}
