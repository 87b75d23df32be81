import type { Letter } from '../../../lib/fit/fit.ts';
import type { Timing } from '../../../lib/fit/timing.ts';
import { MOMENT_WORDS, momentWords } from './argue-words.ts';

/** The digit beside the letter: filled where now is the moment, so that it reads without its words. */
export function DigitMark({ timing: { digit } }: { timing: Timing }) {
  return (
    <span
      class={`digit${digit === 1 ? ' now' : ''}`}
      role="img"
      aria-label={`Timing ${digit}`}
      title={MOMENT_WORDS[digit]}
    >
      <span aria-hidden="true">{digit}</span>
    </span>
  );
}

/** What letter and digit say together; a company that is ruled out has no moment. */
export function MomentLine({ timing, letter }: { timing: Timing; letter: Letter }) {
  return letter === '×' ? null : <p class="fit-when">{momentWords(letter, timing.digit)}</p>;
}
