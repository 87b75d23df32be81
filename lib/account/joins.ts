import '../text/zod-words.ts';
import * as z from 'zod/mini';
import { accountId } from './schema.ts';

/** Two accounts are one company: `id` is shown as part of `to`. Each keeps its own record, so parting loses nothing. */
export interface Join {
  id: string;
  to: string;
  /** `rep`: said so. `page`: a page of one leads to the other as its own room at a vendor, or as its own site. */
  by: 'rep' | 'page';
  /** Epoch milliseconds. */
  at: number;
}

/** As stored; equal to Join, which a test holds. */
export const joinSchema = z.object({
  id: accountId,
  to: accountId,
  by: z.enum(['rep', 'page']),
  at: z.number().check(z.nonnegative()),
});

/** As stored where the rep said that two accounts are not one company. */
export const apartSchema = z.object({
  id: z.string(),
  ids: z.array(accountId).check(z.minLength(2), z.maxLength(2)),
  at: z.number().check(z.nonnegative()),
});

/** The key under which it is remembered that two accounts are not one company; the same whichever comes first. */
export function apartKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

/** Steps from an account to the one it is shown as; joins made later may have put one on top of another. */
export const MOST_STEPS = 8;

/** The account that each is shown as, given all joins: itself where it is in none. */
export function leads(joins: readonly Join[]): (id: string) => string {
  const to = new Map(joins.map((join) => [join.id, join.to]));
  return (id) => {
    let lead = id;
    for (let step = 0; step < MOST_STEPS; step += 1) lead = to.get(lead) ?? lead;
    return lead;
  };
}
