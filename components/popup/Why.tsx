import type { Reason } from '../../lib/fit/fit.ts';
import { Quote } from '../ui/Quote.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { ReasonActs } from './argue/ReasonActs.tsx';
import { AskModel } from './opinion/AskModel.tsx';
import { OpinionLine } from './opinion/OpinionLine.tsx';
import { hintOf, type SecondOpinions } from './opinion/opinions.ts';
import { ReasonLabel, type ReasonsProps, textOf, withoutGates } from './ReasonLabel.tsx';

/** Why: every answered criterion with its points, what was found and the words that say so. */
export function Why({ fit, opinions, ...argue }: ReasonsProps & { opinions?: SecondOpinions | undefined }) {
  const { account, on } = argue;
  const answered = withoutGates(fit).filter((reason) => reason.verdict !== 'unknown');
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
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
                  openUrl={on.openUrl}
                />
              )}
              {opinions?.on && hintOf(reason) ? (
                <OpinionLine opinion={opinions.of[reason.criterionId]} />
              ) : null}
              <ReasonActs reason={reason} icpId={fit.icp.id} {...argue} />
            </div>
          </li>
        ))}
      </ul>
      {opinions && answered.some(hintOf) ? <AskModel opinions={opinions} /> : null}
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
