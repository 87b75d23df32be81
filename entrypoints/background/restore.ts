import type { RestorePreview } from '../../lib/exchange/backup/plan.ts';
import { Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { bringIn, lookAtSetOut } from '../../lib/store/restore.ts';
import { dropSetOut } from '../../lib/store/set-out.ts';
import { keepAlarm } from './remind.ts';

/** What the file that a page has set out would bring. */
export async function lookAtRestore(): Promise<RestorePreview> {
  return (await lookAtSetOut(openStore())) ?? nothingThere();
}

/** Brings it in, all of it or nothing. */
export async function applyRestore(): Promise<RestorePreview> {
  const brought = (await bringIn(openStore())) ?? nothingThere();
  await dropSetOut();
  // The settings may have come with it.
  await keepAlarm();
  return brought;
}

/** Throws away what was set out. */
export async function dropRestore(): Promise<null> {
  await dropSetOut();
  return null;
}

function nothingThere(): never {
  throw new Fault('gone', 'What the file holds was brought in or let go of already: choose the file again.');
}
