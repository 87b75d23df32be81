import { type Sum, sumsIn } from '../../text/money.ts';
import type { CompanyEvent, Money } from '../fact.ts';
import type { Funding } from './record.ts';

const LONGEST_TITLE = 200;
const OVER = /(?:>|more than|over|über|mehr als|plus de|más de|oltre|meer dan)\s*$/i;

/** The sum that a field holds: "$5 to $25 million (USD)" is a range, "US$133.3 billion (2020)" one sum. */
export function moneyIn(written: string, country?: string, language?: string): Money | undefined {
  const [first, second] = sumsIn(written, { country, language });
  const sum = first && rangeOf(first, second, written);
  if (!sum) return undefined;
  const isLeast = OVER.test(written.slice(0, sum.from)) || /^\s?\+/.test(written.slice(sum.to));
  return { min: sum.min, ...(isLeast ? {} : { max: sum.max }), currency: sum.currency };
}

/** "$5 to $25 million": both ends are millions. */
function rangeOf(first: Sum, second: Sum | undefined, written: string): Sum {
  const isRange = second && /^\s?(?:to|[-–—]|bis|à)\s?$/.test(written.slice(first.to, second.from));
  if (!isRange || second.currency !== first.currency) return first;
  const scale =
    first.min < 1_000 && second.max >= 1e6 ? 10 ** (Math.floor(Math.log10(second.max) / 3) * 3) : 1;
  return { ...second, min: first.min * scale };
}

/** A round of funding as something that happened; its title in the site's words. */
export function fundingEvent({ title, date, amount }: Funding): CompanyEvent {
  const sum = moneyIn(amount ?? '');
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0];
  return {
    kind: 'funding',
    title: title.slice(0, LONGEST_TITLE),
    ...(day ? { date: day } : {}),
    ...(sum ? { amount: sum } : {}),
  };
}
