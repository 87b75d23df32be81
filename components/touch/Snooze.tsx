import './touch.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, dayWords } from '../../lib/targets/day.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { choiceOf } from './keys.ts';
import { dayProblem, quickDays } from './quick-days.ts';

interface SnoozeProps {
  today: Day;
  /** Undefined where it was not put off. */
  onSnooze: (on: Day) => Promise<unknown>;
  /** It was put off, or left. */
  onClose: () => void;
}

/** Puts a touch off: by the digits 1 to 4, a press, or to a day of the rep's own. */
export function Snooze({ today, onSnooze, onClose }: SnoozeProps) {
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState<string>();
  const self = useRef<HTMLFormElement>(null);
  // Before the next key, which may come at once.
  useLayoutEffect(() => self.current?.querySelector('button')?.focus(), []);
  const days = quickDays(today);
  const snooze = async (day: Day) => {
    const wrong = dayProblem(day, today);
    setProblem(wrong);
    if (wrong !== undefined) return;
    if ((await onSnooze(day)) === undefined) setProblem('It was not put off.');
    else onClose();
  };
  return (
    <form
      ref={self}
      noValidate
      class="log-form"
      aria-label="Put it off"
      onSubmit={(event) => {
        event.preventDefault();
        void snooze(own);
      }}
      onKeyDown={(event) => {
        const day = days[choiceOf(event)]?.[1];
        if (!day && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (day) void snooze(day);
        else onClose();
      }}
    >
      {days.map(([words, day], at) => (
        <Button key={words} onPress={() => void snooze(day)}>
          {words} <small>{dayWords(day)}</small>
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>
        </Button>
      ))}
      <span class="next-choice">
        <input
          type="date"
          aria-label="Put off to"
          min={today}
          value={own}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
        <button type="submit" class="button plain">
          Put off
        </button>
        <Button look="quiet" label="Leave it (Escape)" onPress={onClose}>
          ✕
        </Button>
      </span>
      <Problem class="log-problem" words={problem} />
    </form>
  );
}
