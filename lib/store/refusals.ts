import * as z from 'zod/mini';
import { ICP_BOUNDS } from '../icp/bounds.ts';
import type { Store } from './database.ts';
import { parseAll } from './read.ts';

/** A proposed edit of a profile that the rep refused: it is not proposed again. */
export interface Refusal {
  /** `proposalKey`. */
  key: string;
  /** Epoch milliseconds. */
  at: number;
}

export const refusalSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(ICP_BOUNDS.id)),
  at: z.number().check(z.nonnegative()),
});

/** Keys of all proposals that were refused. One that cannot be read is asked once more. It only reads. */
export async function refusedKeys(store: Store): Promise<Set<string>> {
  const { values } = parseAll(await store.refusals.getAll(), refusalSchema);
  return new Set(values.map(({ key }) => key));
}

/** Remembers a no, or takes it back. Safe to repeat. */
export function refuse(store: Store, { key, at }: Refusal, isRefused: boolean): Promise<void> {
  return isRefused ? store.refusals.put({ key, at }) : store.refusals.delete(key);
}
