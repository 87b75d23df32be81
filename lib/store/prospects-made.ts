import type { Account } from '../account/account.ts';
import type { Icp } from '../icp/icp.ts';
import type { Say } from '../targets/argue/say.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import { prospectOf } from '../targets/prospects/make.ts';
import type { Prospect } from '../targets/prospects/prospect.ts';
import { companyOf, leadOf } from './company.ts';
import type { Store } from './database.ts';
import { parseAll } from './read.ts';
import { sayOf } from './says.ts';

/** By what rows are made. */
export interface By {
  icps: readonly Icp[];
  /** Epoch milliseconds. */
  now: number;
}

/** Rows of some accounts: of joined ones those that lead them, of forgotten ones none. */
export interface Made {
  rows: Prospect[];
  /** Every account looked at, those that lead others included: what has no row above has none any more. */
  ids: Set<string>;
}

/**
 * Makes the rows of accounts.
 *
 * @param ids in rising order.
 * @param records their accounts as stored.
 */
export async function rowsMade(
  store: Store,
  ids: readonly string[],
  records: ReadonlyMap<string, unknown>,
  { icps, now }: By,
): Promise<Made> {
  const { joined, says } = await around(store, ids);
  const rows = new Map<string, Prospect>();
  const touched = new Set(ids);
  for (const id of ids) {
    const record = records.get(id);
    const row = joined.has(id) ? undefined : made(record, icps, says.get(id), now);
    if (row) rows.set(id, row);
    else if (joined.has(id) || record !== undefined) {
      const lead = await leadOf(store, id);
      touched.add(lead);
      const { account, joins } = await companyOf(store, lead);
      const say = await sayOf(store, [lead, ...joins.map((join) => join.id)]);
      if (account) rows.set(lead, prospectOf(account, icps, say, now));
    }
  }
  return { rows: [...rows.values()], ids: touched };
}

/** Which accounts from the first to the last are in joins, and what the rep said of them: three questions for all. */
async function around(store: Store, ids: readonly string[]) {
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  const [up, down, said] = await store.read(['joins', 'says'], (store) =>
    Promise.all([
      store.joins.between(first, last),
      store.joins.between(first, last, 'to'),
      store.says.between(first, last),
    ]),
  );
  const ends = [...up, ...down].flatMap((join) =>
    join instanceof Object && 'id' in join && 'to' in join ? [String(join.id), String(join.to)] : [],
  );
  const says = parseAll(said, saySchema).values.map((say): [string, Say] => [say.accountId, say]);
  return { joined: new Set(ends), says: new Map(says) };
}

/**
 * The row of a company of one account. To check a record in every part takes longer than all else together, and nothing but
 * some numbers comes of it here: one that has the fields it needs is believed.
 *
 * @returns undefined where it cannot be read so: then it is read as anywhere, and set aside where it is broken.
 */
function made(
  record: unknown,
  icps: readonly Icp[],
  say: Say | undefined,
  now: number,
): Prospect | undefined {
  if (!isAccount(record)) return undefined;
  try {
    return prospectOf(record, icps, say, now);
  } catch {
    return undefined;
  }
}

function isAccount(record: unknown): record is Account {
  if (!(record instanceof Object)) return false;
  const { id, label, facts, pages, signposts, lastSeenAt }: Partial<Record<keyof Account, unknown>> = record;
  return (
    typeof id === 'string' &&
    typeof label === 'string' &&
    Array.isArray(facts) &&
    Array.isArray(pages) &&
    signposts instanceof Object &&
    typeof lastSeenAt === 'number'
  );
}
