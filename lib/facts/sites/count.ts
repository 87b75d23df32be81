import { readCount } from '../../text/numbers.ts';
import type { HeadCount } from '../fact.ts';

/** "2023", "(as of 2021)", "31.12.2022:" beside a number of people, and notes in square brackets. */
const ASIDE = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|(?<!\d)(?:19|20)\d\d\s?[:：年]/g;
const NUMBER =
  /\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?(?:\s?(?:k|K|[万萬][\d,]*)(?![A-Za-z]))?/g;
const OVER = /(?:>|\+\s?de|over|more than|über|mehr als|plus de|más de|oltre|meer dan|более|超)\s*$/i;
const UNDER = /(?:<|less than|fewer than|under|unter|moins de)\s*$/i;

/**
 * Size as profiles write it: "51-200 employees", "10.001+", "1K–5K", "51 to 200", "SIZE_51_200", "c_00051_00100",
 * "c_10001_max", "251,880 (2020)", "3 200". One number alone is exact.
 */
export function headCount(written: string): HeadCount | undefined {
  const text = written.normalize('NFKC').replace(ASIDE, ' ').replace(/_/g, ' – ');
  const [first, second] = [...text.matchAll(NUMBER)];
  const min = first && numberOf(first[0]);
  if (!first || min === undefined) return undefined;
  const end = first.index + first[0].length;
  const max = second && numberOf(second[0]);
  const between = second && text.slice(end, second.index);
  if (
    max !== undefined &&
    between !== undefined &&
    /^\s*(?:[-–—~〜]|to|bis|à|a|till|til|до)\s*(?:[-–]\s*)?$/.test(between)
  )
    return max >= min ? { min: Math.max(min, 1), max } : undefined;
  const before = text.slice(0, first.index);
  if (UNDER.test(before)) return { min: 1, max: min };
  const isLeast = OVER.test(before) || /^\s?(?:\+|plus\b|– (?:max|plus)\b|以上)/i.test(text.slice(end));
  if (min < 1) return undefined;
  return isLeast ? { min } : { min, max: min };
}

/** Codes fill up with noughts: "00051". */
function numberOf(written: string): number | undefined {
  return readCount(/^0\d/.test(written) ? written.replace(/^0+(?=\d)/, '') : written);
}
