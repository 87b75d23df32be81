import { useId } from 'preact/hooks';
import { day } from '../ui/day.ts';
import { Quote } from '../ui/Quote.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { LookAtLinks } from './LookAtLinks.tsx';
import { type ReasonsProps, textOf } from './ReasonLabel.tsx';

/**
 * The signs behind the digit: what happened when, for how long it counts, and the words that say so; then what the profile asks of
 * the moment and was not seen.
 */
export function WhyNow({ fit: { timing }, account, openUrl, under }: ReasonsProps) {
  const id = useId();
  const { signs, asked = [] } = timing ?? { signs: [] };
  const unseen = asked.filter(({ verdict }) => verdict !== 'yes');
  if (signs.length + unseen.length === 0) return null;
  return (
    <section class="why-now" aria-labelledby={id}>
      <h2 id={id}>Why now</h2>
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
              <Quote evidence={evidence} text={textOf(account, evidence.url)} openUrl={openUrl} />
            </div>
          </li>
        ))}
        {unseen.map((reason) => (
          <li class="reason" key={reason.criterionId}>
            <VerdictMark verdict={reason.verdict} />
            <div>
              <p class="reason-label">{reason.label}</p>
              <LookAtLinks reason={reason} openUrl={openUrl} />
              {under?.(reason)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
