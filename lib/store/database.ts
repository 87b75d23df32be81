import { Dexie, type Table } from 'dexie';
import type { Account } from '../account/account.ts';
import type { Join } from '../account/joins.ts';
import type { Icp } from '../icp/icp.ts';
import type { Target } from '../targets/target.ts';
import { declareVersions } from './migrations.ts';
import { withoutDowngrade } from './no-downgrade.ts';

/** A record that could not be read, kept as it was. */
export interface SetAside {
  table: string;
  key: unknown;
  record: unknown;
  /** What was wrong with it, for whoever repairs it. */
  reason: string;
  /** Epoch milliseconds. */
  at: number;
}

/** An account as stored: with what it is looked up by (lib/account/keys.ts). */
export interface AccountRecord extends Account {
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

/** What is read is `unknown` until `read.ts` has parsed it; what is written is ours. */
type Records<T> = Table<unknown, string, T>;

/**
 * The database. It opens at the first query and again after the browser closed it, and gives way when another context
 * upgrades or deletes it. Every write is durable before its promise resolves (`strict`: on disk, not in a buffer).
 */
export class Store extends Dexie {
  declare accounts: Records<AccountRecord>;
  declare joins: Records<Join>;
  declare apart: Records<Apart>;
  declare targets: Records<Target>;
  declare icps: Records<Icp>;
  declare setAside: Table<unknown, number, SetAside>;

  constructor(name: string) {
    // No cache: Dexie's shows writes before they are committed, and only what is on disk is true here.
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: withoutDowngrade(),
    });
    declareVersions(this);
    // Another context still holds an older version open and did not give way: answering with a sentence beats hanging.
    this.on('blocked', () => this.close());
  }
}

/** Open connections by name: only a saving of time, since a worker that forgets them opens them again. */
const connections = new Map<string, Store>();

/**
 * The store under a name, opened lazily. Ask for it in every act rather than keeping it: one that failed to open (full
 * disk, blocked upgrade) is replaced here, so that the next try is a real one.
 */
export function openStore(name = 'fitmark'): Store {
  const known = connections.get(name);
  if (known && !known.hasFailed()) return known;
  const store = new Store(name);
  connections.set(name, store);
  return store;
}
