/** "Over 500 people" is taken as 500–1,000: a company twice as large would have said a larger number. Our choice. */
const OVER = 2;

/** Ideal from `min` to `max`, half credit in the margins around them. */
interface Wanted {
  min: number;
  max: number;
  halfMin?: number;
  halfMax?: number;
}

/** Where a figure lies against what is wanted: `reaches`, partly inside the ideal; `near`, in the half credit only. */
export type Position = 'inside' | 'reaches' | 'near' | 'below' | 'above';

/** A stated figure from its low to its high end. */
export function spanOf({ min, max = min * OVER }: { min: number; max?: number }): [number, number] {
  return [min, max];
}

export function positionOf([low, high]: readonly [number, number], wanted: Wanted): Position {
  const { min, max, halfMin = min, halfMax = max } = wanted;
  if (low >= min && high <= max) return 'inside';
  if (high < halfMin) return 'below';
  if (low > halfMax) return 'above';
  return high >= min && low <= max ? 'reaches' : 'near';
}
