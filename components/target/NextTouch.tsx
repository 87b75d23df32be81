import { useState } from 'preact/hooks';
import { TARGET_BOUNDS } from '../../lib/targets/bounds.ts';
import { type Day, dayWords } from '../../lib/targets/day.ts';
import { dayProblem } from '../../lib/targets/day-problem.ts';
import { dueOn, statusOf } from '../../lib/targets/status.ts';
import type { Target } from '../../lib/targets/target.ts';
import { dueWords } from '../targets/cells.ts';
import { STATUS_WORDS } from '../targets/said.ts';
import { DayField } from '../touch/DayField.tsx';
import { quickDays } from '../touch/quick-days.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';

interface NextTouchProps {
  target: Target;
  today: Day;
  /** Undefined where it was refused: what was written stays. */
  onPlan: (on: Day, step?: string) => Promise<unknown>;
}

/** When the next touch is due and what it shall be; put off in one press. */
export function NextTouch({ target, today, onPlan }: NextTouchProps) {
  const due = dueOn(target);
  const [on, setOn] = useState<Day>();
  const [step, setStep] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const plan = async (day: Day) => {
    const wrong = dayProblem(day, today);
    setProblem(wrong);
    if (wrong !== undefined || (await onPlan(day, step)) === undefined) return;
    setOn(undefined);
    setStep(undefined);
  };
  if (due === undefined) return <p>Nothing is due: {STATUS_WORDS[statusOf(target)].toLowerCase()}.</p>;
  return (
    <form
      noValidate
      class="part-next"
      onSubmit={(event) => {
        event.preventDefault();
        void plan(on ?? (due < today ? today : due));
      }}
    >
      <h3>
        Next touch: {dayWords(due)}, {dueWords(due, today)}
      </h3>
      <div class="acts">
        {quickDays(today).map(([words, day]) => (
          <Button key={words} label={`${words}: ${dayWords(day)}`} onPress={() => void plan(day)}>
            {words}
          </Button>
        ))}
        <DayField label="Day of the next touch" today={today} value={on ?? due} onDay={setOn} />
      </div>
      <div class="acts">
        <input
          aria-label="Next step"
          placeholder="Next step, e.g. send the price list"
          maxLength={TARGET_BOUNDS.line}
          value={step ?? target.nextStep ?? ''}
          onInput={({ currentTarget }) => setStep(currentTarget.value)}
        />
        <button type="submit" class="button plain" disabled={on === undefined && step === undefined}>
          Plan
        </button>
      </div>
      <Problem words={problem} />
    </form>
  );
}
