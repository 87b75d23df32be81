import type { Name, Store } from './database.ts';

interface Unread {
  table: string;
  key: unknown;
  record: unknown;
  reason: string;
}

/** What nobody can read, kept once however often it comes. */
export class Aside {
  readonly #store: Store;
  readonly #now: number | undefined;
  readonly #known: Set<string>;
  readonly #ids: Set<unknown>;

  private constructor(store: Store, now: number | undefined, kept: readonly unknown[]) {
    this.#store = store;
    this.#now = now;
    this.#known = new Set(kept.map(markOf));
    this.#ids = new Set(kept.map((one) => Object(one).id));
  }

  /** @param now epoch milliseconds; undefined where nothing is to be written. */
  static async of(store: Store, now: number | undefined): Promise<Aside> {
    return new Aside(store, now, await store.setAside.getAll());
  }

  /** Sets a record of the file aside. @returns whether it is new here. */
  async put(unread: Unread): Promise<boolean> {
    return this.#keep(unread, { ...unread, at: this.#now ?? 0 });
  }

  /** One that was set aside before the file was made: as it was, also its number where that is free. */
  async again(record: unknown): Promise<boolean> {
    const { id, ...rest } = Object(record);
    const kept = { table: '', key: '', record: undefined, reason: '', at: 0, ...rest };
    return this.#keep(kept, this.#ids.has(id) || typeof id !== 'number' ? kept : { ...kept, id });
  }

  /** A record that is here and cannot be read makes way for one that can. */
  async giveWay(table: Name, key: string, record: unknown): Promise<void> {
    await this.put({ table, key, record, reason: 'A restored one took its place.' });
  }

  async #keep(unread: Unread, record: Unread & { at: number }): Promise<boolean> {
    const mark = markOf(unread);
    if (this.#known.has(mark)) return false;
    this.#known.add(mark);
    if (this.#now !== undefined) await this.#store.setAside.put(record);
    return true;
  }
}

function markOf(unread: unknown): string {
  const { table, record } = Object(unread);
  return JSON.stringify([table, record]);
}
