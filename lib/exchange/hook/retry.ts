const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DELAYS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, DAY];

/** For so long an event is tried; whatever cannot be reached for three days will not be by itself. */
export const PATIENCE = 3 * DAY;

/** Milliseconds to wait after so many failures in a row, from 1. */
export function delayAfter(fails: number): number {
  return DELAYS[Math.min(fails, DELAYS.length) - 1] ?? MINUTE;
}

/**
 * Whether an event has been tried for long enough.
 *
 * @param at when it came about.
 * @param failingSince when the first of the failures in a row was; all in epoch milliseconds.
 */
export function isHopeless(at: number, failingSince: number, now: number): boolean {
  return now - Math.max(at, failingSince) >= PATIENCE;
}
