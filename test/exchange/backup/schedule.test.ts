import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY } from '../../../lib/exchange/backup/plan.ts';
import {
  backupName,
  backupReminder,
  isBackupDue,
  nextBackup,
} from '../../../lib/exchange/backup/schedule.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 9);
const plan = (every: (typeof EVERY)[number], lastAt?: number) => ({
  every,
  locked: false,
  ...(lastAt === undefined ? {} : { lastAt }),
});

describe('backups that go by themselves', () => {
  it('never go where the rep wants none', () => {
    expect(nextBackup(plan('off', NOW - 90 * DAY), NOW)).toBeUndefined();
    expect(isBackupDue(plan('off'), NOW)).toBe(false);
  });

  it('begin at once, and then go a turn after the last, made by hand or not', () => {
    expect(isBackupDue(plan('week'), NOW)).toBe(true);
    expect(nextBackup(plan('week', NOW - 2 * DAY), NOW)).toBe(NOW + 5 * DAY);
    expect(isBackupDue(plan('week', NOW - 2 * DAY), NOW)).toBe(false);
    expect(isBackupDue(plan('week', NOW - 7 * DAY), NOW)).toBe(true);
  });

  it('go soon where the browser was closed when they were due', () => {
    expect(nextBackup(plan('day', NOW - 9 * DAY), NOW)).toBe(NOW + 60_000);
  });

  it('are never further off than one turn, however the clock was set', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY), fc.integer(), (every, off) => {
        const next = nextBackup(plan(every, Math.max(0, NOW + off * 1_000)), NOW);
        if (next === undefined) return every === 'off';
        return next > NOW && next <= NOW + 30 * DAY;
      }),
    );
  });

  it('are due once their alarm rings', () => {
    fc.assert(
      fc.property(fc.constantFrom('day', 'week', 'month'), fc.nat(60 * DAY), (every, ago) => {
        const state = plan(every, NOW - ago);
        return isBackupDue(state, nextBackup(state, NOW) ?? 0);
      }),
    );
  });
});

describe('a word about what lies on one device alone', () => {
  it('comes with a first list and no backup, or an old one', () => {
    expect(backupReminder(plan('off'), 9, NOW)).toBeUndefined();
    expect(backupReminder(plan('off'), 43, NOW)).toContain('43 targets are on this device alone');
    expect(backupReminder(plan('off', NOW - 20 * DAY), 43, NOW)).toContain('20 days old');
    expect(backupReminder(plan('off', NOW - 3 * DAY), 43, NOW)).toBeUndefined();
  });

  it('is silent while backups go by themselves, and for a week after “later”', () => {
    expect(backupReminder(plan('month'), 43, NOW)).toBeUndefined();
    expect(backupReminder({ ...plan('off'), hushedAt: NOW - 2 * DAY }, 43, NOW)).toBeUndefined();
    expect(backupReminder({ ...plan('off'), hushedAt: NOW - 8 * DAY }, 43, NOW)).toBeDefined();
  });

  it('always comes where one that should have gone did not', () => {
    expect(backupReminder({ ...plan('week', NOW), problem: 'The disk is full.' }, 0, NOW)).toBe(
      'The disk is full.',
    );
  });
});

describe('a backup’s file', () => {
  it('is called by its day, and shows whether it is locked', () => {
    expect(backupName('2026-11-24', false)).toBe('fitmark-2026-11-24.json.gz');
    expect(backupName('2026-11-24', true)).toBe('fitmark-2026-11-24.locked');
  });
});
