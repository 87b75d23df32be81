import type { Letter } from '../../lib/fit/fit.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { dueOn, statusOf } from '../../lib/targets/status.ts';
import { STATUSES } from '../../lib/targets/target.ts';
import { foldWords } from '../../lib/text/fold.ts';
import { parseSort, type Sort, sorted } from '../grid/sort.ts';
import { STATUS_WORDS } from './said.ts';

/** The order that the list opens in: what matters most on top, within a tier the best fit. */
const FIRST_ORDER = 'tier,-fit,company';

/** The name shown; the domain where the company's record is missing. */
export function nameOf({ account, target }: TargetRow): string {
  return account?.label ?? target.accountId;
}

/** The rows that hold every word typed, accents folded: in name, domain, why, notes, tags or status. */
function matching(rows: readonly TargetRow[], typed: string): TargetRow[] {
  const words = foldWords(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = foldWords(told(row).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The rows that the page's address asks for, in its order. */
export function inOrder(rows: readonly TargetRow[], params: URLSearchParams): TargetRow[] {
  return sorted(asked(rows, params), sortsOf(params), COMPARE);
}

export function sortsOf(params: URLSearchParams): Sort[] {
  return parseSort(params.get('sort') ?? FIRST_ORDER, Object.keys(COMPARE));
}

/** By words typed, tier and status. */
function asked(rows: readonly TargetRow[], params: URLSearchParams): TargetRow[] {
  const [tier, status] = [params.get('tier'), params.get('status')];
  return matching(rows, params.get('q') ?? '').filter(
    ({ target }) => (!tier || target.tier === tier) && (!status || statusOf(target) === status),
  );
}

function told(row: TargetRow): string[] {
  const { accountId, why, notes = '', nextStep = '', tags = [] } = row.target;
  return [nameOf(row), accountId, why, nextStep, notes, ...tags, STATUS_WORDS[statusOf(row.target)]];
}

/** Letters that were withheld stand below those that were given, ruled out last. */
const RANK: Record<Letter, number> = { A: 5, B: 4, C: 3, D: 2, '?': 1, '×': 0 };

/** By column: below zero where the first comes first. */
const COMPARE = {
  company: (a, b) => nameOf(a).localeCompare(nameOf(b)),
  tier: (a, b) => a.target.tier.localeCompare(b.target.tier),
  fit: (a, b) => rank(a) - rank(b) || (a.fit?.score ?? -1) - (b.fit?.score ?? -1),
  timing: (a, b) => digit(a) - digit(b),
  why: (a, b) => a.target.why.localeCompare(b.target.why),
  status: (a, b) => STATUSES.indexOf(statusOf(a.target)) - STATUSES.indexOf(statusOf(b.target)),
  last: (a, b) => days(a.target.last?.on, b.target.last?.on, ''),
  next: (a, b) => days(dueOn(a.target), dueOn(b.target), '~'),
  persons: (a, b) => saved(a) - saved(b),
  tags: (a, b) => tags(a).localeCompare(tags(b)),
  known: (a, b) => (a.fit?.known.share ?? -1) - (b.fit?.known.share ?? -1),
  added: (a, b) => a.target.addedAt - b.target.addedAt,
} satisfies Record<string, (a: TargetRow, b: TargetRow) => number>;

/** @param none what stands for no day: before all days, or after them. */
function days(a: string | undefined, b: string | undefined, none: string): number {
  const [one, other] = [a ?? none, b ?? none];
  return one < other ? -1 : one > other ? 1 : 0;
}

function rank({ fit }: TargetRow): number {
  return fit === undefined ? -1 : RANK[fit.letter];
}

function digit({ fit }: TargetRow): number {
  return fit?.digit ?? 4;
}

function saved({ persons }: TargetRow): number {
  return persons?.saved ?? 0;
}

/** Those without any come last. */
function tags({ target }: TargetRow): string {
  return target.tags?.join(' ') || '\uffff';
}
