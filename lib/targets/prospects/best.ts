import type { Letter } from '../../fit/fit.ts';
import { once } from '../../icp/once.ts';
import { query } from './query.ts';
import { LETTER_CODES, type ProspectTable } from './table.ts';

/** Rows of the best companies that are neither on the list nor passed, best first: D is no company to call. */
export function bestNotChosen(table: ProspectTable, targets: ReadonlySet<string>, most: number): Uint32Array {
  const rows = query(table, {
    sorts: [
      { by: 'fit', descending: true },
      { by: 'timing', descending: false },
      { by: 'known', descending: true },
    ],
    filters: { letters: ['A', 'B', 'C'], passed: 'hide', targets: { ids: targets, are: 'hide' } },
  });
  return rows.slice(0, most);
}

/** How many of all companies have each letter. */
export function gradeDistribution({ letters }: ProspectTable): Record<Letter, number> {
  const counts = { A: 0, B: 0, C: 0, D: 0, '?': 0, '×': 0 };
  for (const code of letters) counts[LETTER_CODES[code] ?? '?'] += 1;
  return counts;
}

/** A name that more companies share tells none from another. */
const TOO_COMMON = 12;

/** Rows of companies that go by one name, legal forms, accents and case aside: each group may be one company. */
export const possibleDuplicates = once((table: ProspectTable): number[][] => {
  const groups = new Map<string, number[]>();
  for (const { text, row, starts } of table.lines)
    for (let line = 0; line + 1 < starts.length; line += 1) {
      const end = (starts[line + 1] ?? 0) - 1;
      const key = text.slice(text.lastIndexOf('\t', end) + 1, end);
      if (key.length < 3) continue;
      const group = groups.get(key);
      if (group) group.push(row + line);
      else groups.set(key, [row + line]);
    }
  return [...groups.values()].filter(({ length }) => length > 1 && length < TOO_COMMON);
});
