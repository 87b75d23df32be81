import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  backupMade,
  backupReady,
  hushBackups,
  planBackups,
  showBackups,
  watchBackups,
} from '../../entrypoints/background/back-up.ts';
import { changeBackupPlan } from '../../lib/store/backup-plan.ts';
import { openStore } from '../../lib/store/database.ts';

/** A browser with one alarm, a downloads folder and room for one hidden page. */
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(told?: unknown) => unknown>();
    return {
      addListener: (listener: (told?: unknown) => unknown) => listeners.add(listener),
      removeListener: (listener: (told?: unknown) => unknown) => listeners.delete(listener),
      tell: (told?: unknown) => Promise.all([...listeners].map((listener) => listener(told))),
    };
  };
  const is = { allowed: true, alarm: undefined as number | undefined, ends: 'complete' };
  const saved: string[] = [];
  const hidden: string[] = [];
  return {
    is,
    saved,
    hidden,
    browser: {
      alarms: {
        create: (_: string, { when }: { when: number }) => {
          is.alarm = when;
        },
        clear: async () => {
          is.alarm = undefined;
        },
        onAlarm: event(),
      },
      downloads: {
        download: async ({ filename }: { filename: string }) => saved.push(filename),
        search: async () => [{ state: is.ends, error: 'FILE_NO_SPACE' }],
        onChanged: event(),
      },
      offscreen: {
        createDocument: async ({ url }: { url: string }) => hidden.push(url),
        closeDocument: async () => hidden.pop(),
      },
      permissions: { contains: async () => is.allowed },
      runtime: {
        onStartup: event(),
        onInstalled: event(),
        getManifest: () => ({ version: '0.1.0', optional_permissions: ['downloads', 'offscreen'] }),
      },
    },
  };
});

vi.mock('../../lib/browser/browser.ts', () => ({ browser: fake.browser }));

const DAY = 86_400_000;
const MORNING = new Date('2026-11-24T09:00').getTime();
const rings = () => fake.browser.alarms.onAlarm.tell({ name: 'backup' });
const ready = () => backupReady({ at: MORNING, made: { url: 'blob:ours/1' } });

vi.useFakeTimers({ toFake: ['Date'] });
watchBackups();
afterAll(() => vi.useRealTimers());

beforeEach(async () => {
  vi.setSystemTime(MORNING);
  Object.assign(fake.is, { allowed: true, ends: 'complete' });
  fake.saved.length = 0;
  fake.hidden.length = 0;
  await changeBackupPlan(openStore(), () => ({ every: 'off' }));
  await planBackups({ every: 'week' });
});

describe('a rep whose backups go by themselves', () => {
  it('gets the first one soon, in the downloads folder, and the next a week later', async () => {
    expect(fake.is.alarm).toBe(MORNING + 60_000);
    await rings();
    await vi.waitFor(() => expect(fake.hidden).toEqual(['backup.html?app=0.1.0']));
    await ready();
    expect(fake.saved).toEqual(['Fitmark/fitmark-2026-11-24.json.gz']);
    expect(fake.hidden).toEqual([]);
    expect(await showBackups()).toEqual({
      every: 'week',
      locked: false,
      lastAt: MORNING,
      lastFile: 'fitmark-2026-11-24.json.gz',
    });
    expect(fake.is.alarm).toBe(MORNING + 7 * DAY);
  });

  it('gets none twice: an alarm that rings too early only stands anew', async () => {
    await ready();
    fake.is.alarm = undefined;
    await rings();
    await vi.waitFor(() => expect(fake.is.alarm).toBe(MORNING + 7 * DAY));
    expect(fake.hidden).toEqual([]);
  });

  it('gets it an hour later where the worker ended before the file was there', async () => {
    await rings();
    await vi.waitFor(() => expect(fake.hidden).toEqual(['backup.html?app=0.1.0']));
    expect(fake.is.alarm).toBe(MORNING + 3_600_000);
    vi.setSystemTime(MORNING + 3_600_000);
    await rings();
    await vi.waitFor(() => expect(fake.is.alarm).toBe(MORNING + 2 * 3_600_000));
    expect(fake.hidden).toEqual(['backup.html?app=0.1.0']);
  });

  it('is told where the disk was full, and no longer once one came about', async () => {
    fake.is.ends = 'interrupted';
    await ready();
    expect((await showBackups()).problem).toContain('FILE_NO_SPACE');
    expect((await showBackups()).lastAt).toBeUndefined();
    fake.is.ends = 'complete';
    await ready();
    expect((await showBackups()).problem).toBeUndefined();
  });

  it('is told where the browser took its leave back, or nothing could be read', async () => {
    fake.is.allowed = false;
    await rings();
    await vi.waitFor(async () =>
      expect(await showBackups()).toMatchObject({
        problem: expect.stringContaining('no longer lets Fitmark save files'),
      }),
    );
    expect(fake.hidden).toEqual([]);
    await backupReady({ at: MORNING, made: { problem: 'The list could not be read.' } });
    expect((await showBackups()).problem).toBe('The list could not be read.');
  });

  it('who makes one by hand is not given another for a week', async () => {
    await backupMade({ at: MORNING, file: 'mine.json.gz' });
    expect(fake.is.alarm).toBe(MORNING + 7 * DAY);
  });

  it('has no alarm once it is turned off, and hears nothing after “later”', async () => {
    await planBackups({ every: 'off' });
    expect(fake.is.alarm).toBeUndefined();
    expect(await hushBackups()).toMatchObject({ every: 'off', hushedAt: MORNING });
  });

  it('finds the alarm again after the browser was started', async () => {
    fake.is.alarm = undefined;
    await fake.browser.runtime.onStartup.tell();
    expect(fake.is.alarm).toBe(MORNING + 60_000);
  });

  it('may lock them: the passphrase itself is kept nowhere', async () => {
    expect(await planBackups({ every: 'week', passphrase: 'four plain words here' })).toMatchObject({
      locked: true,
    });
    expect(JSON.stringify(await openStore().meta.getAll())).not.toContain('four plain');
    await ready();
    expect(fake.saved).toEqual(['Fitmark/fitmark-2026-11-24.locked']);
    expect(await planBackups({ every: 'day' })).toMatchObject({ locked: true });
    expect(await planBackups({ every: 'day', passphrase: null })).toMatchObject({ locked: false });
  });
});
