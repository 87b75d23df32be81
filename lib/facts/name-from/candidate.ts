import type { Source } from '../fact.ts';

/** A text that may be the company's name, and how much the place where it stands speaks for it. */
export interface Candidate {
  text: string;
  source: Source;
  /** The words around it on the page. */
  quote: string;
  /** About 1: many other things stand there, 5: only a name does. */
  weight: number;
  /** Which place it is: the same name twice in one place counts once. */
  place: string;
  /** Carries its legal form as registered; kept whole for the legal name. */
  registered?: boolean;
}
