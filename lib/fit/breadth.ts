import { count } from '../icp/describe.ts';
import type { Letter } from './fit.ts';

/** Fewest graded companies that say something of a profile. Our choice. */
const ENOUGH = 20;
/** A profile by which more are good is no choice (PRACTICE.md 21). */
const TOO_MANY = 0.4;
/** By which fewer are good fills no list: 60 targets would take 2,000 companies read. Our choice. */
const TOO_FEW = 0.03;

/**
 * That a profile is too broad or too narrow for the companies seen, with what to do about it; undefined where it is neither, or
 * where too few are graded to tell. Ruled-out companies count as graded.
 */
export function breadthWarning(grades: Record<Letter, number>): string | undefined {
  const { A, B, C, D } = grades;
  const graded = A + B + C + D + grades['×'];
  if (graded < ENOUGH) return undefined;
  const [good, share] = [A + B, (A + B) / graded];
  if (share > TOO_MANY)
    return `${count(good)} of ${count(graded)} companies grade A or B: a profile that fits so many chooses nobody. Make what matters most a must, or narrow a range.`;
  if (share < TOO_FEW) {
    const found =
      good === 0
        ? `None of ${count(graded)} companies grades`
        : `Only ${count(good)} of ${count(graded)} companies grade`;
    return `${found} A or B: nothing would fill your list. Widen a range, or make a must less than that.`;
  }
  return undefined;
}
