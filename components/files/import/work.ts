import type { Incoming, Outcome } from '../../../lib/account/incoming.ts';
import { companiesIn, type Said } from '../../../lib/exchange/import/companies.ts';
import { guessColumns } from '../../../lib/exchange/import/guess.ts';
import { tableIn } from '../../../lib/exchange/import/read-table.ts';
import { type Report, reportOf } from '../../../lib/exchange/import/report.ts';
import type { TableRead } from '../../../lib/exchange/import/table.ts';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import { oneLine } from '../../../lib/text/squeeze.ts';
import type { ImportActions } from './actions.ts';
import { inSlices } from './in-slices.ts';
import type { Source } from './steps.ts';

/** Companies a message. */
const AT_ONCE = 500;

/** How far work is, in its own words, and how it is ended. */
export interface Under {
  /** Of the import. */
  id: string;
  signal: AbortSignal;
  tell: (words: string, done: number, of: number) => void;
}

/**
 * What a file holds, and what its columns may mean.
 *
 * @throws Error with a sentence where it holds no rows.
 */
export async function readSource(
  file: string,
  text: Promise<string>,
  kept: readonly KeptMapping[],
  { tell, signal }: Under,
): Promise<Source> {
  const say = (share: number) => tell('Reading …', share, 1);
  say(0);
  const table = await inSlices(tableIn(await text), say, signal);
  const nothing = nothingIn(file, table);
  if (nothing !== undefined) throw new Error(nothing);
  return { file, table, guess: guessColumns(table, kept), said: {} };
}

function nothingIn(file: string, { rows, bad: [bad], headed }: TableRead): string | undefined {
  if (rows.length > 0) return undefined;
  if (bad) return `No row of “${file}” can be read. ${bad.sentence}`;
  return headed
    ? `“${file}” holds headings and no row below them: export it again with its rows, or choose another file.`
    : `“${file}” is empty: choose another file, or paste a list.`;
}

/** Keeps the companies of a file aside, and tells what will come of them. */
export async function checkSource(
  { table, guess, said, file }: Source,
  on: Pick<ImportActions, 'stage' | 'drop'>,
  under: Under,
): Promise<Report> {
  const rows = table.rows.length;
  const look = (done: number) => under.tell('Looking at the rows …', done, rows);
  look(0);
  const found = await inSlices(companiesIn(table, guess.columns, tidy(said)), look, under.signal);
  return reportOf(table, found, await stageAll(found.companies, file, on, under));
}

function tidy({ relation, ...said }: Said): Said {
  if (relation?.by === undefined) return relation ? { ...said, relation } : said;
  return { ...said, relation: { ...relation, by: oneLine(relation.by) } };
}

async function stageAll(
  companies: readonly Incoming[],
  file: string,
  on: Pick<ImportActions, 'stage' | 'drop'>,
  { id, signal, tell }: Under,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < companies.length; at += AT_ONCE) {
    tell('Comparing with what is known …', at, companies.length);
    outcomes.push(...(await on.stage(id, file, companies.slice(at, at + AT_ONCE))));
    // What was on its way when the rep cancelled arrived after all.
    if (signal.aborted) await on.drop(id);
    signal.throwIfAborted();
  }
  return outcomes;
}
