import type { Letter, Verdict } from '../../fit/fit.ts';
import type { Importance } from '../../icp/icp.ts';

/** Letters that a rep may give. Ruling out is a pass; "not enough read" is nobody's opinion. */
export const OWN_LETTERS = ['A', 'B', 'C', 'D'] as const;
export type OwnLetter = (typeof OWN_LETTERS)[number];

/** Why a rep turns an account down (PRACTICE.md 17). */
export const PASS_REASONS = [
  'too small',
  'too large',
  'wrong industry',
  'wrong place',
  'competitor',
  'customer already',
  'no need seen',
  'other',
] as const;
export type PassReason = (typeof PASS_REASONS)[number];

/** What a rep may object to one reason of a fit. */
export const OBJECTIONS = ['is met', 'is not met', 'matters more', 'matters less', 'other'] as const;
export type ObjectionKind = (typeof OBJECTIONS)[number];

/** What Fitmark said when the rep disagreed: kept beside what the rep says. */
export interface Machine {
  letter: Letter;
  /** Absent while nothing was known. */
  score?: number;
  icp: { id: string; version: number };
}

/** The rep's own letter. */
export interface Override {
  letter: OwnLetter;
  reason: string;
  /** Epoch milliseconds, here as below. */
  at: number;
  was: Machine;
}

/** The remembered no: shown on every later visit. */
export interface Pass {
  reason: PassReason;
  note?: string;
  at: number;
  /** Absent where no profile had scored it. */
  was?: Machine;
}

/** The same of one reason. */
interface MachineOnReason extends Machine {
  verdict: Verdict;
  importance: Importance;
}

/** A disagreement with one reason: a case for an edit of the profile, which it never changes by itself. */
export interface Objection {
  criterionId: string;
  says: ObjectionKind;
  note?: string;
  at: number;
  was: MachineOnReason;
}

/** All that the rep says of one account against what Fitmark says of it. */
export interface Say {
  accountId: string;
  override?: Override;
  pass?: Pass;
  /** At most one a criterion and profile, newest first. */
  objections: Objection[];
}

/** Objections kept of one account. */
export const MOST_OBJECTIONS = 40;

/** What the rep does; each is safe to repeat, and each can be taken back. */
export type SayAct =
  | { override: Override }
  | { pass: Pass }
  | { objection: Objection }
  | { takeBack: 'override' | 'pass' }
  | { takeBack: 'objection'; criterionId: string };

/** What is said of the account after an act. */
export function said(before: Say | undefined, accountId: string, act: SayAct): Say {
  const say = before ?? { accountId, objections: [] };
  if ('override' in act) return { ...say, override: act.override };
  if ('pass' in act) return { ...say, pass: act.pass };
  if ('objection' in act) {
    const { objection } = act;
    const isOther = (one: Objection) =>
      one.criterionId !== objection.criterionId || one.was.icp.id !== objection.was.icp.id;
    const objections = [objection, ...say.objections.filter(isOther)].slice(0, MOST_OBJECTIONS);
    return { ...say, objections };
  }
  if (act.takeBack === 'objection')
    return { ...say, objections: say.objections.filter((one) => one.criterionId !== act.criterionId) };
  const { override, pass, ...rest } = say;
  return {
    ...rest,
    ...(override && act.takeBack !== 'override' ? { override } : {}),
    ...(pass && act.takeBack !== 'pass' ? { pass } : {}),
  };
}

/** Whether anything is left to keep. */
export function isSilent({ override, pass, objections }: Say): boolean {
  return !override && !pass && objections.length === 0;
}
