/**
 * Dexie 4 answers a database of a newer version by opening it as it is, and even patches tables it misses into it. An
 * older Fitmark (a rolled-back update, a second profile copy) would then write old shapes among new ones. This factory
 * refuses such an open, so that the first error, a VersionError, reaches the rep.
 */
export function withoutDowngrade(): IDBFactory {
  const door = {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version === undefined) {
        throw new DOMException(`Database ${name} was written by a newer version.`, 'VersionError');
      }
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  };
  return door;
}
