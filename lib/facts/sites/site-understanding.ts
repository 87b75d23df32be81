import type { Site } from '../../page/sites/site-reading.ts';
import type { Fact } from '../fact.ts';

/** How well a layout was read: shown to the rep, kept on the device, copyable without personal data. */
export interface Health {
  site: Site;
  /** Absent where no layout was recognised. */
  layout?: string;
  version: number;
  /** What the layout can show, in the order of reading, and the anchor that gave it where it was found. */
  asked: { fact: string; anchor?: string }[];
}

/** A company at LinkedIn or in a directory. */
export interface CompanySeen {
  subject: 'company';
  /** Its entry in one form: "https://www.linkedin.com/company/acme". */
  entry: string;
  /** Other names of the same entry, as keys of an account (lib/account/keys.ts): "linkedin:1234567". */
  keys: string[];
  /** The company's own site, as an absolute address: the join to its account. */
  website?: string;
  /** `source` is `profile`. */
  facts: Fact[];
}

/** Where somebody works, as their page says. */
export interface Employer {
  name: string;
  /** Its entry: "https://www.linkedin.com/company/1234567". */
  entry?: string;
}

/** A person, as their page shows them: no address, number, photo or degree of connection. */
export interface PersonSeen {
  subject: 'person';
  /** "linkedin:in/jane-example", "linkedin:lead/ACwAAA". */
  id: string;
  name: string;
  headline?: string;
  /** Title of the current role. */
  title?: string;
  /** Where they work now; absent where the page does not show a current role, or only a school. */
  company?: Employer;
  /** As written: "Tampere, Finland". */
  place?: string;
  /** Start of the current role, as precise as stated: "2021" or "2021-08". */
  since?: string;
  /** Address of their page in one form, without parameters. */
  url: string;
}

/** A row of a list of people or companies: a hint that is never stored without the rep's act. */
export interface Row {
  name: string;
  headline?: string;
  place?: string;
  /** Address of the person's or company's page. */
  url?: string;
}

/** What a page of such a site was understood to be about. */
export type Subject =
  | CompanySeen
  | PersonSeen
  | { subject: 'people' | 'companies'; rows: Row[] }
  /**
   * `wall`: the site asks to sign in or to prove that one is human. `unsure`: what should agree about whom the page shows
   * (address, title, heading, links) does not, or not yet. `none`: a page about no company and nobody.
   */
  | { subject: 'nothing'; because: 'wall' | 'unsure' | 'layout' | 'none' };

export interface SiteUnderstanding {
  seen: Subject;
  health: Health;
  /** Whether a later look at the page may find more: cards that were not yet loaded. */
  mayGrow: boolean;
}
