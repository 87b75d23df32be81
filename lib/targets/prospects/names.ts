import { radix } from './radix.ts';
import type { ProspectTable } from './table.ts';

/** Characters that are sorted by at a go, and rows for which that is worth it. */
const AT_A_GO = 6;
const MANY = 400;

interface Ranking {
  ranks: Uint32Array;
  /** Work that is left. */
  steps: Iterator<undefined>;
}

const rankings = new WeakMap<ProspectTable, Ranking>();

/** The place of each row among all when sorted by name (accents folded), then by id; all that is left of it is done now. */
export function namesRanked(table: ProspectTable): Uint32Array {
  rankSome(table, () => true);
  return rankingOf(table).ranks;
}

/**
 * Prepares `namesRanked` in slices, for at a hundred thousand it may take a fifth of a second.
 *
 * @param goesOn asked after each step, some milliseconds at most.
 * @returns whether all is done.
 */
export function rankSome(table: ProspectTable, goesOn: () => boolean): boolean {
  const { steps } = rankingOf(table);
  do if (steps.next().done) return true;
  while (goesOn());
  return false;
}

/** A table in which nothing but letters and figures is another than before need not be ranked anew. */
export function ranksAsBefore(table: ProspectTable, before: ProspectTable): void {
  const known = rankings.get(before);
  const isSame =
    table.lines.length === before.lines.length &&
    table.lines.every(({ text }, at) => text === before.lines[at]?.text);
  if (known && isSame) rankings.set(table, known);
}

function rankingOf(table: ProspectTable): Ranking {
  const known = rankings.get(table);
  if (known) return known;
  const ranks = new Uint32Array(table.length);
  const ranking = { ranks, steps: ranked(table, ranks) };
  rankings.set(table, ranking);
  return ranking;
}

function* ranked({ length, lines }: ProspectTable, ranks: Uint32Array): Generator<undefined> {
  const names = new Array<string>(length);
  for (const { text, row, starts } of lines)
    for (let line = 0; line + 1 < starts.length; line += 1)
      names[row + line] = text.slice(starts[line], (starts[line + 1] ?? 0) - 1);
  const order = Uint32Array.from({ length }, (_, row) => row);
  yield;
  yield* sortNames(order, names, new Uint16Array(length), 0);
  for (const [at, row] of order.entries()) ranks[row] = at;
}

/**
 * By numbers while there are many, for comparing texts takes ten times as long.
 *
 * @param order rows whose names are the same up to `from`; they are sorted in place.
 * @param keys to work with.
 */
function* sortNames(
  order: Uint32Array,
  names: readonly string[],
  keys: Uint16Array,
  from: number,
): Generator<undefined> {
  if (order.length < MANY) {
    sortFew(order, names);
    return;
  }
  for (let at = from + AT_A_GO - 1; at >= from; at -= 1) {
    // Beyond the end there is no character: NaN, which is kept as 0.
    for (const row of order) keys[row] = (names[row] ?? '').charCodeAt(at);
    order.set(radix(order, keys));
    yield;
  }
  const nameAt = (at: number) => names[order[at] ?? 0] ?? '';
  const to = from + AT_A_GO;
  for (let start = 0; start < order.length; ) {
    const shared = nameAt(start).slice(from, to);
    let end = start + 1;
    while (end < order.length && nameAt(end).startsWith(shared, from)) end += 1;
    if (end - start > 1 && shared.length === AT_A_GO) {
      yield* sortNames(order.subarray(start, end), names, keys, to);
      yield;
    }
    start = end;
  }
}

function sortFew(order: Uint32Array, names: readonly string[]): void {
  const sorted = Array.from(order, (row) => ({ name: names[row] ?? '', row }));
  sorted.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [at, { row }] of sorted.entries()) order[at] = row;
}
