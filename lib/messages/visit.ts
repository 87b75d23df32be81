import type { Account } from '../account/account.ts';
import type { OtherPage, PageKind } from '../facts/understanding.ts';
import type { Fit } from '../fit/fit.ts';
import type { NeverRead } from '../page/off-limits.ts';
import type { Target } from '../targets/target.ts';

export type { NeverRead };

/** Figures of one reading, for the evaluation and the curious. Milliseconds and bytes. */
export interface ReadingCost {
  readMs: number;
  bytes: number;
  understandMs: number;
  cut: string[];
}

/** What is known of the page in one tab. Lives in session storage under the tab's id, so the worker may forget. */
export type Visit =
  | { state: 'unread'; url: string }
  | { state: 'reading'; url: string }
  | { state: 'read'; url: string; accountId: string; kind: PageKind; cost: ReadingCost }
  | { state: 'not-company'; url: string; page: OtherPage; signs: string[]; cost: ReadingCost }
  | { state: 'never-read'; url: string; because: NeverRead }
  | { state: 'failed'; url: string; sentence: string };

/** All that the popup shows: the visit and, where there is an account, its fit and place on the list. */
export interface VisitView {
  tabId: number;
  visit: Visit;
  /** The tab's title, for adding a company whose page could not be read. */
  title: string;
  account?: Account;
  fit?: Fit;
  target?: Target;
  /** Whether scoring while browsing is on. */
  browsing: boolean;
  list: { used: number; cap: number };
  /** A fault that the rep should know of although the page could be shown. */
  problem?: string;
}
