import type { Account, PageSeen } from '../account/account.ts';
import { bestFact, type Fact, type FactKey } from '../facts/fact.ts';
import type { Signposts } from '../facts/understanding.ts';
import type { Fit } from '../fit/fit.ts';
import type { Target } from './target.ts';

/** A target with its company as stored; the account is absent where its record could not be read. */
export interface Listed {
  target: Target;
  account?: Account;
}

/** What the list tells of a company, in itself or in the file it is exported to. */
export const TOLD = [
  'country',
  'city',
  'employees',
  'phone',
  'email',
  'linkedin',
  'description',
] as const satisfies readonly FactKey[];
export type Told = (typeof TOLD)[number];

/** A company as the list tells it: of the hundred kilobytes that its pages say, one or two. */
export interface AccountListed {
  label: string;
  /** The best of each key in `TOLD`. */
  facts: Fact[];
  /** Its home page, where that was read. */
  pages: Pick<PageSeen, 'url' | 'page'>[];
  signposts: Pick<Signposts, 'linkedin'>;
}

/** How a company fits, without the reasons, which the popup gives. */
type FitListed = Pick<Fit, 'letter' | 'score' | 'known'>;

/** A line of the target list. The account is absent where its record could not be read, the fit where nothing scores it. */
export interface TargetRow {
  target: Target;
  account?: AccountListed;
  fit?: FitListed;
}

/** The list as its page shows it. */
export interface TargetList {
  /** Newest first, each scored where there is a profile. */
  rows: TargetRow[];
  /** Every account that it tells of, those joined to others included: where one changes, the list may. */
  accountIds: string[];
  /** Records that could not be read, set aside already or still in place. */
  unread: number;
}

/** A target with its company, which may be missing. */
export function rowOf(target: Target, account: Account | undefined): Listed {
  return account ? { target, account } : { target };
}

/** A line as shown: a list of a hundred companies is small enough to be sent anew after every change. */
export function shownRow({ target, account }: Listed, fit: Fit | undefined): TargetRow {
  return { target, ...(account && { account: listedOf(account) }), ...(fit && { fit: pointsOf(fit) }) };
}

function listedOf({ label, facts, pages, signposts: { linkedin } }: Account): AccountListed {
  const best = new Set<unknown>(TOLD.map((key) => bestFact(facts, key)));
  const home = pages.find(({ page }) => page === 'home');
  return {
    label,
    facts: facts.filter((fact) => best.has(fact)),
    pages: home ? [{ url: home.url, page: home.page }] : [],
    signposts: linkedin === undefined ? {} : { linkedin },
  };
}

function pointsOf({ letter, score, known }: Fit): FitListed {
  return { letter, ...(score !== undefined && { score }), known };
}
