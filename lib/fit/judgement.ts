import type { Account } from '../account/account.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence, LookAt, Verdict } from './fit.ts';

/** What a judge says of one criterion, before it is weighed. */
export interface Judgement {
  /** Whether the criterion, read as a statement about the company, holds. */
  verdict: Verdict;
  /** How far it holds: 1 for yes, in between for partly, 0 for no and unknown. */
  credit: number;
  /** What was found, in plain words. */
  finding: string;
  evidence?: Evidence;
  /** Only where unknown. */
  lookAt: LookAt[];
}

/** Judges one kind of criterion. Pure. Never says no for want of reading: that is unknown. */
export type Judge<C> = (account: Account, criterion: C) => Judgement;

/** Half the points: near the ideal, or a range that reaches into it. */
const HALF = 0.5;

export function yes(finding: string, evidence: Evidence): Judgement {
  return { verdict: 'yes', credit: 1, finding, evidence, lookAt: [] };
}

export function partly(finding: string, evidence: Evidence): Judgement {
  return { verdict: 'partly', credit: HALF, finding, evidence, lookAt: [] };
}

/** Without evidence where what tells is that something was not found. */
export function no(finding: string, evidence?: Evidence): Judgement {
  const judgement: Judgement = { verdict: 'no', credit: 0, finding, lookAt: [] };
  if (evidence) judgement.evidence = evidence;
  return judgement;
}

export function unknown(finding: string, lookAt: LookAt[]): Judgement {
  return { verdict: 'unknown', credit: 0, finding, lookAt };
}

/** The words that a fact stands on, on a page or in a file. */
export function evidenceOf({ quote, url, source, seenAt, file }: Fact): Evidence {
  return { quote, url, source, seenAt, ...(file === undefined ? {} : { file }) };
}
