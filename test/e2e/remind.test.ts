import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/browser.ts';
import { allow } from '../browser/allow.ts';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

/** Chromium's events can be told of what never happened. */
declare const chrome: typeof browser & {
  notifications: { onClicked: { dispatch(id: string): void } };
};

/** Any time of day has come by then; so has any notice's. */
const LONG_AGO = '00:00';
const DUE_SINCE = '2020-01-06';

describe('the morning’s notice', () => {
  let profileDir: string;
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'fitmark-remind-'));
    const first = await setStage({ profileDir });
    await first.close();
    await allow(profileDir, first.chromium.extensionId, ['notifications']);
    stage = await setStage({ profileDir });
    const company = { url: 'https://harbourline.example/', title: 'Harbourline' };
    await tell({ type: 'target/add', ...company });
    page = await stage.chromium.extensionPage('targets.html#today');
  });
  afterAll(async () => {
    await stage.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  const desk = () => stage.chromium.desk();
  const tell = async (message: object) => {
    const answer = await (await desk()).evaluate(
      (asked) => chrome.runtime.sendMessage<object, { ok: boolean }>(asked),
      message,
    );
    expect(answer.ok).toBe(true);
  };
  const alarms = async () => (await desk()).evaluate(() => chrome.alarms.getAll());
  const notices = async () =>
    (await desk()).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const mySwitch = () => page.getByRole('switch', { name: 'Remind me in the morning' });
  const isWorkday = () => page.evaluate(() => new Date().getDay() % 6 !== 0);
  /** The alarm rings a moment from now, as if its time had come. */
  const ring = async () => {
    const when = await (await desk()).evaluate(() => {
      const soon = Date.now() + 300;
      chrome.alarms.create('remind', { when: soon });
      return soon;
    });
    await until(alarms, ([alarm]) => alarm !== undefined && alarm.scheduledTime > when + 60_000, 20_000);
  };

  it('has no alarm until the rep turns it on, then one, at the time they choose', async () => {
    expect(await alarms()).toEqual([]);
    await mySwitch().press('Enter');
    const [alarm] = await until(alarms, (all) => all.length > 0);
    expect(new Date(alarm?.scheduledTime ?? 0).toTimeString()).toMatch(/^08:30:00/);
    expect(await objections(page)).toEqual([]);
    await page.getByLabel('Time of the notice').fill('07:15');
    await until(alarms, (all) => /^07:15/.test(new Date(all[0]?.scheduledTime ?? 0).toTimeString()));
  });

  it('comes once a day while something is due, though the worker was ended, and rings on', async () => {
    await dueSince(DUE_SINCE);
    await tell({ type: 'settings/change', remindAt: LONG_AGO });
    await stage.chromium.killWorker();
    await ring();
    const expected = (await isWorkday()) ? ['due'] : [];
    expect(await until(notices, (ids) => ids.length === expected.length)).toEqual(expected);
    await (await desk()).evaluate(() => chrome.notifications.clear('due'));
    await stage.chromium.killWorker();
    await ring();
    expect(await notices()).toEqual([]);
  });

  it('leads to today’s work by a press: to the page that is open, which is not loaded anew', async () => {
    await page.goto(page.url().replace(/#.*/, '#targets'));
    await page.evaluate(() => document.body.classList.add('as-it-was'));
    const other = await stage.chromium.extensionPage('options.html');
    const count = stage.chromium.context.pages().length;
    await (await stage.chromium.worker()).evaluate(() => chrome.notifications.onClicked.dispatch('due'));
    await page.waitForURL(/#today$/);
    expect(await page.evaluate(() => [document.body.className, document.visibilityState])).toEqual([
      'as-it-was',
      'visible',
    ]);
    expect(stage.chromium.context.pages()).toHaveLength(count);
    await other.close();
  });

  it('is set again after the browser was closed, and where the alarm was lost', async () => {
    await stage.close();
    stage = await setStage({ profileDir });
    await until(alarms, (all) => all.length === 1);
    await (await desk()).evaluate(() => chrome.alarms.clearAll());
    await stage.chromium.killWorker();
    await tell({ type: 'icp/list' });
    await until(alarms, (all) => all.length === 1);
  });

  it('has no alarm any more once the browser takes its leave back; the switch says so and asks again', async () => {
    page = await stage.chromium.extensionPage('targets.html#today');
    await until(
      () => mySwitch().getAttribute('aria-checked'),
      (checked) => checked === 'true',
    );
    await (await desk()).evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
    await until(alarms, (all) => all.length === 0);
    await page.getByText('The browser lets no notices through any more.').waitFor();
    expect(await mySwitch().getAttribute('aria-checked')).toBe('false');
    await mySwitch().press('Enter');
    await until(alarms, (all) => all.length === 1);
  });

  it('is off by one press, and the permission is given back', async () => {
    await until(
      () => mySwitch().getAttribute('aria-checked'),
      (checked) => checked === 'true',
    );
    await mySwitch().press('Enter');
    await until(alarms, (all) => all.length === 0);
    await until(
      async () =>
        (await desk()).evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })),
      (allowed) => !allowed,
    );
  });

  async function dueSince(nextOn: string): Promise<void> {
    await (await desk()).evaluate(
      (on) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('fitmark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('targets', 'readwrite');
            const targets = writing.objectStore('targets');
            const found = targets.get('harbourline.example');
            found.onsuccess = () => targets.put({ ...found.result, nextOn: on });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      nextOn,
    );
  }
});
