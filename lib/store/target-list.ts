import { combine } from '../account/combine.ts';
import { type Join, joinSchema, leads } from '../account/joins.ts';
import type { Person } from '../account/person.ts';
import { accountSchema } from '../account/schema.ts';
import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import type { Say } from '../targets/argue/say.ts';
import { onList } from '../targets/capacity.ts';
import type { Day } from '../targets/day.ts';
import { type Listed, rowOf } from '../targets/row.ts';
import { targetSchema } from '../targets/schema.ts';
import type { ListSettings } from '../targets/settings.ts';
import type { Target } from '../targets/target.ts';
import type { Touch } from '../targets/touch.ts';
import { touchSchema } from '../targets/work-schema.ts';
import type { Store } from './database.ts';
import { inUse } from './icps.ts';
import { personsAt } from './persons.ts';
import { parseAll } from './read.ts';
import { refusedKeys } from './refusals.ts';
import { readSays } from './says.ts';
import { readSettings } from './settings.ts';

/** The list as stored, all of it as it was at one moment. */
export interface StoredList {
  /** Newest first. */
  rows: Listed[];
  /** Every target, those taken off included. */
  targets: Target[];
  /** Since a day, newest first. */
  touches: Touch[];
  /** People known at companies on the list, by the account the company goes by. */
  persons: ReadonlyMap<string, Person[]>;
  settings: ListSettings;
  /** The profiles in use; none until one was stored, or where it could not be read. */
  icps: Icp[];
  /** What the rep said, by account. */
  says: ReadonlyMap<string, Say>;
  /** Keys of proposals that the rep refused. */
  refused: ReadonlySet<string>;
  /** Every account that it tells of, those joined to others included. */
  accountIds: string[];
  /** Records that could not be read, set aside already or still in place. */
  unread: number;
}

const TABLES = [
  'targets',
  'accounts',
  'joins',
  'icps',
  'says',
  'refusals',
  'touches',
  'persons',
  'meta',
  'setAside',
] as const;

/**
 * Reads the list. It only reads: what is broken is counted here, and set aside by whoever asks for that record.
 *
 * @param since the first day of the touches asked for; absent: none is.
 */
export function readTargetList(store: Store, since?: Day): Promise<StoredList> {
  return store.read(TABLES, async (store) => {
    const targets = parseAll(await store.targets.getAll(), targetSchema);
    const joins = parseAll(await store.joins.getAll(), joinSchema);
    const joined = new Set(joins.values.map(({ id }) => id));
    const theirs = targets.values.filter(({ accountId }) => !joined.has(accountId));
    const listed = onList(theirs);
    const accounts = await accountsOf(
      store,
      listed.map(({ accountId }) => accountId),
      joins.values,
    );
    const icps = parseAll(await store.icps.getAll(), icpSchema);
    const { says, broken: unheard } = await readSays(store);
    const lead = leads(joins.values);
    const touches = parseAll(since === undefined ? [] : await store.touches.from('on', since), touchSchema);
    const persons = await personsAt(store, [...accounts.ids]);
    const broken = [targets, joins, accounts, icps, touches].reduce(
      (sum, each) => sum + each.broken.length,
      unheard,
    );
    return {
      rows: listed
        .sort((a, b) => b.addedAt - a.addedAt)
        .map((target) => rowOf(target, accounts.byId.get(target.accountId))),
      targets: theirs,
      touches: touches.values
        .map((touch) => ({ ...touch, accountId: lead(touch.accountId) }))
        .sort((a, b) => b.at - a.at),
      persons: Map.groupBy(persons, ({ accountId = '' }) => lead(accountId)),
      settings: await readSettings(store),
      icps: inUse(icps.values),
      says: byLead(says, lead),
      refused: await refusedKeys(store),
      accountIds: [...accounts.ids],
      unread: broken + (await store.setAside.count()),
    };
  });
}

/** What was said of the account that a company goes by, else of one joined to it. */
function byLead(says: ReadonlyMap<string, Say>, lead: (id: string) => string): Map<string, Say> {
  const joined = [...says].map(([id, say]) => [lead(id), say] as const);
  return new Map([...joined, ...[...says].filter(([id]) => lead(id) === id)]);
}

/** Each company with all that was joined to it, by the account it goes by. */
async function accountsOf(store: Store, ids: readonly string[], joins: readonly Join[]) {
  const lead = leads(joins);
  const listed = new Set(ids);
  const parts = joins.map(({ id }) => id).filter((id) => listed.has(lead(id)));
  const asked = new Set([...ids, ...parts]);
  const found = await Promise.all([...asked].map((id) => store.accounts.get(id)));
  const { values, broken } = parseAll(
    found.filter((record) => record !== undefined),
    accountSchema,
  );
  const groups = Map.groupBy(values, ({ id }) => lead(id));
  const byId = new Map([...groups].map(([id, accounts]) => [id, combine(id, accounts)]));
  return { ids: asked, byId, broken };
}
