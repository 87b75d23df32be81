import { type Day, dayAt } from './day.ts';
import type { Outcome, Status, Target } from './target.ts';

const BY_OUTCOME: Record<Outcome['is'], Status> = { met: 'meeting', won: 'won', lost: 'lost', no: 'lost' };

/** Where the rep stands with a target; one added before that was kept stands where its outcome left it. */
export function statusOf({ status, outcome }: Target): Status {
  return status ?? (outcome ? BY_OUTCOME[outcome.is] : 'new');
}

/** Whether touches are due: what is won or lost is over, until the rep says otherwise. */
export function isWorked(target: Target): boolean {
  const status = statusOf(target);
  return target.removedAt === undefined && status !== 'won' && status !== 'lost';
}

/** When the next touch is due; undefined where none is. One added before that was kept is due since it was added. */
export function dueOn(target: Target): Day | undefined {
  return isWorked(target) ? (target.nextOn ?? dayAt(target.addedAt)) : undefined;
}
