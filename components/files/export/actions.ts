import type { FileMade } from '../../../lib/exchange/export/sheet.ts';
import type { Prospect } from '../../../lib/targets/prospects/prospect.ts';
import type { Touch } from '../../../lib/targets/touch.ts';
import type { ListActions } from '../../targets/actions.ts';

/** What the rep can do there. */
export interface ExportActions extends Pick<ListActions, 'settings' | 'openUrl'> {
  /** Hands the rep a file. */
  save(file: FileMade): void;
  /**
   * Every company seen, each row as it would be made now.
   *
   * @param progress told how many are still to be made anew.
   * @throws Error with a sentence; whatever `signal` says once that is over.
   */
  prospects(progress: (left: number) => void, signal: AbortSignal): Promise<Prospect[]>;
  /** Every touch there was, newest first. */
  touches(): Promise<Touch[]>;
}
