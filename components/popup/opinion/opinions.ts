import type { Fit, Reason } from '../../../lib/fit/fit.ts';
import type { Opinion } from '../../../lib/fit/opinion.ts';

/** Second opinions by the browser's own model; only where it has one. */
export interface SecondOpinions {
  /** The rep wants them. */
  on: boolean;
  toggle(): void;
  /** By criterion; absent while the model is reading, `none` where it gave no answer that can be believed. */
  of: Readonly<Record<string, Opinion | 'none'>>;
}

/** A need that a page only hints at, with the sentence that does. */
export interface Hint {
  criterionId: string;
  need: string;
  sentence: string;
}

/** What a second opinion may be asked of: answers that are stated need none. */
export function hintOf({ kind, verdict, criterionId, label, evidence }: Reason): Hint | undefined {
  if (kind !== 'need' || verdict !== 'partly' || !evidence?.quote) return undefined;
  return { criterionId, need: label, sentence: evidence.quote };
}

export function hintsIn(fit: Fit | undefined): Hint[] {
  return (fit?.reasons ?? []).flatMap((reason) => hintOf(reason) ?? []);
}
