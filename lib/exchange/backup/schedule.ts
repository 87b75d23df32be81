import type { Day } from '../../targets/day.ts';
import type { BackupState, Every } from './plan.ts';

const DAY = 86_400_000;

/** Milliseconds between two backups. */
const BETWEEN: Record<Exclude<Every, 'off'>, number> = { day: DAY, week: 7 * DAY, month: 30 * DAY };

/** A first one is made soon; the browser wakes nobody sooner than half a minute. */
const SOON = 60_000;

/** When the next one goes by itself, epoch milliseconds; undefined where none does. However the clock was set, it is no further off than one turn. */
export function nextBackup({ every, lastAt }: BackupState, now: number): number | undefined {
  if (every === 'off') return undefined;
  const turn = BETWEEN[every];
  return lastAt === undefined ? now + SOON : Math.max(now + SOON, Math.min(lastAt + turn, now + turn));
}

/** Whether one should go now; an alarm may ring a little early. */
export function isBackupDue({ every, lastAt }: BackupState, now: number): boolean {
  return every !== 'off' && (lastAt === undefined || lastAt > now || now - lastAt > BETWEEN[every] - SOON);
}

/** What lies on one device alone for so long is worth a word. Our choice: two weeks of work on a list. */
const LONG = 14 * DAY;
/** And not again for a week, where the rep said later. */
const HUSHED = 7 * DAY;
/** A list worth a backup: a first list (PRACTICE.md 1). */
const WORTH = 10;

/** What to say where work could be lost with the device; undefined where there is nothing to say. @param targets on the list. */
export function backupReminder(state: BackupState, targets: number, now: number): string | undefined {
  const { every, lastAt, hushedAt, problem } = state;
  if (problem !== undefined) return problem;
  if (every !== 'off' || targets < WORTH) return undefined;
  if (lastAt !== undefined && now - lastAt < LONG) return undefined;
  if (hushedAt !== undefined && now - hushedAt < HUSHED) return undefined;
  return lastAt === undefined
    ? `Your ${targets} targets are on this device alone: there is no backup yet.`
    : `The last backup is ${Math.floor((now - lastAt) / DAY)} days old: what you did since is on this device alone.`;
}

/** How a backup's file is called: by its day, and whether it opens without a passphrase. */
export function backupName(day: Day, locked: boolean): string {
  return `fitmark-${day}${locked ? '.locked' : '.json.gz'}`;
}
