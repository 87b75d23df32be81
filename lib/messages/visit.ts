import type { Account, PageSeen } from '../account/account.ts';
import type { Suggestion } from '../account/duplicates.ts';
import type { IndustryKnown } from '../account/industry-of.ts';
import type { Join } from '../account/joins.ts';
import type { Person } from '../account/person.ts';
import type { Health, Row } from '../facts/sites/site-understanding.ts';
import type { OtherPage, PageKind } from '../facts/understanding.ts';
import type { Fit } from '../fit/fit.ts';
import type { RoleFit } from '../fit/role.ts';
import type { Role } from '../icp/role.ts';
import type { NeverRead } from '../page/off-limits.ts';
import type { Site } from '../page/sites/site-reading.ts';
import type { Say } from '../targets/argue/say.ts';
import type { Day } from '../targets/day.ts';
import type { Target, Tier } from '../targets/target.ts';
import type { LinkedInUse } from './linkedin.ts';

export type { NeverRead };

/** Figures of one reading, for the evaluation and the curious. Milliseconds and bytes. */
export interface ReadingCost {
  readMs: number;
  /** The longest time that the page stood still for it. */
  sliceMs?: number;
  bytes: number;
  understandMs: number;
  cut: string[];
}

/** What is known of the page in one tab. Lives in session storage under the tab's id, so the worker may forget. */
export type Visit =
  | { state: 'unread'; url: string }
  | { state: 'reading'; url: string }
  /** `accountId`: of the page's address, whatever company it is joined to. `problem`: why less was understood than could be. */
  | { state: 'read'; url: string; accountId: string; kind: PageKind; cost: ReadingCost; problem?: string }
  | { state: 'not-company'; url: string; page: OtherPage; signs: string[]; cost: ReadingCost }
  /** A page of LinkedIn or a directory, and whom it shows. */
  | { state: 'site'; url: string; site: Site; seen: SeenThere; health: Health; cost: ReadingCost }
  | { state: 'never-read'; url: string; because: NeverRead }
  | { state: 'failed'; url: string; sentence: string };

/** Whom a page of LinkedIn or a directory shows. `accountId`: of the company, or of the person's employer where known. */
export type SeenThere =
  /** `website`: as the entry names it. */
  | { subject: 'company'; accountId: string; website?: string }
  | { subject: 'person'; personId: string; accountId?: string }
  /** A list: hints that are shown and never stored. */
  | { subject: 'people' | 'companies'; rows: Row[] }
  | { subject: 'nothing'; because: 'wall' | 'unsure' | 'layout' | 'none' };

/** How well a layout of LinkedIn or a directory was read when it was last seen. */
export interface LayoutRead {
  layout: string;
  /** Of the anchors. */
  version: number;
  found: number;
  of: number;
  /** Epoch milliseconds. */
  at: number;
}

/** Somebody, with what their title says and how well they fit the profile's persona; no fit where it asks for nobody. */
export interface PersonShown {
  person: Person;
  role: Role;
  fit?: RoleFit;
}

/** A page without its text, which nobody is shown; with it where a reason quotes the page, for a link that finds the quote. */
interface PageShown extends Omit<PageSeen, 'text'> {
  text?: string;
}

/** What is shown of an account. */
export interface AccountShown extends Omit<Account, 'pages'> {
  pages: PageShown[];
}

/** What another active profile makes of the company. */
export type OtherFit = Pick<Fit, 'letter' | 'score' | 'icp'>;

/** Places taken on the list, of how many; and those taken in each tier. */
interface ListRoom {
  used: number;
  cap: number;
  tiers: Record<Tier, number>;
}

/** All that the popup shows: the visit and, where there is an account, its fit and place on the list. */
export interface VisitView {
  tabId: number;
  visit: Visit;
  /** The tab's title, for adding a company whose page could not be read. */
  title: string;
  account?: AccountShown;
  /** Of the account, where anything can be said. */
  industry?: IndustryKnown;
  /** By the active profile that it fits best. */
  fit?: Fit;
  /** By the others, best first. */
  others?: OtherFit[];
  /** What the rep says against the fit: an own letter, the remembered no, disagreements. */
  say?: Say;
  target?: Target;
  /** Where a target is looked up in the rep's CRM; absent where they set none. */
  crm?: string;
  /** What was joined to make this company, newest first. */
  joins?: Join[];
  /** Accounts that the rep told apart from this company. */
  apart?: string[];
  /** Other accounts that may be this company, or belong with it; strongest first. */
  suggestions?: Suggestion[];
  /** The person whom the page shows. */
  person?: PersonShown;
  /** People at this company whom the rep saved, newest first. */
  contacts?: PersonShown[];
  /** How each layout was last read, newest first; where the page is of a site that has layouts. */
  layouts?: LayoutRead[];
  linkedin: LinkedInUse;
  /** Whether scoring while browsing is on. */
  browsing: boolean;
  list: ListRoom;
  /** Where the rep's computer stands. */
  today: Day;
  /** A fault that the rep should know of although the page could be shown. */
  problem?: string;
}
