import { useId } from 'preact/hooks';
import { TOUCH_OUTCOMES, type TouchOutcome } from '../../lib/targets/touch.ts';
import { ANSWER_WORDS } from '../targets/said.ts';
import { choiceOf } from './keys.ts';

interface AnswerChoiceProps {
  value: TouchOutcome;
  onChoose: (outcome: TouchOutcome) => void;
}

/** What a touch was answered with: by the digits 1 to 5, the arrows or the mouse. */
export function AnswerChoice({ value, onChoose }: AnswerChoiceProps) {
  const name = useId();
  return (
    <fieldset
      class="answers"
      aria-label="Answer"
      onKeyDown={(event) => {
        const outcome = TOUCH_OUTCOMES[choiceOf(event)];
        if (!outcome) return;
        event.preventDefault();
        onChoose(outcome);
        event.currentTarget.querySelectorAll('input')[TOUCH_OUTCOMES.indexOf(outcome)]?.focus();
      }}
    >
      {TOUCH_OUTCOMES.map((outcome, at) => (
        <label key={outcome}>
          <input
            type="radio"
            name={name}
            checked={outcome === value}
            aria-keyshortcuts={String(at + 1)}
            onChange={() => onChoose(outcome)}
          />
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>
          {ANSWER_WORDS[outcome]}
        </label>
      ))}
    </fieldset>
  );
}
