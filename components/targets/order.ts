import type { Letter } from '../../lib/fit/fit.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { OUTCOMES } from '../../lib/targets/target.ts';

export const COLUMNS = ['company', 'fit', 'known', 'tier', 'why', 'outcome', 'added'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  by: Column;
  descending: boolean;
}

/** Best fit first: the list opens as a ranking. */
export const FIRST_ORDER: Order = { by: 'fit', descending: true };

/** Which way a column is first sorted: the best, the most and the newest on top, words from A to Z. */
export function firstWay(by: Column): boolean {
  return by === 'fit' || by === 'known' || by === 'added';
}

/** The rows in the order asked; equal ones stand newest first. */
export function ordered(rows: readonly TargetRow[], { by, descending }: Order): TargetRow[] {
  const way = descending ? -1 : 1;
  return [...rows].sort((a, b) => way * COMPARE[by](a, b) || b.target.addedAt - a.target.addedAt);
}

/** The rows whose name, domain or reason holds every word typed. */
export function matching(rows: readonly TargetRow[], typed: string): TargetRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = `${nameOf(row)} ${row.target.accountId} ${row.target.why}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The name shown; the domain where the company's record is missing. */
export function nameOf({ account, target }: TargetRow): string {
  return account?.label ?? target.accountId;
}

/** Letters that were withheld stand below those that were given, ruled out last. */
const RANK: Record<Letter, number> = { A: 5, B: 4, C: 3, D: 2, '?': 1, '×': 0 };

const COMPARE: Record<Column, (a: TargetRow, b: TargetRow) => number> = {
  company: (a, b) => nameOf(a).localeCompare(nameOf(b)),
  fit: (a, b) => rank(a) - rank(b) || (a.fit?.score ?? -1) - (b.fit?.score ?? -1),
  known: (a, b) => (a.fit?.known.share ?? -1) - (b.fit?.known.share ?? -1),
  tier: (a, b) => a.target.tier.localeCompare(b.target.tier),
  why: (a, b) => a.target.why.localeCompare(b.target.why),
  outcome: (a, b) => came(a) - came(b),
  added: (a, b) => a.target.addedAt - b.target.addedAt,
};

/** In the order in which outcomes are offered; those without one first. */
function came({ target: { outcome } }: TargetRow): number {
  return outcome ? OUTCOMES.indexOf(outcome.is) : -1;
}

function rank({ fit }: TargetRow): number {
  return fit === undefined ? -1 : RANK[fit.letter];
}
