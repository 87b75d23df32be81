/**
 * What a backup holds, in the order in which it is written: everything that the rep, a page or a file said. What is made of these
 * (`stale`, `prospects`) or waits (`staged`, `outbox`) stays out.
 */
export const TABLES = [
  'icps',
  'icpVersions',
  'targets',
  'touches',
  'events',
  'joins',
  'apart',
  'says',
  'corrections',
  'refusals',
  'persons',
  'imports',
  'meta',
  'setAside',
  'accounts',
] as const;
export type BackupTable = (typeof TABLES)[number];

/** All but companies, of which there may be a hundred thousand. */
export const LISTS = TABLES.filter((table) => table !== 'accounts');

/** Of what there is one of, what another browser has its own of: how far the prospects are, backups and their key, the web hook and its secret. */
const OF_THIS_BROWSER = new Set(['prospects', 'backup', 'hook', 'restore']);

/** Whether a record belongs to the rep, not to this browser. */
export function isTheReps(table: string, record: unknown): boolean {
  return table !== 'meta' || !(record instanceof Object && OF_THIS_BROWSER.has(Reflect.get(record, 'key')));
}
