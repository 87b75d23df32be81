import { useState } from 'preact/hooks';
import { type Day, dayWords } from '../../lib/targets/day.ts';
import { dayProblem } from '../../lib/targets/day-problem.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from './DayField.tsx';
import { choiceOf } from './keys.ts';
import { LineForm } from './LineForm.tsx';
import { quickDays } from './quick-days.ts';

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
  const days = quickDays(today);
  const snooze = async (day: Day) => {
    const wrong = dayProblem(day, today);
    setProblem(wrong);
    if (wrong !== undefined) return;
    if ((await onSnooze(day)) === undefined) setProblem('It was not put off.');
    else onClose();
  };
  return (
    <LineForm
      label="Put it off"
      first="button"
      send={{ words: 'Put off' }}
      problem={problem}
      onSend={() => void snooze(own)}
      onKey={(event) => {
        const day = days[choiceOf(event)]?.[1];
        if (day) void snooze(day);
        return day !== undefined;
      }}
      onClose={onClose}
    >
      {days.map(([words, day], at) => (
        <Button key={words} onPress={() => void snooze(day)}>
          {words} <small>{dayWords(day)}</small>
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>
        </Button>
      ))}
      <DayField label="Put off to" today={today} value={own} onDay={setOwn} />
    </LineForm>
  );
}
