import type { ProspectChunk } from './chunk.ts';
import { chunkOf } from './chunk-of.ts';
import { type Prospect, prospectAt } from './prospect.ts';
import { tableOf } from './table.ts';

/** Rows of a chunk: more load no faster, and a change writes all of its chunk (measured: 500 to 2,000 are alike). */
const ROWS = { least: 1_000, most: 2_000 };

/** What becomes of some rows. */
export interface Edit {
  basis: string;
  /** In any order. */
  rows: readonly Prospect[];
  /** Rows that are left out, by id; those above stand in their place. */
  isGone: (id: string) => boolean;
}

/**
 * The chunks that take a chunk's place: none where no row is left, several where it grew too long.
 *
 * @param from where it begins, whether or not it is there yet.
 */
export function rewritten(
  chunk: ProspectChunk | undefined,
  from: string,
  { basis, rows, isGone }: Edit,
): ProspectChunk[] {
  const all = [...(chunk ? prospectsIn(chunk) : []).filter(({ id }) => !isGone(id)), ...rows];
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const chunks: ProspectChunk[] = [];
  for (let at = 0; at < all.length; ) {
    const many = all.length - at > ROWS.most ? ROWS.least : all.length - at;
    const some = all.slice(at, at + many);
    chunks.push(chunkOf(at === 0 ? from : (some[0]?.id ?? ''), basis, some));
    at += many;
  }
  return chunks;
}

/** Its rows with their words, which take longest to make. */
function prospectsIn(chunk: ProspectChunk) {
  const table = tableOf([chunk]);
  const words = chunk.words.split('\n');
  return table.ids.map((_, row) => ({ ...prospectAt(table, row), words: words[row] ?? '' }));
}

/** Of the places where chunks begin, in rising order, the one whose chunk an id belongs in. */
export function homeOf(id: string, froms: readonly string[]): string {
  let home = '';
  for (const from of froms) if (from <= id) home = from;
  return home;
}
