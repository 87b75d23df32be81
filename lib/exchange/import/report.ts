import type { Conflict, Outcome } from '../../account/incoming.ts';
import type { Companies } from './companies.ts';
import type { BadRow, TableRead } from './table.ts';

/** What will come of a file, before anything is written. */
export interface Report {
  added: number;
  merged: number;
  same: number;
  /** Facts that those known already will have more. */
  facts: number;
  /** Companies of which the file and what is known say different things. */
  conflicts: { label: string; lines: number[]; conflicts: Conflict[] }[];
  /** Companies on the rep's own list. */
  onList: string[];
  /** Companies known already, of which the file says something new: name and domain. */
  known: string[];
  /** In the order of the file. */
  bad: BadRow[];
  unread: Companies['unread'];
  /** Rows beyond those that are read. */
  more: number;
  /** Of the accounts that will be there. */
  ids: ReadonlySet<string>;
}

/** Sums up what the worker said of each company. */
export function reportOf(
  table: TableRead,
  { companies, bad, unread }: Companies,
  outcomes: readonly Outcome[],
): Report {
  const of = (is: Outcome['is']) => outcomes.filter((one) => one.is === is);
  const merged = of('merged');
  return {
    added: of('new').length,
    merged: merged.length,
    same: of('same').length,
    facts: merged.reduce((sum, { adds }) => sum + adds, 0),
    conflicts: outcomes.filter(({ conflicts }) => conflicts.length > 0),
    onList: outcomes.flatMap(({ onList, label }) => (onList ? [label] : [])),
    known: merged.map(nameOf),
    bad: [...bad, ...refusedRows(table, companies, outcomes)].sort((a, b) => a.line - b.line),
    unread,
    more: table.more,
    ids: new Set(outcomes.flatMap(({ accountId }) => accountId ?? [])),
  };
}

function nameOf({ label, accountId = label }: Outcome): string {
  return label === accountId ? label : `${label}, ${accountId}`;
}

/** Rows whose address is no company's; of a line that holds a list, the address alone. */
function refusedRows(
  { headings, rows }: TableRead,
  companies: Companies['companies'],
  outcomes: readonly Outcome[],
): BadRow[] {
  const why = new Map<number, string>();
  const alone: BadRow[] = [];
  for (const [at, { is, lines, sentence = '' }] of outcomes.entries()) {
    if (is !== 'refused') continue;
    for (const line of lines)
      if (headings.length > 1) why.set(line, sentence);
      else alone.push({ line, cells: [companies[at]?.url ?? ''], sentence });
  }
  const refused = why.size === 0 ? [] : rows.filter(({ line }) => why.has(line));
  return [...alone, ...refused.map((row) => ({ ...row, sentence: why.get(row.line) ?? '' }))];
}
