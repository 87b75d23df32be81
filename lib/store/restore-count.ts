import type { RestorePreview } from '../exchange/backup/plan.ts';
import type { BackupTable } from '../exchange/backup/tables.ts';

export type Count = Omit<RestorePreview['rows'][number], 'what'>;

/** What a table's records are to the rep. */
const WHAT: Record<BackupTable, string> = {
  accounts: 'Companies',
  targets: 'Targets',
  touches: 'Touches',
  events: 'History',
  persons: 'People',
  icps: 'Profiles',
  icpVersions: 'Profiles’ versions',
  says: 'Your own words',
  corrections: 'Your own words',
  refusals: 'Your own words',
  joins: 'Same company or not',
  apart: 'Same company or not',
  imports: 'Imports',
  meta: 'Settings',
  setAside: 'Kept aside before',
};

/** What became of a file's records, kind by kind. */
export class Counts {
  readonly #counts = new Map(
    Object.values(WHAT).map((what) => [what, { added: 0, changed: 0, same: 0, kept: 0, unread: 0 }]),
  );

  add(table: BackupTable, is: keyof Count): void {
    const count = this.#counts.get(WHAT[table]);
    if (count) count[is] += 1;
  }

  /** The kinds of which there was any. */
  rows(): RestorePreview['rows'] {
    return [...this.#counts]
      .map(([what, count]) => ({ what, ...count }))
      .filter(({ what: _, ...count }) => Object.values(count).some((n) => n > 0));
  }
}
