import type { Count, FactValues } from '../facts/fact.ts';
import { nameKey } from '../facts/name-from/name-key.ts';
import { fold } from '../text/fold.ts';
import type { DriftKey } from './account.ts';

/** Whether two answers to a question cannot both be right at one time. */
export const OTHERWISE: {
  [K in DriftKey | 'founded']: (one: FactValues[K], other: FactValues[K]) => boolean;
} = {
  name: (one, other) => {
    const [a, b] = [nameKey(one), nameKey(other)];
    return !a.includes(b) && !b.includes(a);
  },
  country: (one, other) => one !== other,
  city: (one, other) => fold(one) !== fold(other),
  employees: (one, other) => one.group === other.group && differ(one, other),
  revenue: (one, other) => one.currency === other.currency && differ(one, other),
  locations: differ,
  openJobs: differ,
  founded: (one, other) => one !== other,
};

/** Ranges that do not meet, or another "over …". */
function differ(one: Count, other: Count): boolean {
  if (one.max === undefined && other.max === undefined) return one.min !== other.min;
  return one.min > (other.max ?? Infinity) || other.min > (one.max ?? Infinity);
}
