import { isChunk, type ProspectChunk } from '../targets/prospects/chunk.ts';

/** Chunks at a go: to take a thousand rows apart lasts a millisecond, and nothing is drawn meanwhile. */
const AT_A_GO = 25;

/**
 * Reads the prospects' table as a page does: straight from the database, without the code that makes and upgrades it.
 * Nothing is read where the database is not there yet, or is of an older version.
 *
 * @param froms the chunks to read; absent: all.
 * @param some told of the first chunk, then of some more at a time, while the next are read.
 * @returns chunks in the order of their ids.
 */
export async function readChunks(
  name: string,
  froms?: readonly string[],
  some?: (chunks: ProspectChunk[]) => void,
): Promise<ProspectChunk[]> {
  const database = await opened(name);
  if (!database) return [];
  try {
    if (!database.objectStoreNames.contains('prospects')) return [];
    const rows = database.transaction('prospects').objectStore('prospects');
    if (froms) return (await Promise.all(froms.map((from) => answer(rows.get(from))))).filter(isChunk);
    const all: ProspectChunk[] = [];
    for (let next = answer<unknown[]>(rows.getAll(undefined, 1)); ; ) {
      const records = await next;
      const last = records.at(-1);
      if (!(last instanceof Object && 'from' in last)) return all;
      next = answer<unknown[]>(rows.getAll(IDBKeyRange.lowerBound(last.from, true), AT_A_GO));
      const chunks = records.filter(isChunk);
      all.push(...chunks);
      some?.(chunks);
    }
  } finally {
    database.close();
  }
}

/** Undefined where there is no such database: made here, it would have no tables. */
function opened(name: string): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(name);
  let isNew = false;
  opening.onupgradeneeded = () => {
    isNew = true;
    opening.transaction?.abort();
  };
  return answer<IDBDatabase>(opening).catch((error: unknown) => {
    if (isNew) return undefined;
    throw error;
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}
