import type { Count, Money } from '../../../lib/facts/fact.ts';
import { CURRENCIES } from '../../icp/sums.ts';

/** An amount: "200", "51-200", "51 to 200", "over 500", "500+". */
const RANGE = /^(over|more than|>)?\s*(.+?)\s*(?:(\+)|(?:-|–|—|to|bis|à)\s*(.+))?$/i;

/** Nobody has more people, places or jobs. */
const MOST = 10_000_000;

/** How many, as typed: exactly, a range, or "over 500". */
export function countIn(text: string): Count | undefined {
  return rangeIn(text, MOST, whole);
}

function rangeIn(text: string, most: number, read: (one: string) => number | undefined): Count | undefined {
  const [, over, first = '', plus, second] = RANGE.exec(text) ?? [];
  const min = read(first);
  const max = second === undefined ? min : read(second);
  if (min === undefined || max === undefined || max < min || max > most) return undefined;
  if (over === undefined && plus === undefined) return { min, max };
  return second === undefined ? { min } : undefined;
}

const SIGNS = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
]);
/** What stands behind a number, in English and German, in full or short. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:billion|bn|b|milliarden?|mrd\.?)(?=\+?$)/i, 1e9],
  [/(?:million(?:en)?|mio\.?|mn|m)(?=\+?$)/i, 1e6],
  [/(?:thousand|tausend|tsd\.?|k)(?=\+?$)/i, 1e3],
];
/** The largest company takes less in a year. */
const RICHEST = 10e12;

/** One sum or range with its currency; the scale of its end holds for both ("5–7 million"). */
export function sumIn(text: string): Money | undefined {
  const [sign = ''] = /[€$£]|\b[A-Z]{3}\b/.exec(text) ?? [];
  const currency = SIGNS.get(sign) ?? CURRENCIES.find((code) => code === sign);
  const amount = text.replace(sign, '').trim();
  const [scale, by] = SCALES.find(([each]) => each.test(amount)) ?? ['', 1];
  const number = (one: string) => {
    const part = /^\d{1,4}[.,]\d{1,2}$/.test(one) ? Number(one.replace(',', '.')) : whole(one);
    return part === undefined ? undefined : Math.round(part * by);
  };
  const range = rangeIn(amount.replace(scale, '').replace(/ (?=\+?$)/, ''), RICHEST, number);
  return range && currency ? { ...range, currency } : undefined;
}

/** "1,200", "1.200", "1 200", "1’200" and "1.2k". */
function whole(text: string): number | undefined {
  if (/^\d{1,9}$|^\d{1,3}(?:[.,'’ ]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''));
  const [, thousands] = /^(\d{1,4}(?:[.,]\d)?) ?k$/i.exec(text) ?? [];
  return thousands === undefined ? undefined : Math.round(Number(thousands.replace(',', '.')) * 1_000);
}
