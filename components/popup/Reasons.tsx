import type { Fit, Reason } from '../../lib/fit/fit.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { Quote } from '../ui/Quote.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

interface ReasonsProps {
  fit: Fit;
  openUrl: (url: string) => void;
}

/** Why: every answered criterion with its points, what was found and the words that say so. */
export function Why({ fit, openUrl }: ReasonsProps) {
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
                <Label reason={reason} words={reason.label} />
                <Points reason={reason} />
              </p>
              <p class="finding">{reason.finding}</p>
              {reason.evidence === undefined ? null : <Quote evidence={reason.evidence} openUrl={openUrl} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Label({ reason, words }: { reason: Reason; words: string }) {
  return (
    <span class="reason-label">
      {reason.importance === 'against' ? <span class="aside">Not wanted: </span> : null}
      {words}
    </span>
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

/** What is unknown: questions, what each is worth, and the pages most likely to answer. */
export function Unknowns({ fit, openUrl }: ReasonsProps) {
  const open = withoutGates(fit).filter((reason) => reason.verdict === 'unknown');
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">Still unknown</h2>
      <ul class="reasons">
        {open.map((reason) => (
          <li class="reason" key={reason.criterionId}>
            <VerdictMark verdict="unknown" />
            <div>
              <p class="reason-line">
                <Label reason={reason} words={asQuestion(reason.label)} />
                {reason.of === 0 ? null : <span class="points">worth {reason.of}</span>}
              </p>
              <LookAtLinks reason={reason} openUrl={openUrl} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LookAtLinks({ reason, openUrl }: { reason: Reason; openUrl: ReasonsProps['openUrl'] }) {
  return (
    <p class="finding">
      {reason.finding}.{reason.lookAt.length > 0 ? ' Look at ' : ''}
      {reason.lookAt.map(({ label, url }, at) => (
        <span key={label}>
          {at === 0 ? '' : ' · '}
          {url === undefined ? (
            label
          ) : (
            <OutLink href={url} openUrl={openUrl}>
              {label}
            </OutLink>
          )}
        </span>
      ))}
    </p>
  );
}

/** Gates that were met stand above all points: each rules the company out. */
export function Gates({ fit, openUrl }: ReasonsProps) {
  return (
    <>
      {fit.gates.map((gate) => (
        <section class="gate" key={gate.criterionId} aria-label="Ruled out">
          <p>
            <b>Ruled out by your profile:</b> {gate.label}
          </p>
          <p class="finding">{gate.finding}</p>
          {gate.evidence === undefined ? null : <Quote evidence={gate.evidence} openUrl={openUrl} />}
        </section>
      ))}
    </>
  );
}

function withoutGates({ reasons, gates }: Fit): Reason[] {
  return reasons.filter((reason) => !gates.some((gate) => gate.criterionId === reason.criterionId));
}

function asQuestion(label: string): string {
  return label.endsWith('?') ? label : `${label}?`;
}
