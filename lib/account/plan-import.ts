import type { Fact } from '../facts/fact.ts';
import type { Account } from './account.ts';
import type { Incoming, Outcome } from './incoming.ts';
import { type Bringing, mergeImport } from './merge-import.ts';

/** Whose a row is, and what is known of that company. */
interface Known {
  /** Of the account that the row's facts are kept with. */
  id: string;
  /** Its own record. */
  account?: Account;
  /** The account that it is shown as. */
  lead: string;
  /** Accounts joined to it, or it to them. */
  others: readonly Account[];
  isListed: boolean;
}

/** A row of a file, and whose it is; or why it is nobody's. */
export interface Found {
  row: Incoming;
  whose: Known | { sentence: string };
}

/** What an import makes of one account. */
export interface Change {
  before?: Account;
  after: Account;
  /** Nothing of its company was known. */
  isNew: boolean;
  /** Facts that nobody had said before. */
  adds: number;
  gave: Fact[];
}

/**
 * What comes of each row of a file, and of each account that one is of, by its id. Several rows of one company are brought in
 * one after another.
 */
export function planImport(
  rows: readonly Found[],
  bringing: Bringing,
): { outcomes: Outcome[]; changes: Map<string, Change> } {
  const changes = new Map<string, Change>();
  const outcomes = rows.map(({ row, whose }) =>
    'sentence' in whose ? refused(row, whose.sentence) : bring(row, whose, bringing, changes),
  );
  return { outcomes, changes };
}

function bring(
  row: Incoming,
  { id, account, lead, others, isListed }: Known,
  bringing: Bringing,
  changes: Map<string, Change>,
): Outcome {
  const earlier = changes.get(id);
  const before = earlier ? earlier.after : account;
  const theirs = others.flatMap(({ facts }) => facts);
  const { account: after, adds, conflicts, gave } = mergeImport(before, row, { id, ...bringing }, theirs);
  const isNew = before === undefined && others.length === 0;
  changes.set(id, {
    ...(account && { before: account }),
    after,
    isNew: earlier?.isNew ?? isNew,
    adds: (earlier?.adds ?? 0) + adds,
    gave: [...(earlier?.gave ?? []), ...gave],
  });
  return {
    lines: row.lines,
    accountId: lead,
    label: others.find((other) => other.id === lead)?.label ?? after.label,
    is: isNew ? 'new' : adds > 0 ? 'merged' : 'same',
    adds,
    conflicts,
    ...(isListed && { onList: true }),
  };
}

function refused({ lines, name, url }: Incoming, sentence: string): Outcome {
  return { lines, label: name ?? url, is: 'refused', adds: 0, conflicts: [], sentence };
}
