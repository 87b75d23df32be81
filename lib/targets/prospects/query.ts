import type { Letter } from '../../fit/fit.ts';
import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import { once } from '../../icp/once.ts';
import { foldWords } from '../../text/fold.ts';
import { ordered, type Sort } from './order.ts';
import { FLAGS, LETTER_CODES, type Lines, type ProspectTable } from './table.ts';

/** Whether rows of a kind are hidden, the only ones, or among the others. */
type Shown = 'hide' | 'only' | 'show';

/** What is left out. Absent or empty: nothing is. */
export interface Filters {
  letters?: readonly Letter[];
  industries?: readonly Industry[];
  /** ISO 3166-1 alpha-2. */
  countries?: readonly string[];
  /** At least so many people; those of unknown size are left out. */
  minEmployees?: number;
  /** Epoch milliseconds. */
  seenSince?: number;
  passed?: Shown;
  /** What is on the rep's list. */
  targets?: { ids: ReadonlySet<string>; are: Shown };
}

export interface Query {
  /** Every word of it must be in the name or the id, accents and case aside. */
  typed?: string;
  /** By the first, then the next. None: by id. */
  sorts?: readonly Sort[];
  filters?: Filters;
}

/** The rows that are asked for, in their order. */
export function query(table: ProspectTable, { typed = '', sorts = [], filters = {} }: Query): Uint32Array {
  const left = new Uint8Array(table.length).fill(1);
  for (const keeps of testsOf(table, filters))
    for (let row = 0; row < left.length; row += 1) if (left[row] === 1 && !keeps(row)) left[row] = 0;
  leaveWith(table, left, foldWords(typed).split(' '));
  const order = ordered(table, sorts);
  const found = new Uint32Array(table.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    if (left[row] === 1) found[count++] = row;
  }
  return found.slice(0, count);
}

function testsOf(table: ProspectTable, filters: Filters): ((row: number) => boolean)[] {
  const { letters = [], industries = [], countries = [], minEmployees = 0, seenSince = 0 } = filters;
  const letterCodes = marked(letters.map((letter) => LETTER_CODES.indexOf(letter)));
  const industryCodes = marked(industries.map((industry) => INDUSTRY_IDS.indexOf(industry)));
  const wanted = new Set(countries);
  const tests: [boolean, (row: number) => boolean][] = [
    [letters.length > 0, (row) => letterCodes[table.letters[row] ?? 0] === 1],
    [industries.length > 0, (row) => industryCodes[table.industries[row] ?? 0] === 1],
    [minEmployees > 0, (row) => (table.employees[row] ?? 0) >= minEmployees],
    [seenSince > 0, (row) => (table.seenAt[row] ?? 0) >= seenSince],
    [countries.length > 0, (row) => wanted.has(table.countries[row] ?? '')],
    ...shownTest(filters.passed, (row) => ((table.flags[row] ?? 0) & FLAGS.passed) !== 0),
  ];
  const { targets } = filters;
  if (targets && targets.are !== 'show') {
    const chosen = new Uint8Array(table.length);
    for (const id of targets.ids) {
      const row = rowOf(table, id);
      if (row !== undefined) chosen[row] = 1;
    }
    tests.push(...shownTest(targets.are, (row) => chosen[row] === 1));
  }
  return tests.flatMap(([isAsked, test]) => (isAsked ? [test] : []));
}

function shownTest(
  shown: Shown = 'show',
  is: (row: number) => boolean,
): [boolean, (row: number) => boolean][] {
  return [[shown !== 'show', (row) => is(row) === (shown === 'only')]];
}

function marked(codes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const code of codes) marks[code] = 1;
  return marks;
}

/** The row of a company; undefined where it is in none. */
export function rowOf({ ids }: ProspectTable, id: string): number | undefined {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id ? from : undefined;
}

/** Words that are looked for again, for every key adds to one or takes back; few, for each holds a byte a row. */
const WORDS = 16;
const wordsOf = once((_: ProspectTable) => new Map<string, Uint8Array>());

/** Leaves rows with all of these words. */
function leaveWith(table: ProspectTable, left: Uint8Array, words: readonly string[]): void {
  for (const word of words) {
    if (word === '') continue;
    const having = rowsHaving(table, word);
    for (let row = 0; row < left.length; row += 1) left[row] = (left[row] ?? 0) & (having[row] ?? 0);
  }
}

/** 1 for each row that has a word: of those known to have a part of it, where such were found before. */
function rowsHaving(table: ProspectTable, word: string): Uint8Array {
  const before = wordsOf(table);
  const known = before.get(word);
  if (known) return known;
  const part = [...before.keys()].filter((one) => word.includes(one)).sort((a, b) => b.length - a.length)[0];
  const among = part === undefined ? undefined : before.get(part);
  const having = new Uint8Array(table.length);
  for (const lines of table.lines)
    if (among) markAmong(lines, word, among, having);
    else markHaving(lines, word, having);
  if (before.size >= WORDS) before.delete(before.keys().next().value ?? '');
  before.set(word, having);
  return having;
}

function markAmong({ text, row, starts }: Lines, word: string, among: Uint8Array, having: Uint8Array): void {
  for (let line = 0; line + 1 < starts.length; line += 1)
    if (among[row + line] === 1 && text.slice(starts[line], (starts[line + 1] ?? 0) - 1).includes(word))
      having[row + line] = 1;
}

/** All lines at once: from one found, on at the next line. */
function markHaving({ text, row, starts }: Lines, word: string, having: Uint8Array): void {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[line + 1])) {
    while ((starts[line + 1] ?? text.length + 1) <= at) line += 1;
    having[row + line] = 1;
  }
}
