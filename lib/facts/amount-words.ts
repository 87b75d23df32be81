import { amount, count } from '../icp/describe.ts';
import type { Count, Money } from './fact.ts';

/** "12", "5–10", "Over 40". */
export function counted({ min, max }: Count): string {
  if (max === undefined) return `Over ${count(min)}`;
  return min === max ? count(min) : `${count(min)}–${count(max)}`;
}

/** "EUR 12 million", "Over USD 1.2 billion". */
export function money({ min, max, currency }: Money): string {
  if (max === undefined) return `Over ${currency} ${amount(min)}`;
  return min === max ? `${currency} ${amount(min)}` : `${currency} ${amount(min)}–${amount(max)}`;
}
