import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import type { Day } from '../../lib/targets/day.ts';
import type { Due } from '../../lib/targets/due.ts';
import type { ListActions } from '../targets/actions.ts';
import { kindOf, plainKey } from '../touch/keys.ts';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';
import { DueRow, type Opened } from './DueRow.tsx';

interface DueListProps {
  /** What it is and in which order, for screen readers. */
  label: string;
  dues: readonly Due[];
  today: Day;
  on: ListActions;
}

const STEPS: Readonly<Record<string, number>> = { j: 1, arrowdown: 1, k: -1, arrowup: -1 };

/** The day's work, a row each: one is the keyboard's, and the letters act on it. */
export function DueList({ label, dues, today, on }: DueListProps) {
  const ids = dues.map(({ row }) => row.target.accountId);
  const [last, setLast] = useState<string>();
  const [opened, setOpened] = useState<Readonly<Record<string, Opened>>>({});
  const self = useRef<HTMLOListElement>(null);
  const leaving = useFocusAfterRemoval(ids);
  const active = last !== undefined && ids.includes(last) ? last : ids[0];
  const linkOf = (id: string | undefined) =>
    [...(self.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find(
      ({ dataset }) => dataset.mark === id,
    );
  const open = (id: string, what: Opened | undefined) => {
    const link = linkOf(id);
    // What closes had the keyboard as a rule; a rep who has moved on stays there.
    if (!what && link?.closest('li')?.contains(document.activeElement)) link.focus();
    setOpened(({ [id]: _, ...others }) => (what ? { ...others, [id]: what } : others));
  };
  useKeys((key, event) => {
    const within = event.target instanceof Element && self.current?.contains(event.target);
    const what = key === 's' ? 'snooze' : kindOf(key);
    const step = within || !key.startsWith('arrow') ? STEPS[key] : undefined;
    if (active === undefined || (!what && step === undefined && key !== 'o')) return false;
    if (what) open(active, what);
    else if (step === undefined) on.openUrl(addressOf(active));
    else linkOf(within ? ids[ids.indexOf(active) + step] : active)?.focus();
    return true;
  });
  if (dues.length === 0) return null;
  return (
    <>
      <p class="due-keys">
        <kbd>J</kbd> <kbd>K</kbd> move · <kbd>C</kbd> call · <kbd>M</kbd> mail · <kbd>L</kbd> LinkedIn ·{' '}
        <kbd>T</kbd> met · <kbd>G</kbd> gave something · <kbd>S</kbd> put off · <kbd>Enter</kbd> open ·{' '}
        <kbd>O</kbd> site
      </p>
      <ol ref={self} class="dues" aria-label={label}>
        {dues.map((due, at) => {
          const id = ids[at] ?? '';
          return (
            <DueRow
              key={id}
              due={due}
              today={today}
              isActive={id === active}
              opened={opened[id]}
              on={on}
              onActive={() => setLast(id)}
              onOpen={(what) => open(id, what)}
              onLeaving={() => leaving(id)}
            />
          );
        })}
      </ol>
    </>
  );
}

/** Keys wherever the keyboard is on the page, but in a field; those of radios and open forms stay theirs. */
function useKeys(act: (key: string, event: KeyboardEvent) => boolean): void {
  const now = useRef(act);
  now.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.defaultPrevented ? undefined : plainKey(event);
      const isRadio = event.target instanceof Element && event.target.matches('input');
      if (key === undefined || (isRadio && key.startsWith('arrow'))) return;
      if (now.current(key, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
