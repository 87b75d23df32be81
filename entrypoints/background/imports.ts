import type { ImportTold, Outcome } from '../../lib/account/incoming.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { allImports, applyRows } from '../../lib/store/imports.ts';
import { dropRows, stageRows } from '../../lib/store/staged.ts';
import { undoRows } from '../../lib/store/undo-import.ts';
import { markTabs } from './marks.ts';
import { openFactWords } from './trained.ts';

const OVERTAKEN =
  'Another import was begun since, so this one is over and nothing of it was brought in. Choose the file again.';
const NOTHING_KEPT =
  'Nothing is kept of this import any more, and nothing was changed. Choose the file again.';
const FORGOTTEN =
  'Only the last 20 imports can be undone, and this is none of them. What it brought can be forgotten company by company.';

/** Keeps some rows of a file aside and tells what will come of each; nothing of the list is changed. */
export async function stageImport({ id, file, rows }: Ask<'import/stage'>): Promise<Outcome[]> {
  await openFactWords();
  return known(await stageRows(openStore(), id, { file, at: Date.now() }, rows), OVERTAKEN);
}

/** Does what was told, all of it or nothing. */
export async function applyImport({ id }: Ask<'import/apply'>): Promise<ImportTold> {
  await openFactWords();
  const told = known(await applyRows(openStore(), id), NOTHING_KEPT);
  await markTabs();
  return told;
}

/** Throws away what was kept aside. */
export async function dropImport({ id }: Ask<'import/drop'>): Promise<null> {
  await dropRows(openStore(), id);
  return null;
}

/** Takes a whole import back; what came since stays. */
export async function undoImport({ id }: Ask<'import/undo'>): Promise<ImportTold> {
  const told = known(await undoRows(openStore(), id, Date.now()), FORGOTTEN);
  await markTabs();
  return told;
}

/** Imports, newest first. */
export function showImports(): Promise<ImportTold[]> {
  return allImports(openStore());
}

function known<T>(answer: T | undefined, sentence: string): T {
  if (answer === undefined) throw new Fault('gone', sentence);
  return answer;
}
