import './room.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Letter } from '../../lib/fit/fit.ts';
import type { Candidate } from '../../lib/targets/swap.ts';
import type { Tier } from '../../lib/targets/target.ts';
import { Button } from '../ui/Button.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';

/** As many as can be weighed against each other at a glance. */
const SHOWN = 5;

interface FullTier {
  used: number;
  cap: number;
  tier: Tier;
  staysAt: Tier;
}

export interface SwapChoiceProps {
  /** Weakest first; the first five are shown. Absent while they are asked for. */
  candidates: readonly Candidate[] | undefined;
  incoming: { label: string; letter?: Letter };
  /** What is full: the list; or a tier that it would rise to from its own. */
  full: { used: number; cap: number } | FullTier;
  onReplace: (accountId: string) => void;
  /** Nobody makes room. */
  onKeep: () => void;
}

/** A full list, or tier, is a choice: who makes room, weakest first with what speaks against them, or nobody. One key each. */
export function SwapChoice({ candidates, incoming, full, onReplace, onKeep }: SwapChoiceProps) {
  const shown = candidates?.slice(0, SHOWN) ?? [];
  const self = useFocus(shown.length > 0);
  useChoiceKeys((nth) => {
    const chosen = shown[nth];
    if (chosen) onReplace(chosen.accountId);
  }, onKeep);
  return (
    <section ref={self} class="swap" aria-label={`Make room for ${incoming.label}`}>
      <p class="swap-asks">
        {incoming.letter === undefined ? null : <LetterMark letter={incoming.letter} />}
        <span>{sentence(full, incoming.label)}</span>
      </p>
      <ol aria-busy={candidates === undefined}>
        {shown.map((one, at) => (
          <li key={one.accountId}>
            <Button onPress={() => onReplace(one.accountId)}>
              {one.letter === undefined ? null : <LetterMark letter={one.letter} />}
              <span class="swap-who">
                <b>{one.label}</b> <span class="swap-tier">tier {one.tier}</span>
                <small>{one.reasons.join(' · ')}</small>
                {one.stays === undefined ? null : <small class="swap-stays">{one.stays}</small>}
              </span>
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      <Button look="quiet" onPress={onKeep}>
        {'tier' in full ? `Leave it at ${full.staysAt}` : 'Keep all, leave it out'}{' '}
        <span class="key" aria-hidden="true">
          K
        </span>
      </Button>
    </section>
  );
}

function sentence(full: SwapChoiceProps['full'], label: string): string {
  const places = `full (${full.used} of ${full.cap})`;
  return 'tier' in full
    ? `Tier ${full.tier} is ${places}: ${label} stays at ${full.staysAt}. Or one of these moves down:`
    : `Your list is ${places}. Who makes room for ${label}?`;
}

/** The keyboard is on the first choice, anew once there are any, and goes back where it was, unless it was put elsewhere. */
function useFocus(areThere: boolean) {
  const self = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // With the button that it was on, the focus is gone already.
      const isElsewhere = document.activeElement !== document.body;
      if (!isElsewhere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => self.current?.querySelector('button')?.focus({ preventScroll: true }), [areThere]);
  return self;
}

/** 1 to 5 wherever the digits stand on the keyboard, K and Escape; not while the rep writes. */
function useChoiceKeys(replace: (nth: number) => void, keep: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, code, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (target instanceof Element && target.matches('input, textarea, select')) return;
      const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1];
      if (digit === undefined && key.toLowerCase() !== 'k' && key !== 'Escape') return;
      event.preventDefault();
      if (digit === undefined) keep();
      else replace(Number(digit) - 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
