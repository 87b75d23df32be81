import { useId } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import type { Day } from '../../lib/targets/day.ts';
import type { Due } from '../../lib/targets/due.ts';
import type { TouchKind } from '../../lib/targets/touch.ts';
import type { ListActions } from '../targets/actions.ts';
import { lastWords } from '../targets/cells.ts';
import { nameOf } from '../targets/order.ts';
import { hashOf } from '../targets/route.ts';
import { TOUCH_WORDS } from '../targets/said.ts';
import { KIND_KEYS } from '../touch/keys.ts';
import { LogForm } from '../touch/LogForm.tsx';
import { Snooze } from '../touch/Snooze.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';
import { OutLink } from '../ui/OutLink.tsx';

/** What is open below a row. */
export type Opened = TouchKind | 'snooze';

interface DueRowProps {
  due: Due;
  today: Day;
  /** The keyboard's row: the one that Tab stops at. */
  isActive: boolean;
  opened: Opened | undefined;
  on: ListActions;
  onActive: () => void;
  /** Undefined closes it. */
  onOpen: (what: Opened | undefined) => void;
  /** It is about to go. */
  onLeaving: () => void;
}

/** One target that is due: who, why now, how it was left, and what the rep does about it. */
export function DueRow(props: DueRowProps) {
  const { due, isActive, on, onActive } = props;
  const { row, overdue, reason } = due;
  const id = row.target.accountId;
  const reasonId = useId();
  const [first, ...rest] = reason.split(' · ');
  return (
    <li class={isActive ? 'due active' : 'due'} onFocusIn={onActive}>
      {row.fit ? <LetterMark letter={row.fit.letter} /> : <span />}
      <div>
        <p>
          <a
            class="due-name"
            data-mark={id}
            tabIndex={isActive ? 0 : -1}
            href={`#${hashOf('targets', { open: id })}`}
            aria-describedby={reasonId}
          >
            {nameOf(row)}
          </a>{' '}
          <span class="due-soft">
            <OutLink href={addressOf(id)} openUrl={on.openUrl} tabIndex={isActive ? 0 : -1}>
              {id}
            </OutLink>
          </span>
        </p>
        <p id={reasonId}>
          <span class={overdue > 0 ? 'due-late' : undefined}>{first}</span>
          {rest.map((part) => ` · ${part}`)}
        </p>
        <Left {...props} />
      </div>
      <Acts {...props} />
      <Below {...props} />
    </li>
  );
}

/** How it was left, what was meant to be next, and why it is on the list. */
function Left({ due: { row }, today }: DueRowProps) {
  const { last, nextStep, why } = row.target;
  return (
    <p class="due-soft">
      {last
        ? lastWords(last, today)
            .concat(last.line ? `“${last.line}”` : [])
            .join(' · ')
        : 'Never touched yet'}
      {nextStep ? (
        <>
          {' · '}
          <b>Next: {nextStep}</b>
        </>
      ) : null}
      {why ? ` · ${why}` : null}
    </p>
  );
}

function Acts({ due: { row }, isActive, opened, onOpen }: DueRowProps) {
  const name = nameOf(row);
  const acts = [...KIND_KEYS, ['s', 'snooze'] as const];
  return (
    <div class="due-acts">
      {acts.map(([key, what]) => {
        const words = what === 'snooze' ? 'Put off' : TOUCH_WORDS[what];
        return (
          <button
            key={what}
            type="button"
            class="button quiet"
            tabIndex={isActive ? 0 : -1}
            title={words}
            aria-label={`${words}: ${name}`}
            aria-keyshortcuts={key.toUpperCase()}
            aria-pressed={opened === what}
            onClick={() => onOpen(what)}
          >
            {key.toUpperCase()}
          </button>
        );
      })}
    </div>
  );
}

function Below({ due: { row }, today, opened, on, onOpen, onLeaving }: DueRowProps) {
  const id = row.target.accountId;
  const close = () => onOpen(undefined);
  if (opened === undefined) return null;
  return (
    <div class="due-below">
      {opened === 'snooze' ? (
        <Snooze
          today={today}
          onSnooze={(day) => {
            onLeaving();
            return on.change(id, { what: 'next', on: day });
          }}
          onClose={close}
        />
      ) : (
        <LogForm
          target={row.target}
          kind={opened}
          today={today}
          onLog={(touch, next) => {
            onLeaving();
            return on.log(id, touch, next);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
