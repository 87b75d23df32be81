import { useState } from 'preact/hooks';
import type { Letter } from '../../../lib/fit/fit.ts';
import { MakeRoom as Choice, type MakeRoomProps as ChoiceProps } from '../../room/MakeRoom.tsx';
import { Button } from '../../ui/Button.tsx';

interface MakeRoomProps extends Pick<ChoiceProps, 'full' | 'weakest' | 'onReplace' | 'onKeep'> {
  label: string;
  letter: Letter | undefined;
}

/** Who makes room, so many that the foot stays in sight of what stands above it. */
export function MakeRoom({ label, letter, ...choice }: MakeRoomProps) {
  return <Choice incoming={{ label, ...(letter && { letter }) }} most={4} class="error" {...choice} />;
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
