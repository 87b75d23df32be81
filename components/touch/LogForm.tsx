import { useState } from 'preact/hooks';
import { TARGET_BOUNDS } from '../../lib/targets/bounds.ts';
import type { Day } from '../../lib/targets/day.ts';
import { dayProblem } from '../../lib/targets/day-problem.ts';
import type { Target } from '../../lib/targets/target.ts';
import type { TouchKind, TouchOutcome, TouchSaid } from '../../lib/targets/touch.ts';
import { TOUCH_WORDS } from '../targets/said.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import { LineForm } from './LineForm.tsx';
import { NextChoice } from './NextChoice.tsx';

/** Undefined where it was not logged. */
export type OnLog = (touch: TouchSaid, next?: Day) => Promise<unknown>;

interface LogFormProps {
  target: Target;
  kind: TouchKind;
  today: Day;
  onLog: OnLog;
  /** It was logged, or left. */
  onClose: () => void;
}

/** One touch in a line: its answer, a word about it, when the next is due. Enter logs it as it stands. */
export function LogForm({ target, kind, today, onLog, onClose }: LogFormProps) {
  const [chosen, setChosen] = useState<TouchOutcome>();
  const [line, setLine] = useState('');
  const [next, setNext] = useState<Day>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const outcome = chosen ?? (kind === 'met' ? 'meeting' : 'none');
  const own = outcome === 'no' ? undefined : next;
  const log = async () => {
    const wrong = own === undefined ? undefined : dayProblem(own, today);
    setProblem(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    const about = line.trim();
    const logged = await onLog({ kind, outcome, ...(about && { line: about }) }, own);
    setBusy(false);
    if (logged === undefined) setProblem('It was not logged.');
    else onClose();
  };
  return (
    <LineForm
      label={`Log: ${TOUCH_WORDS[kind]}`}
      first=":checked"
      send={{ words: 'Log it', isPrimary: true, isBusy: busy }}
      problem={problem}
      onSend={() => void log()}
      onClose={onClose}
    >
      <AnswerChoice value={outcome} onChoose={setChosen} />
      <input
        class="about"
        aria-label="A line about it"
        placeholder="A line about it, if you like"
        maxLength={TARGET_BOUNDS.line}
        value={line}
        onInput={({ currentTarget }) => setLine(currentTarget.value)}
      />
      <NextChoice tier={target.tier} outcome={outcome} today={today} value={next} onChoose={setNext} />
    </LineForm>
  );
}
