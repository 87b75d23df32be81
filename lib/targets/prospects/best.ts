import type { Letter } from '../../fit/fit.ts';
import { once } from '../../icp/once.ts';
import { namesOf } from './names.ts';
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
  const names = namesOf(table);
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    const line = names(row);
    const key = line.slice(line.lastIndexOf('\t') + 1);
    if (key.length < 3) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length < TOO_COMMON);
});
