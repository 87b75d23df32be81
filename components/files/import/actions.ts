import type { ImportTold, Incoming, Outcome } from '../../../lib/account/incoming.ts';
import type { ProspectTable } from '../../../lib/targets/prospects/table.ts';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import type { ListActions } from '../../targets/actions.ts';

/** What the rep can do there. */
export interface ImportActions extends Pick<ListActions, 'choose' | 'go' | 'readText'> {
  /** Keeps some companies aside and tells what will come of each. @param id of the import, the same for all of them. */
  stage(id: string, file: string, rows: Incoming[]): Promise<Outcome[]>;
  /** Brings them in; undefined where it failed, which the page says. @param undone called once it is taken back by the toast. */
  apply(id: string, undone: () => void): Promise<ImportTold | undefined>;
  /** Throws away what was kept aside. */
  drop(id: string): Promise<unknown>;
  /** Takes an import back; undefined where it failed. */
  undo(id: string): Promise<ImportTold | undefined>;
  /** Newest first. */
  history(): Promise<ImportTold[]>;
  /** Every company as it fits now. @param tell how many are still to be scored anew, of how many. */
  score(tell: (left: number, of: number) => void, signal: AbortSignal): Promise<ProspectTable>;
  keepMapping(mapping: KeptMapping): void;
  save(text: string, name: string): void;
}
