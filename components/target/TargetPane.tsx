import './pane.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../lib/targets/day.ts';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import type { Tier } from '../../lib/targets/target.ts';
import type { ListActions } from '../targets/actions.ts';
import { nameOf } from '../targets/order.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/day.ts';
import { Icon } from '../ui/Icon.tsx';
import { Details } from './Details.tsx';

/** What a key in the list leads to. */
export type Part = 'log' | 'next' | 'notes' | 'tags';

interface TargetPaneProps {
  accountId: string;
  list: TargetList;
  today: Day;
  /** Where the keyboard goes; another object each time it shall go there. Absent: it stays where it is. */
  focus?: { on: Part | 'head' } | undefined;
  on: ListActions;
  onTier: (row: TargetRow, tier: Tier) => void;
  onRemove: (row: TargetRow) => void;
  onClose: () => void;
  /** What is asked of the rep just now; Escape is an answer to it. */
  children?: ComponentChildren;
}

/** All of one target, beside the list; over it where there is no room. */
export function TargetPane({ focus, onClose, children, ...props }: TargetPaneProps) {
  const { accountId, list } = props;
  const self = useRef<HTMLElement>(null);
  const found = list.rows.find(({ target }) => target.accountId === accountId);
  const last = useRef(found);
  last.current = found ?? last.current;
  const row = last.current;
  // At once: the next key is meant for what the last one led to.
  useLayoutEffect(() => {
    if (!focus) return;
    const find = (what: string) => self.current?.querySelector<HTMLElement>(what);
    // Of what is won or lost nothing is planned: then the keyboard is at least here.
    const to = find(`.part-${focus.on} :is(input, textarea, select, button)`) ?? find('h2');
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  return (
    <aside
      ref={self}
      class="pane"
      aria-labelledby="pane-name"
      onKeyDown={(event) => {
        const isAnswer = children && event.target instanceof Element && event.target.closest('.swap');
        if (event.key !== 'Escape' || event.defaultPrevented || isAnswer) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="pane-name" tabIndex={-1}>
          {row ? nameOf(row) : accountId}
        </h2>
        <Button look="quiet" label="Close (Escape)" onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      {children}
      {found ? null : (
        <p class="page-error" role="alert">
          {goneWords(accountId, list, row !== undefined)}
        </p>
      )}
      {row ? <Details {...props} row={row} isOver={found === undefined} /> : null}
    </aside>
  );
}

/** Why a target that was asked for is not on the list. */
function goneWords(accountId: string, list: TargetList, wasHere: boolean): string {
  const { removedAt } = list.past.find((target) => target.accountId === accountId) ?? {};
  const kept = wasHere ? ' What you wrote stays here to be copied.' : '';
  if (removedAt !== undefined) return `This company was taken off your list on ${day(removedAt)}.${kept}`;
  return wasHere
    ? `This company is no longer on your list: it was forgotten or joined to another.${kept}`
    : 'This company is not on your list.';
}
