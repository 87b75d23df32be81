/** What a series of measurements comes to, in the unit they were taken in. */
export interface Summary {
  median: number;
  p95: number;
  max: number;
  /** Measurements. */
  n: number;
}

/**
 * The value that a share of the measurements do not exceed (nearest rank: always one that was measured).
 *
 * @param share 0–1.
 * @throws RangeError where nothing was measured: a figure of no measurement is not 0.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('Nothing was measured.');
  return value;
}

/** The middle measurement; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('Nothing was measured.');
  return (low + high) / 2;
}

export function summarise(values: readonly number[]): Summary {
  return {
    median: median(values),
    p95: percentile(values, 0.95),
    max: percentile(values, 1),
    n: values.length,
  };
}
