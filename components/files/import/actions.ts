import type { ImportTold, Incoming, Outcome } from '../../../lib/account/incoming.ts';
import type { ProspectTable } from '../../../lib/targets/prospects/table.ts';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import type { ListActions } from '../../targets/actions.ts';

/** What the rep can do there. */
export interface ImportActions extends Pick<ListActions, 'choose' | 'go' | 'readText'> {
  /** Keeps some companies aside and tells what will come of each. @param id of the import, the same for all of them. */
  stage(id: string, file: string, rows: Incoming[]): Promise<Outcome[]>;
  /** Brings them in; undefined where it failed, which the page says. */
  apply(id: string): Promise<ImportTold | undefined>;
  /** Throws away what was kept aside. */
  drop(id: string): Promise<unknown>;
  /** Takes an import back; undefined where it failed. */
  undo(id: string): Promise<ImportTold | undefined>;
  /** Newest first. */
  history(): Promise<ImportTold[]>;
  keepMapping(mapping: KeptMapping): void;
  save(text: string, name: string): void;
}

/** How far the companies that were brought in are scored. */
export interface Ranking {
  table?: ProspectTable;
  left: number;
  of: number;
  problem?: string;
}
