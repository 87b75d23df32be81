import { LETTERS } from '../../lib/fit/fit.ts';
import { INDUSTRY_IDS } from '../../lib/icp/industries.ts';
import type { ProspectChunk } from '../../lib/targets/prospects/chunk.ts';
import { chunkOf } from '../../lib/targets/prospects/chunk-of.ts';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import { SEEN_AT } from '../facts/make-reading.ts';

/** Parts of invented names: many begin alike, some with accents, which is the slow case for sorting. */
const FIRST =
  'North,Harbour,Silver,Müller,Brück,Saint-Étienne,Blue,Iron,Green,Data,Cloud,Fjord,Alpha,Delta,Øst,Kranz,Weber,López,Nova,Terra'.split(
    ',',
  );
const LAST =
  'Logistics,Software,Valves,Foods,Robotics,Pharma,Bank,Media,Energy,Motors,Textiles,Health,Travel,Systems,Works,Partners,Labs,Consulting,Metals,Freight'.split(
    ',',
  );
const COUNTRIES = ['DE', 'FR', 'US', 'GB', 'SE', 'PL'];

const ROWS_A_CHUNK = 1_000;

/** A chunk as it can be sent to a page: its columns as lists. */
export type Sendable = { [K in keyof ProspectChunk]: string | number[] };

/** So many invented companies, in chunks. */
export function inventedChunks(count: number): Sendable[] {
  const rows = Array.from({ length: count }, (_, at) => invented(at)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const chunks: Sendable[] = [];
  for (let at = 0; at < count; at += ROWS_A_CHUNK) {
    const some = rows.slice(at, at + ROWS_A_CHUNK);
    const { from, basis, ids, labels, countries, words, ...columns } = chunkOf(
      at === 0 ? '' : (some[0]?.id ?? ''),
      '',
      some,
    );
    const { letters, scores, known, digits, industries, employees, seenAt, flags } = columns;
    chunks.push({
      ...{ from, basis, ids, labels, countries, words },
      ...{ letters: [...letters], scores: [...scores], known: [...known], digits: [...digits] },
      ...{ industries: [...industries], employees: [...employees], seenAt: [...seenAt], flags: [...flags] },
    });
  }
  return chunks;
}

function invented(at: number): Prospect {
  const one = <T>(of: readonly T[], step: number): T => of[Math.floor(at / step + at * 7) % of.length] as T;
  const [first, middle, last] = [one(FIRST, 1), one(FIRST, 23), one(LAST, 3)];
  return {
    id: `company-${((at * 7_919) % 1_000_003).toString(36)}-${at}.example`,
    label: `${first} ${middle} ${last}${at % 3 === 0 ? ` ${at}` : ''}`,
    letter: one(LETTERS, 5),
    score: (at * 31) % 101,
    known: (at * 17) % 101,
    digit: one([1, 2, 3, 3, 3], 2),
    industry: one(INDUSTRY_IDS, 11),
    employees: (at * 97) % 9_000,
    country: one(COUNTRIES, 13),
    seenAt: SEEN_AT - ((at * 613) % 50_000) * 60_000,
    passed: at % 20 === 0,
    ownLetter: false,
  };
}

/** Runs in an extension page. */
export async function putChunks({ name, chunks }: { name: string; chunks: Sendable[] }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('prospects', 'readwrite');
  const rows = writing.objectStore('prospects');
  for (const chunk of chunks) {
    const columns = Object.entries(chunk).map(([key, column]) => {
      if (typeof column === 'string') return [key, column];
      if (key === 'employees') return [key, Uint32Array.from(column)];
      return [key, key === 'seenAt' ? Float64Array.from(column) : Uint8Array.from(column)];
    });
    if (chunk.from === '') rows.clear();
    rows.put(Object.fromEntries(columns));
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
