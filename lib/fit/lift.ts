import type { Edit } from '../icp/edit.ts';
import { step } from '../icp/edit.ts';
import type { Icp } from '../icp/icp.ts';
import type { Fit, Letter, Verdict } from './fit.ts';
import type { Digit } from './timing.ts';
import { isAbove, type Tally, tallyInWords, tallyOf } from './wilson.ts';

/** A target with an outcome. */
export interface Worked {
  /** By the profile whose record is asked for. */
  fit: Fit;
  digit?: Digit;
  /** Whether it came to a meeting. */
  met: boolean;
}

/** What a criterion was worth: of the targets that meet it, and of those that do not. Half met or unknown says neither. */
export interface CriterionLift {
  criterionId: string;
  label: string;
  yes: Tally;
  no: Tally;
}

/** The record of a profile, fit and timing apart. */
export interface Lift {
  of: number;
  letters: { letter: Letter; tally: Tally }[];
  digits: { digit: Digit; tally: Tally }[];
  criteria: CriterionLift[];
  /** Changes of importance that the record speaks for with confidence, in words, and as an edit to accept. */
  proposals: { edit: Edit; words: string }[];
}

/** Outcomes from which a record is shown (PRACTICE.md 23). */
export const ENOUGH_OUTCOMES = 10;

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', '?', '×'];
const DIGITS: readonly Digit[] = [1, 2, 3];

/** How targets fared by grade, timing and criterion; undefined while there are too few outcomes to say. */
export function liftOf(worked: readonly Worked[], icp: Icp): Lift | undefined {
  if (worked.length < ENOUGH_OUTCOMES) return undefined;
  const criteria = criteriaOf(worked);
  return {
    of: worked.length,
    letters: LETTERS.map((letter) => ({
      letter,
      tally: among(worked, ({ fit }) => fit.letter === letter),
    })).filter(isSeen),
    digits: DIGITS.map((digit) => ({ digit, tally: among(worked, (one) => one.digit === digit) })).filter(
      isSeen,
    ),
    criteria,
    proposals: criteria.flatMap((lift) => proposalsOf(lift, icp)),
  };
}

function criteriaOf(worked: readonly Worked[]): CriterionLift[] {
  const labels = new Map(
    worked.flatMap(({ fit }) => fit.reasons.map(({ criterionId, label }) => [criterionId, label])),
  );
  return [...labels].map(([criterionId, label]) => {
    const said = (wanted: Verdict) =>
      among(worked, ({ fit }) =>
        fit.reasons.some((reason) => reason.criterionId === criterionId && reason.verdict === wanted),
      );
    return { criterionId, label, yes: said('yes'), no: said('no') };
  });
}

/** One step up where meeting it goes with success, one step down where missing it does; a gate is the rep's alone. */
function proposalsOf({ criterionId, label, yes, no }: CriterionLift, icp: Icp): Lift['proposals'] {
  const criterion = icp.criteria.find(({ id }) => id === criterionId);
  const by = isAbove(yes, no) ? 1 : isAbove(no, yes) ? -1 : undefined;
  const importance = criterion && by && step(criterion.importance, by);
  if (!criterion || !importance) return [];
  const words = `${label}: where it holds ${tallyInWords(yes)}, where not ${tallyInWords(no)}. Make it “${importance}” instead of “${criterion.importance}”?`;
  return [{ edit: { change: { ...criterion, importance } }, words }];
}

function among(worked: readonly Worked[], is: (one: Worked) => boolean): Tally {
  const those = worked.filter(is);
  return tallyOf(those.filter(({ met }) => met).length, those.length);
}

function isSeen({ tally }: { tally: Tally }): boolean {
  return tally.of > 0;
}
