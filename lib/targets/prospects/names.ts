import { once } from '../../icp/once.ts';
import { radix } from './radix.ts';
import type { ProspectTable } from './table.ts';

/** Characters that are sorted by as numbers; few names share more. */
const SHOWN = 6;

/** The place of each row among all when sorted by name (accents folded), then by id. */
export const namesRanked = once((table: ProspectTable): Uint32Array => {
  let order = Uint32Array.from({ length: table.length }, (_, row) => row);
  for (let at = SHOWN - 1; at >= 0; at -= 1) order = radix(order, charactersAt(table, at));
  const names = namesOf(table);
  const ranks = new Uint32Array(table.length);
  for (let from = 0; from < order.length; ) {
    const start = names(order[from] ?? 0).slice(0, SHOWN);
    let to = from + 1;
    while (to < order.length && names(order[to] ?? 0).startsWith(start)) to += 1;
    const alike = order.subarray(from, to);
    if (alike.length > 1) alike.sort((a, b) => (names(a) < names(b) ? -1 : 1));
    for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = at;
    from = to;
  }
  return ranks;
});

/** The character of each row's line at a place; 0 beyond its end. */
function charactersAt({ length, lines }: ProspectTable, at: number): Uint16Array {
  const keys = new Uint16Array(length);
  for (const { text, row, starts } of lines) {
    for (let line = 0; line + 1 < starts.length; line += 1) {
      const place = (starts[line] ?? 0) + at;
      keys[row + line] = place < (starts[line + 1] ?? 0) - 1 ? text.charCodeAt(place) : 0;
    }
  }
  return keys;
}

/** Each row's line. */
export function namesOf({ length, lines }: ProspectTable): (row: number) => string {
  const all = new Array<string>(length);
  for (const { text, row, starts } of lines)
    for (let line = 0; line + 1 < starts.length; line += 1)
      all[row + line] = text.slice(starts[line], (starts[line + 1] ?? 0) - 1);
  return (row) => all[row] ?? '';
}
