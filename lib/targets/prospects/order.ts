import { INDUSTRIES, INDUSTRY_IDS } from '../../icp/industries.ts';
import { once } from '../../icp/once.ts';
import { namesRanked } from './names.ts';
import { radix } from './radix.ts';
import { type ProspectTable, UNKNOWN } from './table.ts';

/** What companies can be sorted by. `fit`: the letter, then the score; `timing`: 1 comes before 3. */
export const SORT_KEYS = [
  'company',
  'fit',
  'known',
  'timing',
  'industry',
  'size',
  'country',
  'seen',
] as const;
type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  by: SortKey;
  descending: boolean;
}

/** A whole number below 2^32 for each row; undefined for unknown, which comes last either way. */
type KeyOf = (row: number) => number | undefined;

const KEYS: Record<SortKey, (table: ProspectTable) => KeyOf> = {
  company: (table) => {
    const ranks = namesRanked(table);
    return (row) => ranks[row];
  },
  fit:
    ({ letters, scores }) =>
    (row) =>
      // The score above none, below the next letter.
      (letters[row] ?? 0) * 256 + (((scores[row] ?? UNKNOWN) + 1) & 255),
  known:
    ({ known }) =>
    (row) =>
      known[row],
  timing:
    ({ digits }) =>
    (row) =>
      digits[row],
  industry:
    ({ industries }) =>
    (row) =>
      INDUSTRY_RANKS[industries[row] ?? UNKNOWN],
  size:
    ({ employees }) =>
    (row) =>
      employees[row] || undefined,
  country:
    ({ countries }) =>
    (row) => {
      const country = countries[row];
      return country ? country.charCodeAt(0) * 256 + country.charCodeAt(1) : undefined;
    },
  seen:
    ({ seenAt }) =>
    (row) =>
      Math.floor((seenAt[row] ?? 0) / 1_000),
};

/** As the rep reads them. */
const INDUSTRY_NAMES = INDUSTRY_IDS.map((id) => INDUSTRIES[id]).sort();
const INDUSTRY_RANKS = INDUSTRY_IDS.map((id) => INDUSTRY_NAMES.indexOf(INDUSTRIES[id]));

const LAST = 2 ** 32 - 1;

/** Orders that a table is asked for again at every key that is typed; few, for each is as long as the table. */
const ORDERS = 4;
const ordersOf = once((_: ProspectTable) => new Map<string, Uint32Array>());

/** All rows: by the first of these, equal ones by the next; those equal in all, by their ids. */
export function ordered(table: ProspectTable, sorts: readonly Sort[]): Uint32Array {
  const orders = ordersOf(table);
  const asked = sorts.map(({ by, descending }) => `${by} ${descending}`).join();
  const known = orders.get(asked);
  if (known) return known;
  let order: Uint32Array = new Uint32Array(table.length);
  for (let row = 0; row < order.length; row += 1) order[row] = row;
  for (const sort of sorts.toReversed()) order = radix(order, keysFor(table, sort));
  if (orders.size >= ORDERS) orders.delete(orders.keys().next().value ?? '');
  orders.set(asked, order);
  return order;
}

function keysFor(table: ProspectTable, { by, descending }: Sort): Uint32Array {
  const keyOf = KEYS[by](table);
  const keys = new Uint32Array(table.length);
  let most = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keyOf(row) ?? LAST;
    keys[row] = key;
    if (key !== LAST && key > most) most = key;
  }
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    keys[row] = key === LAST ? most + 1 : descending ? most - key : key;
  }
  return keys;
}
