import type { Verdict } from './fit.ts';

/** Whether somebody is whom the rep wants to speak to. Derived whenever shown, never stored. */
export interface RoleFit {
  /** `no` where any part is; `unknown` where nothing can be told. */
  verdict: Verdict;
  parts: RolePart[];
}

/** One question of the persona: asked only where the persona asks it. */
export interface RolePart {
  of: 'seniority' | 'function' | 'title' | 'place';
  verdict: Verdict;
  /** What was found, in plain words: "Head of something", "Not said in the title". */
  finding: string;
  /** What is wanted, in plain words: "Owner, chief or head". */
  wanted: string;
}
