import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { keysOf } from '../account/keys.ts';
import { accountSchema } from '../account/schema.ts';

/** The transaction that an upgrade runs in. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

interface Migration {
  version: number;
  /**
   * Makes tables and indexes and rewrites records; must leave what it does not understand as it is, for `read.ts` to set
   * aside. It may await nothing but what it asks of the transaction.
   */
  step: (database: IDBPDatabase, transaction: Upgrade) => unknown;
}

/** Every step of the database's shape. Append only: a step that was released is never edited. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    step(database) {
      database.createObjectStore('accounts', { keyPath: 'id' }).createIndex('lastSeenAt', 'lastSeenAt');
      database.createObjectStore('targets', { keyPath: 'accountId' }).createIndex('addedAt', 'addedAt');
      database.createObjectStore('icps', { keyPath: 'id' });
      database
        .createObjectStore('setAside', { keyPath: 'id', autoIncrement: true })
        .createIndex('table', 'table');
      database.createObjectStore('meta', { keyPath: 'key' });
    },
  },
  {
    version: 2,
    async step(database, transaction) {
      database.createObjectStore('joins', { keyPath: 'id' }).createIndex('to', 'to');
      database.createObjectStore('apart', { keyPath: 'id' }).createIndex('ids', 'ids', { multiEntry: true });
      const accounts = transaction.objectStore('accounts');
      accounts.createIndex('keys', 'keys', { multiEntry: true });
      for (let row = await accounts.openCursor(); row; row = await row.continue()) {
        const record: unknown = row.value;
        phonesAsObjects(record);
        withKeys(record);
        await row.update(record);
      }
    },
  },
  {
    version: 3,
    step(database) {
      database.createObjectStore('persons', { keyPath: 'id' }).createIndex('accountId', 'accountId');
    },
  },
  {
    version: 4,
    step(database) {
      database.createObjectStore('corrections', { keyPath: 'accountId' });
    },
  },
  {
    version: 5,
    step(database) {
      database.createObjectStore('icpVersions', { keyPath: 'id' }).createIndex('icpId', 'icpId');
      database.createObjectStore('says', { keyPath: 'accountId' });
      database.createObjectStore('refusals', { keyPath: 'key' });
    },
  },
  {
    version: 6,
    step(database) {
      const touches = database.createObjectStore('touches', { keyPath: 'id' });
      touches.createIndex('accountId', 'accountId');
      touches.createIndex('on', 'on');
      const events = database.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('accountId', 'accountId');
      events.createIndex('key', 'key');
      database.createObjectStore('stale', { keyPath: 'id' });
      database.createObjectStore('prospects', { keyPath: 'from' });
    },
  },
  {
    version: 7,
    step(database) {
      database.createObjectStore('imports', { keyPath: 'id' });
      database.createObjectStore('staged', { keyPath: 'id' });
      database.createObjectStore('outbox', { keyPath: 'id' });
    },
  },
];

/** Today's version. */
export const VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

/** What the browser knows a version as: the library that wrote the first databases kept ten times the version on disk; so do we, to open them unchanged. */
export const onDisk = (version = VERSION) => version * 10;

/** Takes every step that a database has not taken yet, in order, up to a version as the browser knows it. */
export async function migrate(
  database: IDBPDatabase,
  transaction: Upgrade,
  from: number,
  to = onDisk(),
): Promise<void> {
  for (const { version, step } of MIGRATIONS)
    if (onDisk(version) > from && onDisk(version) <= to) await step(database, transaction);
}

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
