import type { Icp } from './icp.ts';

/** Profiles in use at a time: more would not be told apart on a page. */
export const MOST_ACTIVE = 5;

export function isActive({ active }: Pick<Icp, 'active'>): boolean {
  return active !== false;
}
