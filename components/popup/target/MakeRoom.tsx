import { useState } from 'preact/hooks';
import type { Letter } from '../../../lib/fit/fit.ts';
import type { Candidate } from '../../../lib/targets/swap.ts';
import type { Tier } from '../../../lib/targets/target.ts';
import { SwapChoice, type SwapChoiceProps } from '../../room/SwapChoice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';

/** The foot stays in sight of what stands above it. */
const SHOWN = 4;

interface MakeRoomProps {
  full: SwapChoiceProps['full'];
  label: string;
  letter: Letter | undefined;
  weakest: (tier?: Tier) => Promise<Candidate[]>;
  onReplace: (accountId: string, label: string) => void;
  /** What is shown once the rep keeps all. */
  onKeep: () => void;
}

/** Who makes room for the company at hand, on the list or in a tier. */
export function MakeRoom({ full, label, letter, weakest, onReplace, onKeep }: MakeRoomProps) {
  const { answer, problem } = useAnswer(() => weakest('tier' in full ? full.tier : undefined));
  if (problem !== undefined) return <Problem class="error" words={problem} />;
  return (
    <SwapChoice
      candidates={answer?.slice(0, SHOWN)}
      incoming={{ label, ...(letter && { letter }) }}
      full={full}
      onReplace={(id) => onReplace(id, answer?.find(({ accountId }) => accountId === id)?.label ?? id)}
      onKeep={onKeep}
    />
  );
}

interface FullListProps extends Omit<MakeRoomProps, 'onKeep'> {
  /** It is the next step. */
  lead: boolean;
}

/** A full list, met with a company that is not on it: a choice to make, not an error. */
export function FullList({ lead, ...props }: FullListProps) {
  const [isChoosing, choose] = useState(false);
  const { used, cap } = props.full;
  if (isChoosing) return <MakeRoom {...props} onKeep={() => choose(false)} />;
  return (
    <>
      <p class="list-full">
        Your list is full ({used} of {cap}): {props.label} is not on it.
      </p>
      <Button look={lead ? 'primary' : 'quiet'} ready={lead} onPress={() => choose(true)}>
        Choose who makes room
      </Button>
    </>
  );
}
