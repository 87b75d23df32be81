import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Reason } from '../../lib/fit/fit.ts';
import { Quote } from '../ui/Quote.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { ReasonLabel, type ReasonsProps, textOf, withoutGates } from './ReasonLabel.tsx';

/** Why: every answered criterion with its points, what was found and the words that say so. */
export function Why({ fit, account, openUrl, under, last }: ReasonsProps & { last?: ComponentChildren }) {
  const id = useId();
  const answered = withoutGates(fit).filter((reason) => reason.verdict !== 'unknown');
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Why</h2>
      <ul class="reasons">
        {answered.map((reason) => (
          <li class="reason" key={reason.criterionId}>
            <VerdictMark verdict={reason.verdict} refused={reason.importance === 'against'} />
            <div>
              <p class="reason-line">
                <ReasonLabel reason={reason} words={reason.label} />
                <Points reason={reason} />
              </p>
              <p class="finding">{reason.finding}</p>
              {reason.evidence === undefined ? null : (
                <Quote
                  evidence={reason.evidence}
                  text={textOf(account, reason.evidence.url)}
                  openUrl={openUrl}
                />
              )}
              {under?.(reason)}
            </div>
          </li>
        ))}
      </ul>
      {last}
    </section>
  );
}

/** A gate that was not met earns nothing and costs nothing. */
function Points({ reason }: { reason: Reason }) {
  if (reason.of === 0) return null;
  return (
    <span class="points">
      <b class="points-got">{reason.points}</b> of {reason.of}
    </span>
  );
}
