/** Companies from which a share says how common something is among all. Our choice. */
const ENOUGH = 20;
/** Companies looked at for it: more would change no share by much, and reading their words takes a while. */
const MOST = 200;

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

/** Share of the lists that hold each value, 0–1, by Laplace's rule: what none of 20 has is still not impossible. */
export function shareOf(lists: readonly ReadonlySet<string>[]): (value: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => ((counts.get(value) ?? 0) + 1) / (lists.length + 2);
}

/** How often, at most, as many finds may be expected by mere chance. */
const BY_CHANCE = 0.05;

/**
 * Whether so many of the clients have something that others have less, beyond chance, when so many things were looked at:
 * the binomial tail times their number (Bonferroni), for among a thousand words some are always shared.
 *
 * @param common share of all companies that have it, 0–1.
 */
export function isBeyondChance(shown: number, of: number, common: number, looked: number): boolean {
  let [ways, tail] = [1, 0];
  for (let count = of; count >= shown; count -= 1) {
    tail += ways * common ** count * (1 - common) ** (of - count);
    ways = (ways * count) / (of - count + 1);
  }
  return tail * looked < BY_CHANCE;
}
