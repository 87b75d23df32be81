import type { Candidate } from '../../lib/targets/swap.ts';
import type { Tier } from '../../lib/targets/target.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAnswer } from '../ui/useAnswer.ts';
import { SwapChoice, type SwapChoiceProps } from './SwapChoice.tsx';

export interface MakeRoomProps extends Omit<SwapChoiceProps, 'candidates' | 'onReplace'> {
  weakest: (tier?: Tier) => Promise<Candidate[]>;
  onReplace: (accountId: string, label: string) => void;
  /** Where fewer than five have room. */
  most?: number;
  /** Of what went wrong. */
  class?: string;
}

/** Who makes room for the company at hand, on the list or in a tier; the weakest are asked for. */
export function MakeRoom({ weakest, onReplace, most, class: look, ...choice }: MakeRoomProps) {
  const { answer, problem } = useAnswer(() => weakest('tier' in choice.full ? choice.full.tier : undefined));
  if (problem !== undefined) return <Problem words={problem} {...(look && { class: look })} />;
  return (
    <SwapChoice
      {...choice}
      candidates={answer?.slice(0, most)}
      onReplace={(id) => onReplace(id, answer?.find(({ accountId }) => accountId === id)?.label ?? id)}
    />
  );
}
