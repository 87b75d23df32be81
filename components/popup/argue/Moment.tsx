import type { Letter } from '../../../lib/fit/fit.ts';
import type { Timing } from '../../../lib/fit/timing.ts';
import { day } from '../../ui/day.ts';
import { Quote } from '../../ui/Quote.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { LookAtLinks } from '../LookAtLinks.tsx';
import { type ReasonsProps, textOf } from '../ReasonLabel.tsx';
import { MOMENT_WORDS, momentWords } from './argue-words.ts';
import { ReasonActs } from './ReasonActs.tsx';

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

/**
 * The signs behind the digit: what happened when, for how long it counts, and the words that say so; then what the profile asks of
 * the moment and was not seen.
 */
export function WhyNow({ fit: { timing, icp }, ...argue }: ReasonsProps) {
  const { signs, asked = [] } = timing ?? { signs: [] };
  const { account, on } = argue;
  const unseen = asked.filter(({ verdict }) => verdict !== 'yes');
  if (signs.length + unseen.length === 0) return null;
  return (
    <section aria-labelledby="why-now">
      <h2 id="why-now">Why now</h2>
      <ul class="reasons">
        {signs.map(({ kind, finding, date, fading, until, evidence }) => (
          <li class="reason" key={`${kind} ${finding}`}>
            <VerdictMark verdict={fading ? 'partly' : 'yes'} label={fading ? 'Fading' : 'Seen'} />
            <div>
              <p class="reason-line">
                <span class="reason-label">{finding}</span>
                {date === undefined ? null : <span class="points">{date}</span>}
              </p>
              <p class="finding">Counts until {day(until)}</p>
              <Quote evidence={evidence} text={textOf(account, evidence.url)} openUrl={on.openUrl} />
            </div>
          </li>
        ))}
        {unseen.map((reason) => (
          <li class="reason" key={reason.criterionId}>
            <VerdictMark verdict={reason.verdict} />
            <div>
              <p class="reason-label">{reason.label}</p>
              <LookAtLinks reason={reason} openUrl={on.openUrl} />
              <ReasonActs reason={reason} icpId={icp.id} {...argue} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
