import type { ImportTold, Outcome } from '../../lib/account/incoming.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';

/** Keeps some rows of a file aside and tells what will come of each; nothing of the list is changed. */
export async function stageImport(_: Ask<'import/stage'>): Promise<Outcome[]> {
  throw new Fault('bug', 'Not there yet.');
}

/** Does what was told, all of it or nothing. */
export async function applyImport(_: Ask<'import/apply'>): Promise<ImportTold> {
  throw new Fault('bug', 'Not there yet.');
}

/** Throws away what was kept aside. */
export async function dropImport(_: Ask<'import/drop'>): Promise<null> {
  return null;
}

/** Takes a whole import back; what came since stays. */
export async function undoImport(_: Ask<'import/undo'>): Promise<ImportTold> {
  throw new Fault('bug', 'Not there yet.');
}

/** Imports, newest first. */
export async function showImports(): Promise<ImportTold[]> {
  return [];
}
