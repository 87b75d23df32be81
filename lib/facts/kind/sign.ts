import type { OtherPage } from '../understanding.ts';

/**
 * One reason to take a page for something. About 1 is a hint that both kinds of page may carry, about 3 is what
 * hardly any other page carries, 10 settles it.
 */
export interface Sign {
  /** What it speaks for: a page of a company, or one of the pages that are none. */
  for: 'company' | OtherPage;
  weight: number;
  /** In plain words, for the rep who asks why. */
  why: string;
}
