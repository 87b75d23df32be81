import type { Fit, Letter } from '../../fit/fit.ts';
import { rankOf } from '../../fit/rank.ts';
import type { Override, Pass, Say } from './say.ts';

/** What stands on the badge and in the list, and whose word it is; the computed letter is always at hand beside it. */
export interface Standing {
  letter: Letter;
  by: 'rep' | 'fitmark';
  computed?: Letter;
  /** The remembered no, which goes before all else. */
  pass?: Pass;
  override?: Override;
  /** Whether Fitmark's letter is another than when the rep overrode it: worth a second look. */
  changedSince: boolean;
}

/** The letter that counts: a pass, then the rep's own, then the computed one. `?` where there is none of them. */
export function standingOf(fit: Fit | undefined, say: Say | undefined): Standing {
  const computed = fit?.letter;
  const { pass, override } = say ?? {};
  const letter = pass ? '×' : (override?.letter ?? computed ?? '?');
  return {
    letter,
    by: pass || override ? 'rep' : 'fitmark',
    ...(computed === undefined ? {} : { computed }),
    ...(pass ? { pass } : {}),
    ...(override ? { override } : {}),
    changedSince: override !== undefined && computed !== undefined && computed !== override.was.letter,
  };
}

/** Whether an override raises or lowers what Fitmark said; undefined where Fitmark said nothing, or the same. */
export function directionOf({ letter, was }: Override): 'raised' | 'lowered' | undefined {
  const [own, computed] = [rankOf(letter), rankOf(was.letter)];
  if (own === undefined || computed === undefined || own === computed) return undefined;
  return own > computed ? 'raised' : 'lowered';
}

/** How often the rep overrode Fitmark, and which way. */
export type Overrides = Record<'raised' | 'lowered' | 'other', number>;

/** Of all that was said (PRACTICE.md 22). */
export function overridesOf(says: Iterable<Say>): Overrides {
  const counts = { raised: 0, lowered: 0, other: 0 };
  for (const { override } of says) if (override) counts[directionOf(override) ?? 'other'] += 1;
  return counts;
}
