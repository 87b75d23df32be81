import { useState } from 'preact/hooks';
import type { Offer } from './asking.ts';
import type { IcpDraft } from './draft.ts';

/** How to take the last act back: worked on the form as it is by then, so that later edits stay. */
interface Undo {
  text: string;
  event: number;
  back: (now: IcpDraft) => IcpDraft;
}

/** What was done last, and the way to take it back. */
export function useUndo(draft: IcpDraft, change: (draft: IcpDraft) => void) {
  const [undo, setUndo] = useState<Undo>();
  const offer = (text: string, back: Undo['back']) => setUndo({ text, back, event: (undo?.event ?? 0) + 1 });
  const offerFor: Offer = (text, id, back) =>
    offer(text, (now) => ({
      ...now,
      criteria: now.criteria.map((criterion) => (criterion.id === id ? back(criterion) : criterion)),
    }));
  const takeBack = () => {
    if (undo) change(undo.back(draft));
    setUndo(undefined);
  };
  return { undo, offer, offerFor, takeBack };
}
