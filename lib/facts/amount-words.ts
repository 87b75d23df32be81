import { count } from '../icp/describe.ts';
import type { Count, Money } from './fact.ts';

/** "12", "5–10", "Over 40". */
export function counted({ min, max }: Count): string {
  if (max === undefined) return `Over ${count(min)}`;
  return min === max ? count(min) : `${count(min)}–${count(max)}`;
}

/** "EUR 12 million", "Over USD 1.2 billion". */
export function money({ min, max, currency }: Money): string {
  if (max === undefined) return `Over ${currency} ${round(min)}`;
  return min === max ? `${currency} ${round(min)}` : `${currency} ${round(min)}–${round(max)}`;
}

/** "1.2 billion", "12 million", "450,000": as pages say it. */
function round(amount: number): string {
  const [size, word] = amount >= 1e9 ? [1e9, ' billion'] : amount >= 1e6 ? [1e6, ' million'] : [1, ''];
  return size === 1 ? count(Math.round(amount)) : `${Math.round((amount / size) * 100) / 100}${word}`;
}
