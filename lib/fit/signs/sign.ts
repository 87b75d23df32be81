import type { Evidence } from '../fit.ts';

/**
 * What may make now the moment: money raised, a deal (bought or sold), a move, a new site, growth, hiring, somebody new
 * in a role that matters.
 */
export const SIGN_KINDS = ['funding', 'deal', 'move', 'site', 'growth', 'hiring', 'holder'] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** Something seen, before it is asked whether it still counts. */
export interface Seen {
  kind: SignKind;
  /** A weak sign is no moment by itself: nearly every company hires somebody. */
  strength: 'strong' | 'weak';
  /** What was seen, in plain words: "Funding of EUR 12 million". */
  finding: string;
  /** Epoch milliseconds: when it happened, at the earliest its date allows; else when it was read. */
  at: number;
  /** The date as the page states it: "2026", "2026-03" or "2026-03-14"; absent where only the day of reading is known. */
  date?: string;
  evidence: Evidence;
}

const DAY = 86_400_000;

/**
 * For how many days a sign counts in full, and after how many it is over. New decision makers buy in their first 90 days, as
 * trigger-event selling has it; that is taken for the others too, and the rest is our choice: money raised or a deal is spent
 * within a year, a move or a person settles in half of one, and a job is filled or taken down within two months.
 */
const DAYS: Record<SignKind, { fresh: number; over: number }> = {
  funding: { fresh: 90, over: 365 },
  deal: { fresh: 90, over: 365 },
  move: { fresh: 90, over: 180 },
  site: { fresh: 90, over: 270 },
  growth: { fresh: 90, over: 270 },
  hiring: { fresh: 30, over: 60 },
  holder: { fresh: 90, over: 180 },
};

/** When the sign starts to fade and when it is over, epoch milliseconds. A weak sign is over when it starts to fade. */
export function lastsUntil({ kind, strength, at }: Seen): { fresh: number; over: number } {
  const { fresh, over } = DAYS[kind];
  return { fresh: at + fresh * DAY, over: at + (strength === 'strong' ? over : fresh) * DAY };
}
