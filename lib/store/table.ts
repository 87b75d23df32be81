import type { IDBPObjectStore } from 'idb';

/** The rows of one table inside a transaction. */
type Rows = IDBPObjectStore<unknown, string[], string, 'readwrite'>;

/** Gives a table's rows to a piece of work: in a transaction of its own, or in the one that is open. */
export interface Access {
  read<R>(table: string, work: (rows: Rows) => Promise<R>): Promise<R>;
  /** @param key of the record that is written. */
  write(table: string, key: string, work: (rows: Rows) => Promise<unknown>): Promise<void>;
  /** As `write`, of many records; what fails fails with the transaction. */
  writeAll(table: string, keys: readonly string[], work: (rows: IDBObjectStore) => void): Promise<void>;
}

/** One table. What is read is `unknown` until `read.ts` has parsed it; what is written is ours. */
export class Table<T> {
  readonly name: string;
  /** The field that its records are kept under. */
  readonly key: keyof T & string;
  readonly #access: Access;

  constructor(name: string, key: keyof T & string, access: Access) {
    this.name = name;
    this.key = key;
    this.#access = access;
  }

  /** One record; undefined where there is none. */
  get(key: string): Promise<unknown> {
    return this.#access.read<unknown>(this.name, (rows) => rows.get(key));
  }

  getAll(): Promise<unknown[]> {
    return this.#access.read<unknown[]>(this.name, (rows) => rows.getAll());
  }

  /** Records in the order of their keys, at most so many of those after one. */
  after(key: string, most: number): Promise<unknown[]> {
    return this.#access.read<unknown[]>(this.name, (rows) =>
      rows.getAll(IDBKeyRange.lowerBound(key, true), most),
    );
  }

  /** The records whose key, or indexed field, lies between two, both included. */
  between(first: string, last: string, index?: keyof T & string): Promise<unknown[]> {
    const range = IDBKeyRange.bound(first, last);
    return this.#access.read<unknown[]>(this.name, (rows) =>
      index === undefined ? rows.getAll(range) : rows.index(index).getAll(range),
    );
  }

  async getAllKeys(): Promise<string[]> {
    return (await this.#access.read(this.name, (rows) => rows.getAllKeys())).map(String);
  }

  count(): Promise<number> {
    return this.#access.read(this.name, (rows) => rows.count());
  }

  /** The records whose indexed field is, or lists, a value. */
  where(index: keyof T & string, value: string): Promise<unknown[]> {
    return this.#access.read<unknown[]>(this.name, (rows) => rows.index(index).getAll(value));
  }

  /** The records whose indexed field is a value or comes after it. */
  from(index: keyof T & string, value: string): Promise<unknown[]> {
    return this.#access.read<unknown[]>(this.name, (rows) =>
      rows.index(index).getAll(IDBKeyRange.lowerBound(value)),
    );
  }

  /** The keys of such records, at most so many: the index alone is asked. */
  async keysWhere(index: keyof T & string, value: string, most: number): Promise<string[]> {
    const keys = await this.#access.read(this.name, (rows) => rows.index(index).getAllKeys(value, most));
    return keys.map(String);
  }

  /**
   * The keys in the falling order of an indexed field, at most so many.
   *
   * @param each `prevunique`: one of those where the field is the same.
   */
  keysFromLast(
    index: keyof T & string,
    most: number,
    each: 'prev' | 'prevunique' = 'prev',
  ): Promise<string[]> {
    return this.#access.read(this.name, async (rows) => {
      const keys: string[] = [];
      let at = await rows.index(index).openKeyCursor(null, each);
      for (; at && keys.length < most; at = await at.continue()) keys.push(String(at.primaryKey));
      return keys;
    });
  }

  put(record: T): Promise<void> {
    return this.#access.write(this.name, String(record[this.key]), (rows) => rows.put(record));
  }

  clear(): Promise<void> {
    return this.#access.write(this.name, '', (rows) => rows.clear());
  }

  delete(key: string): Promise<void> {
    return this.#access.write(this.name, key, (rows) => rows.delete(key));
  }

  /** Thousands at once: nobody waits for each. */
  putAll(records: readonly T[]): Promise<void> {
    const keys = records.map((record) => String(record[this.key]));
    return this.#access.writeAll(this.name, keys, (rows) => {
      for (const record of records) rows.put(record);
    });
  }

  deleteAll(keys: readonly string[]): Promise<void> {
    return this.#access.writeAll(this.name, keys, (rows) => {
      for (const key of keys) rows.delete(key);
    });
  }
}
