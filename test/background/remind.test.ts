import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAlarm, watchReminders } from '../../entrypoints/background/remind.ts';
import { openStore } from '../../lib/store/database.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { target } from '../targets/sample.ts';

/** A browser that keeps one alarm, its notices and its storage, and calls its listeners when told to. */
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(told?: unknown) => unknown>();
    return {
      addListener: (listener: (told?: unknown) => unknown) => listeners.add(listener),
      tell: (told?: unknown) => Promise.all([...listeners].map((listener) => listener(told))),
    };
  };
  const stored: Record<string, unknown> = {};
  const is = { allowed: true, alarm: undefined as number | undefined };
  const shown: { title: string; message: string }[] = [];
  const opened: string[] = [];
  return {
    is,
    shown,
    opened,
    stored,
    browser: {
      alarms: {
        get: async () => (is.alarm === undefined ? undefined : { scheduledTime: is.alarm }),
        create: (_: string, { when }: { when: number }) => {
          is.alarm = when;
        },
        clear: async () => {
          is.alarm = undefined;
        },
        onAlarm: event(),
      },
      notifications: {
        create: async (_: string, options: { title: string; message: string }) => shown.push(options),
        onClicked: event(),
      },
      permissions: { contains: async () => is.allowed, onAdded: event(), onRemoved: event() },
      runtime: { onStartup: event(), onInstalled: event(), getURL: (path: string) => `ours/${path}` },
      storage: {
        local: {
          get: async () => stored,
          set: async (values: object) => Object.assign(stored, values),
        },
        session: { get: async () => ({}), set: async () => undefined },
      },
      tabs: {
        query: async () => [],
        create: async ({ url }: { url: string }) => opened.push(url),
      },
    },
  };
});

vi.mock('../../lib/browser/browser.ts', () => ({ browser: fake.browser }));
vi.mock('../../entrypoints/background/marks.ts', () => ({ markNewDay: vi.fn() }));

const store = openStore();
const at = (local: string) => new Date(local).getTime();
const clock = (local: string) => vi.setSystemTime(new Date(local));
const rings = () => fake.browser.alarms.onAlarm.tell({ name: 'remind' });

vi.useFakeTimers({ toFake: ['Date'] });
clock('2026-11-23T07:00');
watchReminders();

beforeEach(async () => {
  fake.shown.length = 0;
  fake.is.allowed = true;
  fake.is.alarm = undefined;
  delete fake.stored['told-on'];
  clock('2026-11-23T07:00');
  for (const key of await store.targets.getAllKeys()) await store.targets.delete(key);
  await store.targets.put(target('acme.example', { nextOn: '2026-11-23' }));
  await store.targets.put(target('borealis.example', { nextOn: '2026-11-18' }));
  await store.targets.put(target('cedar.example', { nextOn: '2026-11-30' }));
  await changeSettings(store, { remindAt: '08:30' });
  await keepAlarm();
});

afterAll(() => vi.useRealTimers());

describe('a rep who is reminded in the morning', () => {
  it('has one alarm, and reads one notice of what is due, the most pressing first', async () => {
    expect(fake.is.alarm).toBe(at('2026-11-23T08:30'));
    clock('2026-11-23T08:30');
    await rings();
    await vi.waitFor(() => expect(fake.is.alarm).toBe(at('2026-11-24T08:30')));
    expect(fake.shown).toMatchObject([
      { title: '2 touches due, 1 of them overdue', message: 'borealis.example, acme.example' },
    ]);
  });

  it('reads it once, however often the alarm rings and the browser starts', async () => {
    clock('2026-11-23T08:31');
    await Promise.all([rings(), fake.browser.runtime.onStartup.tell(), rings()]);
    await fake.browser.runtime.onInstalled.tell();
    expect(fake.shown).toHaveLength(1);
  });

  it('who opens the browser late, or after days, still reads it once', async () => {
    clock('2026-11-25T11:00');
    await fake.browser.runtime.onStartup.tell();
    expect(fake.shown).toMatchObject([{ title: '2 touches overdue' }]);
    expect(fake.is.alarm).toBe(at('2026-11-26T08:30'));
  });

  it('hears nothing when the clock was set back before it rang: it rings again in time', async () => {
    clock('2026-11-23T07:30');
    fake.is.alarm = undefined;
    await rings();
    await vi.waitFor(() => expect(fake.is.alarm).toBe(at('2026-11-23T08:30')));
    expect(fake.shown).toEqual([]);
  });

  it('hears nothing on a weekend, nor when nothing is due', async () => {
    clock('2026-11-28T09:00');
    await fake.browser.runtime.onStartup.tell();
    expect(fake.is.alarm).toBe(at('2026-11-30T08:30'));
    clock('2026-11-16T09:00');
    await fake.browser.runtime.onStartup.tell();
    expect(fake.shown).toEqual([]);
  });

  it('gets an alarm again that was lost, or stands far off, when the worker starts', async () => {
    for (const lost of [undefined, at('2026-12-24T08:30')]) {
      fake.is.alarm = lost;
      watchReminders();
      await vi.waitFor(() => expect(fake.is.alarm).toBe(at('2026-11-23T08:30')));
    }
  });

  it('has no alarm and no notice once the browser took its leave back, or it was turned off', async () => {
    fake.is.allowed = false;
    await fake.browser.permissions.onRemoved.tell({ permissions: ['notifications'] });
    expect(fake.is.alarm).toBeUndefined();
    clock('2026-11-23T09:00');
    await fake.browser.runtime.onStartup.tell();
    expect(fake.shown).toEqual([]);
    fake.is.allowed = true;
    await fake.browser.permissions.onAdded.tell({ permissions: ['notifications'] });
    expect(fake.is.alarm).toBe(at('2026-11-24T08:30'));
    await changeSettings(store, { remindAt: null });
    await keepAlarm();
    expect(fake.is.alarm).toBeUndefined();
  });

  it('goes to today’s work by pressing the notice', async () => {
    await fake.browser.notifications.onClicked.tell('due');
    await vi.waitFor(() => expect(fake.opened).toContain('ours/targets.html#today'));
  });
});
