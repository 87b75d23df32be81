/** How often something came of it: so many of so many, and the share it may truly be, 0–1, with 95 % confidence. */
export interface Tally {
  met: number;
  of: number;
  low: number;
  high: number;
}

/** Of the normal distribution, for 95 %. */
const Z = 1.96;

/**
 * The Wilson score interval (E. B. Wilson, 1927): honest for few cases and for none or all of them, where the textbook interval
 * would claim certainty. 0 to 1 where there are no cases.
 */
export function tallyOf(met: number, of: number): Tally {
  if (of === 0) return { met, of, low: 0, high: 1 };
  const [share, square] = [met / of, Z * Z];
  const centre = share + square / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share) + square / (4 * of)) / of);
  const scale = 1 + square / of;
  return {
    met,
    of,
    low: met === 0 ? 0 : (centre - reach) / scale,
    high: met === of ? 1 : (centre + reach) / scale,
  };
}

/** "6 of 9 met (35–88%)". */
export function tallyInWords(tally: Tally): string {
  const { met, of } = tally;
  return of === 0 ? 'none yet' : `${met} of ${of} met (${shareInWords(tally)})`;
}

/** "35–88%"; empty without cases. */
export function shareInWords({ of, low, high }: Tally): string {
  return of === 0 ? '' : `${Math.round(low * 100)}–${Math.round(high * 100)}%`;
}

/** Whether the first is the more successful with confidence: their intervals part, a stricter test than 95 %. */
export function isAbove(one: Tally, other: Tally): boolean {
  return one.low > other.high;
}
