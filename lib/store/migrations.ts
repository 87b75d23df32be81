import type { Dexie, Transaction } from 'dexie';
import { keysOf } from '../account/keys.ts';
import { accountSchema } from '../account/schema.ts';

interface Migration {
  version: number;
  /** Tables that are new or whose indexes change, in Dexie's notation: primary key first. */
  stores: Record<string, string | null>;
  /** Rewrites records; must leave what it does not understand as it is, for `read.ts` to set aside. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every step of the database's shape. Append only: a step that was released is never edited. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      accounts: 'id, lastSeenAt',
      targets: 'accountId, addedAt',
      icps: 'id',
      setAside: '++id, table',
      meta: 'key',
    },
  },
  {
    version: 2,
    stores: { accounts: 'id, lastSeenAt, *keys', joins: 'id, to', apart: 'id, *ids' },
    upgrade: (transaction) =>
      transaction
        .table('accounts')
        .toCollection()
        .modify((record: unknown) => {
          phonesAsObjects(record);
          withKeys(record);
        }),
  },
];

/** Version 2 keeps a phone number as written and in E.164; before, it was the text alone. */
function phonesAsObjects(record: unknown): void {
  for (const fact of factsIn(record))
    if (fact.key === 'phone' && typeof fact.value === 'string') fact.value = { written: fact.value };
}

/** Version 2 looks accounts up by what tells a company from others; a record that cannot be read is found by its id alone. */
function withKeys(record: unknown): void {
  const parsed = accountSchema.safeParse(record);
  if (isObject(record)) record.keys = parsed.success ? keysOf(parsed.data) : [];
}

/** Facts of a stored record of whatever shape; none where it has no such list. */
function factsIn(record: unknown): Record<string, unknown>[] {
  const facts = isObject(record) ? record.facts : undefined;
  return Array.isArray(facts) ? facts.filter(isObject) : [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Tells Dexie every step up to a version; tests stop earlier, to start from an old database. */
export function declareVersions(database: Dexie, upTo = Number.POSITIVE_INFINITY): void {
  for (const { version, stores, upgrade } of MIGRATIONS.filter((step) => step.version <= upTo)) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}
