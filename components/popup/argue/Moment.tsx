import type { Letter } from '../../../lib/fit/fit.ts';
import type { Timing } from '../../../lib/fit/timing.ts';
import { day } from '../../ui/day.ts';
import { Quote } from '../../ui/Quote.tsx';
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

interface WhyNowProps {
  timing: Timing;
  textOf: (url: string) => string | undefined;
  openUrl: (url: string) => void;
}

/** The signs behind the digit: what happened when, for how long it counts, and the words that say so. */
export function WhyNow({ timing: { signs }, textOf, openUrl }: WhyNowProps) {
  if (signs.length === 0) return null;
  return (
    <section aria-labelledby="why-now">
      <h2 id="why-now">Why now</h2>
      <ul class="reasons">
        {signs.map(({ kind, finding, date, fading, until, evidence }) => (
          <li key={`${kind} ${finding}`}>
            <p class="reason-line">
              <span class="reason-label">{finding}</span>
              {date === undefined ? null : <span class="points">{date}</span>}
            </p>
            <p class="finding">
              {fading ? 'Fading, counts' : 'Counts'} until {day(until)}
            </p>
            <Quote evidence={evidence} text={textOf(evidence.url)} openUrl={openUrl} />
          </li>
        ))}
      </ul>
    </section>
  );
}
