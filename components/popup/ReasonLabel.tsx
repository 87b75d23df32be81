import type { Fit, Reason } from '../../lib/fit/fit.ts';

export interface ReasonsProps {
  fit: Fit;
  openUrl: (url: string) => void;
}

/** A criterion in plain words; one that nobody wants to see met says so. */
export function ReasonLabel({ reason, words }: { reason: Reason; words: string }) {
  return (
    <span class="reason-label">
      {reason.importance === 'against' ? <span class="aside">Not wanted: </span> : null}
      {words}
    </span>
  );
}

/** The reasons that carry points: a gate that was met is told apart from them. */
export function withoutGates({ reasons, gates }: Fit): Reason[] {
  return reasons.filter((reason) => !gates.some((gate) => gate.criterionId === reason.criterionId));
}
