import type { Corrected } from '../../account/corrected.ts';
import type { ImportRecord } from '../../account/incoming.ts';
import type { Join } from '../../account/joins.ts';
import type { Person } from '../../account/person.ts';
import type { Icp } from '../../icp/icp.ts';
import type { Say } from '../../targets/argue/say.ts';
import type { TargetEvent } from '../../targets/event.ts';
import type { Target } from '../../targets/target.ts';
import type { Touch } from '../../targets/touch.ts';

/** A profile as one save left it. */
export interface KeptVersion {
  id: string;
  icpId: string;
  icp: Icp;
}

/** All that a rep has but the companies, table by table; here, in a file, or as it shall stand. */
export interface Rows {
  icps: Icp[];
  icpVersions: KeptVersion[];
  targets: Target[];
  touches: Touch[];
  events: TargetEvent[];
  joins: Join[];
  apart: { id: string; ids: string[]; at: number }[];
  says: Say[];
  corrections: Corrected[];
  refusals: { key: string; at: number }[];
  persons: Person[];
  imports: ImportRecord[];
  meta: { key: string; value?: unknown }[];
}

/**
 * Each record that is there: alone as it is, else as both come to.
 *
 * @param both one of the two given where it stands unchanged.
 */
export function brought<T>(
  here: readonly T[],
  there: readonly T[],
  keyOf: (record: T) => string,
  both: (here: T, there: T) => T,
): T[] {
  const known = new Map(here.map((record) => [keyOf(record), record]));
  return there.map((record) => {
    const one = known.get(keyOf(record));
    return one === undefined ? record : both(one, record);
  });
}

/** The one that was said later; where both were at once, the one that is here. */
export function later<T>(at: (record: T) => number): (here: T, there: T) => T {
  return (here, there) => (at(there) > at(here) ? there : here);
}
