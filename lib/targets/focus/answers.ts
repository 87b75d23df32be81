import type { Letter } from '../../fit/fit.ts';
import type { TargetRow } from '../row.ts';
import type { Touch } from '../touch.ts';

/** A target that was touched: how well it fits, and how it answers. */
export interface Answering {
  accountId: string;
  label: string;
  letter: Letter;
  /** 0–100; absent where it is withheld. */
  score?: number;
  /** Touches with or without an answer. */
  touches: number;
  /** Those that brought a reply or a meeting. */
  answered: number;
  place: Place;
}

/**
 * Where fit and answers put a target: strategic ones that answer are to be worked, strategic and silent ones to be worked
 * otherwise; who merely answers is comfort, not strategy (PRACTICE.md 12, 14).
 */
export type Place = 'work' | 'persist' | 'comfort' | 'leave';

/** Fit from which a company is strategic: A or B (PRACTICE.md 15). */
export const STRATEGIC_SCORE = 60;

/** Share of touches answered from which a company counts as receptive: one in three (ours). */
export const RECEPTIVE_SHARE = 1 / 3;

/** Every target that was touched in the time told, most touched first. */
export function answering(rows: readonly TargetRow[], touches: readonly Touch[]): Answering[] {
  const byAccount = Map.groupBy(touches, ({ accountId }) => accountId);
  return rows
    .flatMap(({ target: { accountId }, account, fit }) => {
      const theirs = byAccount.get(accountId) ?? [];
      if (theirs.length === 0 || !fit) return [];
      const answered = theirs.filter(({ outcome }) => outcome === 'replied' || outcome === 'meeting').length;
      const { letter, score } = fit;
      return [
        {
          accountId,
          label: account?.label ?? accountId,
          letter,
          ...(score === undefined ? {} : { score }),
          touches: theirs.length,
          answered,
          place: placeOf(letter, answered / theirs.length),
        },
      ];
    })
    .sort((a, b) => b.touches - a.touches || a.label.localeCompare(b.label));
}

function placeOf(letter: Letter, share: number): Place {
  const isReceptive = share >= RECEPTIVE_SHARE;
  if (letter === 'A' || letter === 'B') return isReceptive ? 'work' : 'persist';
  return isReceptive ? 'comfort' : 'leave';
}
