import type { RestorePreview } from '../../lib/exchange/backup/plan.ts';
import { Fault } from '../../lib/messages/answers.ts';

/** What the file that was set out would bring. */
export async function lookAtRestore(): Promise<RestorePreview> {
  throw new Fault('bug', 'Not there yet.');
}

/** Brings it in, all of it or nothing. */
export async function applyRestore(): Promise<RestorePreview> {
  throw new Fault('bug', 'Not there yet.');
}

export async function dropRestore(): Promise<null> {
  return null;
}
