/** Companies from which a share says how common something is among all. Our choice. */
const ENOUGH = 20;
/** Companies looked at for it: more would change no share by much, and reading their words takes a while. */
const MOST = 300;

/**
 * Of so many, at most `MOST`, evenly taken, so that old and new ones are among them; none where they are too few to tell what
 * is common.
 */
export function sampleOf<T>(others: readonly T[]): T[] {
  if (others.length < ENOUGH) return [];
  const each = Math.max(1, others.length / MOST);
  return Array.from(
    { length: Math.min(MOST, others.length) },
    (_, at) => others[Math.floor(at * each)],
  ).filter((one) => one !== undefined);
}

/** Share of the lists that hold each value, 0–1; 0 for values in none. */
export function shareOf(lists: readonly ReadonlySet<string>[]): (value: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => (counts.get(value) ?? 0) / (lists.length || 1);
}
