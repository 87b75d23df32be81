import { useEffect, useRef, useState } from 'preact/hooks';
import type { Icp } from '../../lib/icp/icp.ts';
import type { IcpDraft } from './draft.ts';
import { draftOf } from './draft-of.ts';

export interface Editing {
  draft: IcpDraft;
  /** Whether the form says something else than the stored profile. */
  dirty: boolean;
  change: (draft: IcpDraft) => void;
  /** Take the next stored profile even over unsaved changes. */
  yieldToNext: () => void;
}

/**
 * The form's state. A profile that changes elsewhere (another tab, a save) is taken over,
 * unless that would throw away what the rep has typed.
 */
export function useDraft(icp: Icp): Editing {
  const [draft, change] = useState(() => draftOf(icp));
  const stored = useRef(icp);
  const yields = useRef(false);
  useEffect(() => {
    if (yields.current || !differs(draft, stored.current)) change(draftOf(icp));
    stored.current = icp;
    yields.current = false;
  }, [icp]);
  const dirty = differs(draft, icp);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
  const yieldToNext = () => {
    yields.current = true;
  };
  return { draft, dirty, change, yieldToNext };
}

function differs(draft: IcpDraft, icp: Icp): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(icp));
}
