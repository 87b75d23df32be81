import type { Account } from '../../account/account.ts';
import type { IndustryOf } from '../../fit/learn/what-they-are.ts';
import type { Worked } from '../../fit/lift.ts';
import type { Edit } from '../../icp/edit.ts';
import type { Icp } from '../../icp/icp.ts';
import type { Machine, Say } from './say.ts';

/** Cases from which an edit is proposed: two may be chance. Our choice. */
export const ENOUGH_CASES = 3;

/** What the proposals for one profile are made from. */
export interface Cases {
  icp: Icp;
  says: readonly Say[];
  /** The accounts that something is said of, by id; what is no longer known tells nothing. */
  accounts: ReadonlyMap<string, Account>;
  /** Accounts on the list and won ones: no proposal may rule one of them out. */
  kept: readonly Account[];
  industryOf: IndustryOf;
  /** Targets with an outcome that the profile spoke for. */
  worked: readonly Worked[];
}

/** An edit that cases speak for. */
export interface Proposal {
  edit: Edit;
  /** The cases and the question, in plain words. */
  words: string;
  /** The accounts it comes from. */
  cases: string[];
}

/** Said to this profile, or before any. */
export function isOf(was: Machine | undefined, icp: Icp): boolean {
  return was === undefined || was.icp.id === icp.id;
}

/** "Acme", "Acme and Bolt", "Acme, Bolt and 2 more". */
export function named(accounts: readonly Account[]): string {
  const [first = '', second, ...more] = accounts.map(({ label }) => label);
  if (second === undefined) return first;
  if (more.length === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${more.length === 1 ? more[0] : `${more.length} more`}`;
}
