import type { Letter } from '../fit/fit.ts';
import type { Day } from './day.ts';
import type { Tier } from './target.ts';

/** What a rep does toward a target (PRACTICE.md 9). */
export const TOUCH_KINDS = ['call', 'mail', 'linkedin', 'met', 'gave'] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** What a touch was answered with: nothing, a reply, a meeting, not now, no. */
export const TOUCH_OUTCOMES = ['none', 'replied', 'meeting', 'later', 'no'] as const;
export type TouchOutcome = (typeof TOUCH_OUTCOMES)[number];

/** As the rep logs it. */
export interface TouchSaid {
  kind: TouchKind;
  /** Absent: not known yet. */
  outcome?: TouchOutcome;
  /** One line. */
  line?: string;
}

/** One action toward a target. */
export interface Touch extends TouchSaid {
  /** The key of the change that logged it: logged twice, it is one. */
  id: string;
  accountId: string;
  on: Day;
  /** Epoch milliseconds. */
  at: number;
  /** As it was then: effort is measured by what the rep knew. */
  tier: Tier;
  /** Absent where nothing scored it. */
  letter?: Letter;
}

/** The last touch as its target keeps it, that the list need not look for it. */
export interface LastTouch extends TouchSaid {
  on: Day;
  /** How many there were, it included. */
  nth: number;
}
