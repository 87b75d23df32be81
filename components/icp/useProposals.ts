import { useEffect, useState } from 'preact/hooks';
import type { Icp } from '../../lib/icp/icp.ts';
import type { NamedProposal } from '../../lib/targets/argue/propose.ts';
import { sentenceOf } from '../ui/useAnswer.ts';
import type { Asks } from './asking.ts';

/** What is proposed for a profile, and which of it the rep refused on this page. */
export function useProposals({ id, version }: Icp, asks: NonNullable<Asks['proposals']>) {
  const [found, setFound] = useState<NamedProposal[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const fail = (failure: unknown) => setProblem(sentenceOf(failure));
  useEffect(() => {
    const told = (now: readonly NamedProposal[]) => setFound((before) => merged(before, now, refused));
    // A page left open hears of what was said in the popup or the list since.
    const look = () => document.hidden || void asks.show(id).then(told, fail);
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [version, refused]);
  const refuse = (key: string, isRefused: boolean) => {
    setRefused(isRefused ? [...refused, key] : refused.filter((other) => other !== key));
    asks.refuse(key, isRefused).catch(fail);
  };
  return { found, refused, refuse, problem };
}

/** In the order shown before; what was refused on this page stays, so that it can be taken back. */
function merged(
  before: readonly NamedProposal[],
  now: readonly NamedProposal[],
  refused: readonly string[],
): NamedProposal[] {
  const has = (some: readonly NamedProposal[], key: string) => some.some((one) => one.key === key);
  return [
    ...before.filter(({ key }) => refused.includes(key) || has(now, key)),
    ...now.filter(({ key }) => !has(before, key)),
  ];
}
