import type { Digit } from '../fit/timing.ts';
import type { Machine } from './argue/say.ts';
import type { Day } from './day.ts';
import type { LastTouch } from './touch.ts';

export const TIERS = ['A', 'B', 'C'] as const;
export type Tier = (typeof TIERS)[number];

/** Where the rep stands with a target. */
export const STATUSES = [
  'new',
  'researching',
  'contacted',
  'talks',
  'meeting',
  'won',
  'lost',
  'paused',
] as const;
export type Status = (typeof STATUSES)[number];

/** What came of a target: a meeting, a client, a meeting and then nothing, no meeting at all. */
export const OUTCOMES = ['met', 'won', 'lost', 'no'] as const;

export interface Outcome {
  is: (typeof OUTCOMES)[number];
  /** Epoch milliseconds. */
  at: number;
}

/**
 * What Fitmark said of a target when it was added: by that it is measured, whatever is learnt of the company or changed in the
 * profile since. `yes` and `no`: what it met, and did not meet, by `criterionHash`.
 */
export interface Stood extends Machine {
  digit: Digit;
  yes: string[];
  no: string[];
}

/** An account on the rep's list. */
export interface Target {
  /** The account's id: one target an account, however often Add is pressed. */
  accountId: string;
  tier: Tier;
  /** One line: why it is on the list; at first the strongest reason of its fit. */
  why: string;
  /** Epoch milliseconds. */
  addedAt: number;
  /** The page it was added from. */
  addedFrom: string;
  /** Set when the rep took it off the list; kept so that undo loses nothing. */
  removedAt?: number;
  /** Absent for those added before it was kept; then as it stood when its outcome was given. */
  was?: Stood;
  /** Absent while nothing came of it yet. */
  outcome?: Outcome;
  /** Absent for those added before it was kept: `statusOf` tells it then. */
  status?: Status;
  /** When the next touch is due; absent for those added before it was kept: `dueOn` tells it then. */
  nextOn?: Day;
  /** What the rep means to do next: one line. */
  nextStep?: string;
  last?: LastTouch;
  notes?: string;
  /** Each once, as the rep wrote them first. */
  tags?: string[];
  /** When the rep last decided, in a review, that it stays. */
  reviewedOn?: Day;
}
