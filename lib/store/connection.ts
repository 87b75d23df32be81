import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { openLatest } from './open-latest.ts';

/** Milliseconds to wait for another page to let go of an older version: answering with a sentence beats hanging. */
const PATIENCE = 500;

/** A transaction; begun without a mode, it only reads, whatever its type says. */
export type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/**
 * The way to one database. It opens at the first transaction, again after the browser closed it or opening failed, and
 * gives way when another context upgrades or deletes the database.
 */
export class Connection {
  readonly name: string;
  #database: IDBPDatabase | undefined;
  #opening: { database: Promise<IDBPDatabase>; blocked: Promise<void> } | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** Every write is durable before its transaction is done (`strict`: on disk, not in a buffer). */
  async begin(tables: readonly string[], mode?: 'readwrite'): Promise<Transaction> {
    const start = async () =>
      (this.#database ?? (await this.#open())).transaction([...tables], mode, { durability: 'strict' });
    if (!this.#database) return start();
    // A connection that the browser closed without a word is found out only here.
    return start().catch(() => {
      this.#leave();
      return start();
    });
  }

  async #open(): Promise<IDBPDatabase> {
    this.#opening ??= this.#ask();
    const { database, blocked } = this.#opening;
    return Promise.race([database, blocked.then(giveUp)]);
  }

  #ask() {
    const blocked = Promise.withResolvers<void>();
    const database = openLatest(this.name, { blocked: blocked.resolve, leave: () => this.#leave() });
    database.then(
      (opened) => {
        this.#database = opened;
      },
      () => this.#leave(),
    );
    return { database, blocked: blocked.promise };
  }

  #leave(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#opening = undefined;
  }
}

/** While another context holds an older version open: the request to open stays and is answered once that one lets go. */
async function giveUp(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  throw new DOMException('Another page holds an older version open.', 'BlockedError');
}
