const DAY = 86_400_000;
const STEPS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 1440],
] as const;

/** "3 days ago", "just now". Epoch milliseconds in; a clock that was set back never says "in 2 days". */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  const step = STEPS.find(([, length]) => passed >= length);
  if (step === undefined) return 'just now';
  return new Intl.RelativeTimeFormat('en').format(-Math.floor(passed / step[1]), step[0]);
}

/** "23 November 2026 at 09:00", in the rep's own time zone. */
export function inFull(at: number): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
