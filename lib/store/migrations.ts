import type { Dexie, Transaction } from 'dexie';

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
];

/** Tells Dexie every step up to a version; tests stop earlier, to start from an old database. */
export function declareVersions(database: Dexie, upTo = Number.POSITIVE_INFINITY): void {
  for (const { version, stores, upgrade } of MIGRATIONS.filter((step) => step.version <= upTo)) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}
