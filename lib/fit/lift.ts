import { describeCriterion } from '../icp/describe.ts';
import { type Edit, step } from '../icp/edit.ts';
import { asksSame, criterionHash } from '../icp/hash.ts';
import type { Criterion, Icp } from '../icp/icp.ts';
import { isSign } from '../icp/sign.ts';
import type { Letter } from './fit.ts';
import type { Digit } from './timing.ts';
import { isAbove, type Tally, tallyInWords, tallyOf } from './wilson.ts';

/** A target with an outcome, and what was said of it before there was one. */
export interface Worked {
  accountId: string;
  letter: Letter;
  digit: Digit;
  /** What it met of what was asked, and what it did not, by `criterionHash`; what was half met or unknown is in neither. */
  yes: readonly string[];
  no: readonly string[];
  /** Whether it came to a meeting. */
  met: boolean;
}

/** What a criterion was worth: of the targets that met it, and of those that did not. */
interface CriterionLift {
  criterionId: string;
  label: string;
  /** A sign of the moment: part of the timing, not of the fit. */
  isSign: boolean;
  yes: Tally;
  no: Tally;
}

/** The record of a profile, fit and timing apart. */
export interface Lift {
  of: number;
  letters: { letter: Letter; tally: Tally }[];
  digits: { digit: Digit; tally: Tally }[];
  criteria: CriterionLift[];
  /** Changes of importance that the record speaks for with confidence: in words, as an edit to accept, and the accounts they come from. */
  proposals: { edit: Edit; words: string; cases: string[] }[];
}

/** Outcomes from which a record is shown (PRACTICE.md 23). */
export const ENOUGH_OUTCOMES = 10;

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', '?', '×'];
const DIGITS: readonly Digit[] = [1, 2, 3];

/**
 * How targets fared by grade, timing and criterion; undefined while there are too few outcomes to say. A criterion that asks
 * something else by now has no record: what was said of it was said of another question.
 */
export function liftOf(worked: readonly Worked[], icp: Icp): Lift | undefined {
  if (worked.length < ENOUGH_OUTCOMES) return undefined;
  const asked = icp.criteria.filter(({ importance }) => importance !== 'never');
  return {
    of: worked.length,
    letters: LETTERS.map((letter) => ({
      letter,
      tally: among(worked, (one) => one.letter === letter),
    })).filter(isSeen),
    digits: DIGITS.map((digit) => ({ digit, tally: among(worked, (one) => one.digit === digit) })).filter(
      isSeen,
    ),
    criteria: asked.map((criterion) => ({
      criterionId: criterion.id,
      label: describeCriterion(criterion),
      isSign: isSign(criterion),
      ...sidesOf(worked, criterion, asksSame),
    })),
    proposals: asked.flatMap((criterion) => proposalsOf(worked, criterion)),
  };
}

/** @param isIt whether one hash is of the same criterion as the other. */
function sidesOf(
  worked: readonly Worked[],
  criterion: Criterion,
  isIt: (one: string, other: string) => boolean,
): Pick<CriterionLift, 'yes' | 'no'> {
  const hash = criterionHash(criterion);
  return {
    yes: among(worked, ({ yes }) => yes.some((one) => isIt(one, hash))),
    no: among(worked, ({ no }) => no.some((one) => isIt(one, hash))),
  };
}

/**
 * One step up where meeting it goes with success, one step down where missing it does; by those targets alone that were added
 * while it weighed what it weighs now, or a record that spoke for one step would speak for every next one. A sign weighs nothing.
 */
function proposalsOf(worked: readonly Worked[], criterion: Criterion): Lift['proposals'] {
  const hash = criterionHash(criterion);
  const those = worked.filter((one) => one.yes.includes(hash) || one.no.includes(hash));
  const { yes, no } = sidesOf(those, criterion, Object.is);
  const by = isAbove(yes, no) ? 1 : isAbove(no, yes) ? -1 : undefined;
  const importance = by && step(criterion.importance, by);
  if (!importance || isSign(criterion)) return [];
  const words = `${describeCriterion(criterion)}: where it holds ${tallyInWords(yes)}, where not ${tallyInWords(no)}. Make it “${importance}” instead of “${criterion.importance}”?`;
  return [
    { edit: { change: { ...criterion, importance } }, words, cases: those.map((one) => one.accountId) },
  ];
}

function among(worked: readonly Worked[], is: (one: Worked) => boolean): Tally {
  const those = worked.filter(is);
  return tallyOf(those.filter(({ met }) => met).length, those.length);
}

function isSeen({ tally }: { tally: Tally }): boolean {
  return tally.of > 0;
}
