import './reasons.css';
import type { ComponentChildren } from 'preact';
import type { Fit, Reason } from '../../lib/fit/fit.ts';
import type { AccountShown } from '../../lib/messages/visit.ts';

export interface ReasonsProps {
  fit: Fit;
  account: AccountShown;
  openUrl: (url: string) => void;
  /** What stands below each reason: what can be done about it. */
  under?: (reason: Reason) => ComponentChildren;
}

/** The text of one of the account's pages, where it is at hand. */
export function textOf({ pages }: AccountShown, url: string): string | undefined {
  return pages.find((page) => page.url === url)?.text;
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
