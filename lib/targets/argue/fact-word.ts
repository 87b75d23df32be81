import type { FactKey, FactValues, ListedKey } from '../../facts/fact.ts';

/** Facts that a rep may correct by hand, in the order in which they are offered. The industry has a message of its own. */
export const SAYABLE = [
  'employees',
  'revenue',
  'country',
  'city',
  'founded',
  'businessModel',
  'buyers',
  'market',
  'technology',
  'certificate',
  'locations',
  'job',
  'openJobs',
  'name',
  'parent',
  'relation',
] as const satisfies readonly FactKey[];
export type SayableKey = (typeof SAYABLE)[number];

/** The rep's word on one fact, all answers at once where it has several; null takes it back. */
export type FactWord = { [K in SayableKey]: { key: K; value: Said<K> | null } }[SayableKey];
type Said<K extends SayableKey> = K extends ListedKey ? FactValues[K][] : FactValues[K];
