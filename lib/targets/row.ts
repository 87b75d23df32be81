import type { Account } from '../account/account.ts';
import { bestFact, type FactKey, type FactValues } from '../facts/fact.ts';
import type { Fit, FitTiming, Letter } from '../fit/fit.ts';
import type { Digit } from '../fit/timing.ts';
import { ownWord } from './argue/own-word.ts';
import type { Say } from './argue/say.ts';
import { type Overrides, standingOf } from './argue/standing.ts';
import type { ProfileRecord } from './record.ts';
import type { ListSettings } from './settings.ts';
import type { Target } from './target.ts';
import type { Touch } from './touch.ts';

/** A target with its company as stored; the account is absent where its record could not be read. */
export interface Listed {
  target: Target;
  account?: Account;
}

type Told = 'country' | 'city' | 'employees' | 'phone' | 'email' | 'linkedin' | 'description';

/** What the list tells of a company, in itself or in the file that it is exported to; of each fact the best. */
interface AccountListed extends Partial<Pick<FactValues, Told>> {
  label: string;
  /** Its home page, where that was read. */
  website?: string;
}

/**
 * How a company fits, without the reasons, which the popup gives. The letter is the rep's own where one was given, `×` where
 * the company was passed; what Fitmark says stands beside it then.
 */
interface FitListed extends Pick<Fit, 'letter' | 'score' | 'known'> {
  computed?: Letter;
  /** What rules it out, where that is Fitmark's word: "Customer already, says customers.csv". */
  out?: string;
  digit: Digit;
  /** What says that now is the moment, strongest first, a few words each: "hiring: 12 open jobs". */
  signs: string[];
}

/** A line of the target list, without what it is measured by. The account is absent where its record could not be read, the fit where nothing scores it. */
export interface TargetRow {
  target: Target;
  account?: AccountListed;
  fit?: FitListed;
  /** The remembered no, or the own letter with its reason: "you passed (too small)". */
  own?: string;
  /** Its contacts: those that the rep saved, and how many of these the profile's persona means. */
  persons?: { saved: number; fitting: number };
}

/** The list as its page shows it. */
export interface TargetList {
  /** Newest first, each scored where there is a profile. */
  rows: TargetRow[];
  /** Every account that it tells of, those joined to others included: where one changes, the list may. */
  accountIds: string[];
  /** Targets taken off: what was given up counts in what the rep's effort came to. */
  past: Target[];
  /** Of the last thirteen weeks, newest first, of targets on the list or taken off. */
  touches: Touch[];
  settings: ListSettings;
  /** What came of targets, by profile. */
  records: ProfileRecord[];
  /** Of the rep's own letters, on the list or not; absent where there are none. */
  overrides?: Overrides;
  /** Records that could not be read, set aside already or still in place. */
  unread: number;
}

/** A target with its company, which may be missing. */
export function rowOf(target: Target, account: Account | undefined): Listed {
  return account ? { target, account } : { target };
}

/** What a line tells besides the target. */
interface Beside {
  account: Account | undefined;
  /** With its timing, where a profile scores it. */
  fit: (Fit & { timing: FitTiming }) | undefined;
  say?: Say | undefined;
  persons?: TargetRow['persons'];
}

/** A line as shown: of the forty kilobytes that a company's pages say half a one, for the list is sent after every change. */
export function shownRow({ was: _, ...target }: Target, { account, fit, say, persons }: Beside): TargetRow {
  return {
    target,
    ...(account && { account: listedOf(account) }),
    ...(fit && { fit: pointsOf(fit, say) }),
    ...some('own', ownWord(say)?.words),
    ...some('persons', persons),
  };
}

function listedOf({ label, facts, pages, signposts }: Account): AccountListed {
  return {
    label,
    ...some('website', pages.find(({ page }) => page === 'home')?.url),
    ...best(facts, 'country'),
    ...best(facts, 'city'),
    ...best(facts, 'employees'),
    ...best(facts, 'phone'),
    ...best(facts, 'email'),
    ...some('linkedin', signposts.linkedin),
    ...best(facts, 'linkedin'),
    ...best(facts, 'description'),
  };
}

function best<K extends FactKey>(facts: Account['facts'], key: K) {
  return some(key, bestFact(facts, key)?.value);
}

/** A field where it is known. */
function some<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}

function pointsOf(fit: Fit & { timing: FitTiming }, say: Say | undefined): FitListed {
  const { letter, by } = standingOf(fit, say);
  const { digit, signs } = fit.timing;
  return {
    letter,
    ...(by === 'rep' && { computed: fit.letter }),
    ...(by === 'fitmark' && some('out', fit.gates[0]?.finding)),
    ...some('score', fit.score),
    known: fit.known,
    digit,
    signs: signs.map(({ finding }) => finding),
  };
}
