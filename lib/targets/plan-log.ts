import type { Letter } from '../fit/fit.ts';
import { nextByOutcome } from './cadence.ts';
import type { Day } from './day.ts';
import type { ListPlan, Present } from './plan.ts';
import { gone, plannable } from './plan-change.ts';
import { statusOf } from './status.ts';
import type { Status, Stood, Target } from './target.ts';
import type { Touch, TouchOutcome, TouchSaid } from './touch.ts';
import { withStatus } from './with-status.ts';

export interface Logging extends Present {
  /** Of the act; the touch goes by it. */
  key: string;
  said: TouchSaid;
  /** Another day than the cadence gives. */
  next?: Day;
  /** What the company's fit is now. */
  letter?: Letter;
  was?: Stood;
}

/** What logging a touch does: it is kept, the status follows from its outcome, and the next one is due. */
export function planLog(
  target: Target | undefined,
  { key, said, next, letter, was, ...present }: Logging,
): ListPlan {
  if (!target || target.removedAt !== undefined) return gone();
  const { today, now } = present;
  const refused = next === undefined ? undefined : plannable(next, today);
  if (refused) return refused;
  const line = said.line?.trim();
  const { line: _, ...kind } = said;
  const told = { ...kind, ...(line && { line }) };
  const { accountId, tier } = target;
  const touch: Touch = { ...told, id: key, accountId, on: today, at: now, tier, ...(letter && { letter }) };
  const status = statusAfter(statusOf(target), said.outcome);
  const moved =
    status === statusOf(target) ? target : withStatus(target, status, { today, now, ...(was && { was }) });
  // What was meant to be done is done.
  const { nextStep: _step, nextOn: _on, ...rest } = moved;
  const on = next ?? nextByOutcome(tier, said.outcome, today);
  const last = { ...told, on: today, nth: (target.last?.nth ?? 0) + 1 };
  return {
    ok: true,
    steps: [{ what: 'touch', before: target, after: { ...rest, last, ...(on && { nextOn: on }) }, touch }],
  };
}

const BEGUN: ReadonlySet<Status> = new Set(['new', 'researching']);

/** What an answer says of where the rep stands; silence only that the work has begun. */
function statusAfter(status: Status, outcome: TouchOutcome | undefined): Status {
  if (status === 'won') return status;
  if (outcome === 'meeting') return 'meeting';
  if (outcome === 'later') return 'paused';
  if (outcome === 'no') return 'lost';
  if (outcome === 'replied') return status === 'meeting' ? status : 'talks';
  return BEGUN.has(status) ? 'contacted' : status;
}
