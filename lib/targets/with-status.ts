import { nextAfter, nextByOutcome } from './cadence.ts';
import type { Day } from './day.ts';
import { statusOf } from './status.ts';
import type { Outcome, Status, Stood, Target } from './target.ts';

interface Moment {
  today: Day;
  /** Epoch milliseconds. */
  now: number;
  /** What to measure it by, where nothing was kept when it was added. */
  was?: Stood;
}

/** A status with what follows from it: the outcome, and when the next touch is due. */
export function withStatus(target: Target, status: Status, { today, now, was }: Moment): Target {
  const after = withOutcome({ ...target, status }, outcomeBy(status, target.outcome), now, was);
  const nextOn = nextBy(status, target, today);
  return nextOn === undefined ? after : { ...after, nextOn };
}

/** The day that a status moves the next touch to; undefined where it is due as planned. */
function nextBy(status: Status, target: Target, today: Day): Day | undefined {
  const { tier, nextOn } = target;
  const [from, soon] = [statusOf(target), nextAfter(tier, today)];
  if (status === from) return undefined;
  if (status === 'paused') {
    const quarter = nextByOutcome(tier, 'later', today) ?? soon;
    return nextOn !== undefined && nextOn > quarter ? undefined : quarter;
  }
  // What was put off for the pause is so no more; a nearer day stays.
  if (from === 'paused') return nextOn !== undefined && nextOn > soon ? soon : undefined;
  const isPast = nextOn === undefined || nextOn < today;
  return BACK_FROM.has(from) && isPast ? soon : undefined;
}

/** Over, until the rep says otherwise. */
const BACK_FROM: ReadonlySet<Status> = new Set(['won', 'lost']);

/** Before these, nothing can have come of a target: what was said of it is taken back. */
const BEFORE_ANY: ReadonlySet<Status> = new Set(['new', 'researching', 'contacted']);

/** What a status says came of a target; where it says nothing, what had come of it stays, but that it was over. */
function outcomeBy(status: Status, before: Outcome | undefined): Outcome['is'] | undefined {
  if (status === 'meeting') return 'met';
  if (status === 'won') return 'won';
  if (status === 'lost') return before && before.is !== 'no' ? 'lost' : 'no';
  if (BEFORE_ANY.has(status) || before?.is === 'no') return undefined;
  return before?.is === 'lost' ? 'met' : before?.is;
}

function withOutcome(
  target: Target,
  is: Outcome['is'] | undefined,
  now: number,
  was: Stood | undefined,
): Target {
  if (target.outcome?.is === is) return target;
  const { outcome: _, ...rest } = target;
  return is ? { ...(was && { was }), ...rest, outcome: { is, at: now } } : rest;
}
