import { useEffect, useRef } from 'preact/hooks';
import type { TargetRow } from '../../lib/targets/row.ts';
import { TIERS, type Tier } from '../../lib/targets/target.ts';
import type { Part } from '../target/TargetPane.tsx';

/** What a single key does to the target in focus. */
export type KeyAct = Part | Tier | 'remove' | 'print';

const KEYS: readonly [key: string, act: KeyAct, words: string][] = [
  ['L', 'log', 'log a touch'],
  ['S', 'next', 'snooze, plan'],
  ['N', 'notes', 'notes'],
  ['T', 'tags', 'tags'],
  ...TIERS.map((tier, at): [string, KeyAct, string] => [`${at + 1}`, tier, `tier ${tier}`]),
  ['X', 'remove', 'take off'],
  ['P', 'print', 'print'],
];

/** As the grid takes them: by key, large or small. */
export function rowKeys(
  onAct: (act: KeyAct, row: TargetRow) => void,
): Record<string, (row: TargetRow) => void> {
  const acts = KEYS.flatMap(([key, act]) =>
    [key, key.toLowerCase()].map((each) => [each, (row: TargetRow) => onAct(act, row)] as const),
  );
  return Object.fromEntries(acts);
}

/** Which keys there are; ? opens and closes it. */
export function KeyLegend() {
  const self = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key !== '?' || (target instanceof Element && target.matches('input, textarea, select'))) return;
      event.preventDefault();
      if (self.current) self.current.open = !self.current.open;
    };
    // Before the list hears of it, which takes what it does not know for a word to filter by.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <details ref={self} class="legend">
      <summary>
        Keys <kbd>?</kbd>
      </summary>
      <p>
        {[
          ['Enter', 'open'] as const,
          ...KEYS.map(([key, , words]) => [key, words] as const),
          ['Ctrl Z', 'undo'] as const,
        ].map(([key, words]) => (
          <span key={key}>
            <kbd>{key}</kbd> {words}
          </span>
        ))}
      </p>
    </details>
  );
}
