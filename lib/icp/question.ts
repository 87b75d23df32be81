import { hashed } from '../text/hashed.ts';
import type { LikenessCriterion, NeedCriterion } from './icp.ts';
import { once } from './once.ts';

/** A criterion that takes word vectors to answer. */
export type Question = NeedCriterion | LikenessCriterion;

/** Stands for what a criterion asks: the same as long as its words are, whatever its importance. */
export const questionOf = once((criterion: Question): string => {
  const asked =
    criterion.kind === 'need'
      ? [criterion.name, criterion.signals, criterion.counterSignals]
      : criterion.clients.map(({ text }) => text);
  return `${criterion.kind} ${hashed(JSON.stringify(asked))}`;
});
