import { useRef, useState } from 'preact/hooks';
import type { NeedPack } from '../../lib/icp/need-pack.ts';
import { PackList } from './PackList.tsx';

interface PackChoiceProps {
  /** Nothing is filled in yet, so that one is likely to be wanted. */
  isFresh: boolean;
  onTake: (pack: NeedPack) => void;
}

/** The ready-made needs, put away once one is taken. */
export function PackChoice({ isFresh, onTake }: PackChoiceProps) {
  const [isOpen, setOpen] = useState(isFresh);
  const summary = useRef<HTMLElement>(null);
  return (
    <details class="more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>Start from a ready-made need</summary>
      {isOpen ? (
        <PackList
          onTake={(pack) => {
            onTake(pack);
            setOpen(false);
            // What had the focus is about to be put away.
            summary.current?.focus();
          }}
        />
      ) : null}
    </details>
  );
}
