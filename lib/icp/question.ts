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

/** FNV-1a in 64 bits: two questions of a profile share one by a chance of 1 in 10^19. */
function hashed(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(36);
}
