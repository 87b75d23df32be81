import type { Undo } from '../../components/popup/actions.ts';
import type { VisitView } from '../../lib/messages/visit.ts';

export interface Doing {
  tabId: number;
  /** What the popup shows, and thus what the rep means. */
  view: VisitView | undefined;
  /** Does a work that the rep asked for, then shows what came of it. */
  act: (work: () => Promise<unknown>) => Promise<void>;
  setUndo: (undo: Undo | undefined) => void;
}

/** Tells what was done, with the way back for as long as the popup is open. */
export function offer({ act, setUndo }: Doing, words: string, back: () => Promise<unknown>): void {
  setUndo({
    words,
    press: () => {
      setUndo(undefined);
      void act(back);
    },
  });
}
