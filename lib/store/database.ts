import { unwrap } from 'idb';
import type { Account } from '../account/account.ts';
import type { Corrected } from '../account/corrected.ts';
import type { ImportRecord, Incoming } from '../account/incoming.ts';
import type { Join } from '../account/joins.ts';
import type { Person } from '../account/person.ts';
import type { Icp } from '../icp/icp.ts';
import type { Say } from '../targets/argue/say.ts';
import type { TargetEvent } from '../targets/event.ts';
import type { ProspectChunk } from '../targets/prospects/chunk.ts';
import type { Target } from '../targets/target.ts';
import type { Touch } from '../targets/touch.ts';
import { type Change, STORE_NAME } from './changes.ts';
import { Connection, type Transaction } from './connection.ts';
import type { OutboxRow } from './hook.ts';
import type { Refusal } from './refusals.ts';
import { markAllStale, markStale } from './stale.ts';
import { type Access, Table } from './table.ts';
import { read, write } from './transact.ts';

/** A record that could not be read, kept as it was. */
interface SetAside {
  /** Given by the database. */
  id?: number;
  table: string;
  key: unknown;
  record: unknown;
  /** What was wrong with it, for whoever repairs it. */
  reason: string;
  /** Epoch milliseconds. */
  at: number;
}

/** An account as stored: with what it is looked up by (lib/account/keys.ts). */
interface AccountRecord extends Account {
  keys: string[];
}

/** Two accounts of which the rep said that they are not one company. */
interface Apart {
  /** `apartKey` of both. */
  id: string;
  ids: string[];
  /** Epoch milliseconds. */
  at: number;
}

/** A profile as one save left it. */
interface IcpVersion {
  /** `versionKey` of both. */
  id: string;
  icpId: string;
  icp: Icp;
}

/** Some rows of a file. */
interface Staged {
  /** The import's id, then the line and address of the first row; the id alone where the import gave way to another. */
  id: string;
  file: string;
  /** Epoch milliseconds. */
  at: number;
  rows: Incoming[];
}

/** What there is one of. */
interface Meta {
  key: string;
  value: unknown;
}

interface Tables {
  accounts: Table<AccountRecord>;
  joins: Table<Join>;
  apart: Table<Apart>;
  targets: Table<Target>;
  icps: Table<Icp>;
  icpVersions: Table<IcpVersion>;
  persons: Table<Person>;
  corrections: Table<Corrected>;
  says: Table<Say>;
  refusals: Table<Refusal>;
  touches: Table<Touch>;
  events: Table<TargetEvent>;
  /** Companies whose row in `prospects` is not what it would be now. */
  stale: Table<{ id: string; mark: number }>;
  prospects: Table<ProspectChunk>;
  imports: Table<ImportRecord>;
  /** Rows of a file that are not brought in yet; of no meaning to anything else. */
  staged: Table<Staged>;
  /** What the open hook sends; only the build that has one writes there. */
  outbox: Table<OutboxRow>;
  meta: Table<Meta>;
  setAside: Table<SetAside>;
}

/**
 * The database, each question to it a transaction of its own; or, inside `read` and `write`, one transaction of it. Work
 * calls the store that it is handed `store` as well, so that nothing can slip past its transaction.
 */
export interface Store extends Tables {
  readonly name: string;
  /** Looks at several tables at one moment. */
  read<T>(tables: readonly Name[], work: (store: Store) => Promise<T>): Promise<T>;
  /** Does all of the work or none (`transact.ts`). Inside a transaction, which must write to these tables, it is part of that. */
  write<T>(tables: readonly Name[], work: (store: Store) => Promise<T>): Promise<T>;
}

/** A table's name. */
export type Name = keyof Tables;

/** Stores by name: only a saving of time, since a worker that forgets them opens them again. */
const stores = new Map<string, Store>();

/** The store under a name; it opens its database at the first question. */
export function openStore(name = STORE_NAME): Store {
  const store = stores.get(name) ?? storeOver(new Connection(name));
  stores.set(name, store);
  return store;
}

function storeOver(connection: Connection): Store {
  return {
    name: connection.name,
    ...tablesOver({
      read: (table, work) => read(connection, [table], (one) => work(one.objectStore(table))),
      write: (table, key, work) =>
        write(connection, [table], (one, changes) => accessIn(one, changes).write(table, key, work)),
      writeAll: (table, keys, work) =>
        write(connection, [table], (one, changes) => accessIn(one, changes).writeAll(table, keys, work)),
    }),
    read: (tables, work) => read(connection, tables, (one) => work(inside(one, []))),
    write: (tables, work) => write(connection, tables, (one, changes) => work(inside(one, changes))),
  };
}

function inside(transaction: Transaction, changes: Change[]): Store {
  const store: Store = {
    name: transaction.db.name,
    ...tablesOver(accessIn(transaction, changes)),
    read: (_, work) => work(store),
    write: (_, work) => work(store),
  };
  return store;
}

function accessIn(transaction: Transaction, changes: Change[]): Access {
  return {
    read: (table, work) => work(transaction.objectStore(table)),
    async write(table, key, work) {
      changes.push({ table, key });
      // Also what throws at once is a promise: else the mark, which fails with it, would be nobody's.
      const written = async () => work(transaction.objectStore(table));
      await Promise.all([markStale(transaction, table, key), written()]);
    },
    async writeAll(table, keys, work) {
      for (const key of keys) changes.push({ table, key });
      await markAllStale(transaction, table, keys);
      work(unwrap(transaction.objectStore(table)));
    },
  };
}

function tablesOver(access: Access): Tables {
  return {
    accounts: new Table('accounts', 'id', access),
    joins: new Table('joins', 'id', access),
    apart: new Table('apart', 'id', access),
    targets: new Table('targets', 'accountId', access),
    icps: new Table('icps', 'id', access),
    icpVersions: new Table('icpVersions', 'id', access),
    persons: new Table('persons', 'id', access),
    corrections: new Table('corrections', 'accountId', access),
    says: new Table('says', 'accountId', access),
    refusals: new Table('refusals', 'key', access),
    touches: new Table('touches', 'id', access),
    events: new Table('events', 'id', access),
    stale: new Table('stale', 'id', access),
    prospects: new Table('prospects', 'from', access),
    imports: new Table('imports', 'id', access),
    staged: new Table('staged', 'id', access),
    outbox: new Table('outbox', 'id', access),
    meta: new Table('meta', 'key', access),
    setAside: new Table('setAside', 'id', access),
  };
}
