import { useEffect, useRef } from 'preact/hooks';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import { SwapChoice } from '../room/SwapChoice.tsx';
import { useAnswer } from '../ui/useAnswer.ts';
import type { ProspectActions } from './actions.ts';

interface MakeRoomProps {
  incoming: Prospect;
  room: { used: number; cap: number };
  onReplace: (out: string) => void;
  onKeep: () => void;
  on: Pick<ProspectActions, 'weakest'>;
}

/** The list is full: a target makes room for the company, or nobody does. */
export function MakeRoom({ incoming, room, on, ...acts }: MakeRoomProps) {
  const { answer, problem } = useAnswer(() => on.weakest());
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => self.current?.querySelector('button')?.focus(), [answer]);
  if (problem !== undefined)
    return (
      <p class="page-error" role="alert">
        {problem}
      </p>
    );
  return (
    <div ref={self}>
      <SwapChoice candidates={answer} incoming={incoming} full={room} {...acts} />
    </div>
  );
}
