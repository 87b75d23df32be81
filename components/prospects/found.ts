import type { Letter } from '../../lib/fit/fit.ts';
import { INDUSTRY_IDS } from '../../lib/icp/industries.ts';
import { once } from '../../lib/icp/once.ts';
import { possibleDuplicates } from '../../lib/targets/prospects/best.ts';
import { SORT_KEYS, type Sort } from '../../lib/targets/prospects/order.ts';
import { type Prospect, prospectAt } from '../../lib/targets/prospects/prospect.ts';
import { type Filters, query } from '../../lib/targets/prospects/query.ts';
import { LETTER_CODES, type ProspectTable } from '../../lib/targets/prospects/table.ts';
import type { Rows } from '../grid/rows.ts';
import { parseSort } from '../grid/sort.ts';

/** What the rep looks through; `best` unless they choose. */
export const LOOKS = ['best', 'all', 'list', 'passed', 'twins'] as const;
export type Look = (typeof LOOKS)[number];

/** A company as shown: on the first one of several that may be one, all these. */
export interface Shown extends Prospect {
  twins?: string[];
}

const DAY = 86_400_000;

/** Best first; of equals, those of which now is the moment, then those known best. */
const BEST_FIRST = '-fit,timing,-known';

export function lookOf(params: URLSearchParams): Look {
  return LOOKS.find((look) => look === params.get('look')) ?? 'best';
}

export function sortsOf(params: URLSearchParams): Sort[] {
  // Of these keys there is no other: `parseSort` has left them out.
  return parseSort(params.get('sort') || BEST_FIRST, SORT_KEYS) as Sort[];
}

/** The letters asked for, best first. */
export function lettersOf(params: URLSearchParams): Letter[] {
  const asked = (params.get('letters') ?? '').split('');
  return LETTER_CODES.filter((letter) => asked.includes(letter)).reverse();
}

/**
 * The companies that the address asks for.
 *
 * @param now epoch milliseconds.
 */
export function found(
  table: ProspectTable,
  params: URLSearchParams,
  targets: ReadonlySet<string>,
  now: number,
): Rows<Shown> {
  const rows = query(table, {
    typed: params.get('q') ?? '',
    sorts: sortsOf(params),
    filters: { ...narrowed(params, now), ...LOOK_FILTERS[lookOf(params)](targets) },
  });
  return lookOf(params) === 'twins' ? twinsIn(table, rows) : rowsAt(table, rows);
}

const LOOK_FILTERS: Record<Look, (ids: ReadonlySet<string>) => Filters> = {
  best: (ids) => ({ passed: 'hide', targets: { ids, are: 'hide' } }),
  all: () => ({}),
  list: (ids) => ({ targets: { ids, are: 'only' } }),
  passed: () => ({ passed: 'only' }),
  twins: () => ({}),
};

function narrowed(params: URLSearchParams, now: number): Filters {
  const numberIn = (name: string) => Number(params.get(name)) || 0;
  const country = params.get('country');
  return {
    letters: lettersOf(params),
    industries: INDUSTRY_IDS.filter((id) => id === params.get('industry')),
    countries: country ? [country] : [],
    minEmployees: numberIn('size'),
    seenSince: numberIn('seen') && now - numberIn('seen') * DAY,
  };
}

function rowsAt(table: ProspectTable, rows: Uint32Array): Rows<Shown> {
  return {
    length: rows.length,
    idAt: (at) => table.ids[rows[at] ?? 0] ?? '',
    rowAt: (at) => prospectAt(table, rows[at] ?? 0),
  };
}

/** Those that may be one company, together: the whole group where any of it was found. */
function twinsIn(table: ProspectTable, rows: Uint32Array): Rows<Shown> {
  const groups = possibleDuplicates(table);
  const groupOf = new Map(groups.flatMap((group) => group.map((row) => [row, group] as const)));
  const told = new Set<number[]>();
  for (const row of rows) {
    const group = groupOf.get(row);
    if (group) told.add(group);
  }
  const shown = Uint32Array.from([...told].flat());
  const firsts = new Map([...told].map((group) => [group[0], group]));
  const all = rowsAt(table, shown);
  return {
    ...all,
    rowAt(at) {
      const group = firsts.get(shown[at]);
      return { ...all.rowAt(at), ...(group && { twins: group.map((row) => table.ids[row] ?? '') }) };
    },
  };
}

/** The countries that companies are in, each once. */
export const countriesIn = once(({ countries }: ProspectTable) => [...new Set(countries)].filter(Boolean));
