import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/browser.ts';
import type { HookState } from '../../lib/exchange/hook/hook.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Chromium } from '../browser/driver.ts';
import { buildFolder } from '../setup/builds.ts';
import { objections } from './objections.ts';
import { isSigned, type Receiver, reset, silence, startReceiver, status } from './receiver.ts';
import { until } from './stage.ts';

declare const chrome: typeof browser;

describe('the open hook', () => {
  let profileDir: string;
  let chromium: Chromium;
  let receiver: Receiver;
  let page: Page;
  let secret = '';
  const launch = (access: boolean) =>
    launchChromium({ extension: buildFolder('chrome-hook'), access, profileDir });
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'fitmark-hook-'));
    receiver = await startReceiver();
    chromium = await launch(true);
    page = await chromium.extensionPage('targets.html#files?do=hook');
  });
  afterAll(async () => {
    await chromium?.close();
    await receiver?.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  const tell = async <T = unknown>(message: object): Promise<T> => {
    const answer = await (await chromium.desk()).evaluate(
      (asked) => chrome.runtime.sendMessage<object, { ok: boolean; value: T }>(asked),
      message,
    );
    expect(answer).toMatchObject({ ok: true });
    return answer.value;
  };
  const add = (name: string) => tell({ type: 'target/add', url: `https://${name}.example/`, title: name });
  let acts = 0;
  const setStatus = (name: string, to: string) =>
    tell({
      type: 'target/change',
      key: `act-number-${acts++}`,
      accountId: `${name}.example`,
      change: { what: 'status', status: to },
    });
  const show = () => tell<HookState>({ type: 'hook/show' });
  const untilState = (test: (state: HookState) => boolean, ms?: number) => until(show, test, ms);
  const alarms = async () =>
    (await (await chromium.desk()).evaluate(() => chrome.alarms.getAll())).filter(
      ({ name }) => name === 'hook',
    );
  const kept = () => [...receiver.kept.values()].map(({ event, company }) => `${event} ${company.domain}`);

  it('is off at first: nothing is sent, and it stands as a part of its own', async () => {
    await page.getByRole('link', { name: 'Open hook' }).waitFor();
    await add('early');
    expect(await show()).toMatchObject({ waiting: 0, log: [] });
    expect(receiver.arrived).toEqual([]);
    expect(await alarms()).toEqual([]);
  });

  it('refuses an address that goes over the network in the clear', async () => {
    await page.getByLabel('Send to').fill('http://hooks.example/');
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('alert').getByText('Only https:// is safe').waitFor();
  });

  it('shows its secret once, and a test arrives signed with it', async () => {
    await page.getByLabel('Send to').fill(receiver.address);
    await page.getByRole('button', { name: 'Turn on' }).click();
    secret = (await page.locator('code').textContent()) ?? '';
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    await page.getByRole('button', { name: 'Try it now' }).click();
    await page.getByText('Sent · Answered 200').waitFor();
    expect(receiver.arrived).toHaveLength(1);
    expect(receiver.arrived.every((one) => isSigned(one, secret))).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Try it now' }).waitFor();
    expect(await page.locator('code').count()).toBe(0);
    expect(kept()).toEqual(['test company.example']);
    expect(await objections(page)).toEqual([]);
  });

  it('sends what the rep does, in that order, at once', async () => {
    receiver.kept.clear();
    await add('acme');
    await setStatus('acme', 'meeting');
    await setStatus('acme', 'won');
    await untilState(({ waiting, log }) => waiting === 0 && log.length === 4);
    expect(kept()).toEqual([
      'target.added acme.example',
      'status.meeting acme.example',
      'status.won acme.example',
    ]);
    expect(await alarms()).toEqual([]);
  });

  it('tries again after every fault, each event under one id, and follows no redirect', async () => {
    receiver.kept.clear();
    receiver.arrived.length = 0;
    const elsewhere = receiver.address.replace('/hook', '/elsewhere');
    receiver.next.push(status(500), reset, status(302, { location: elsewhere }), silence, status(503));
    await add('beta');
    await untilState(({ problem }) => problem === 'Answered 500.');
    const [alarm] = await alarms();
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(30_000);
    await add('gamma');
    const answers: string[] = [];
    for (let left = 4; left > 0; left--)
      answers.push((await tell<HookState>({ type: 'hook/again' })).problem ?? '');
    expect(answers).toEqual([
      'Could not be reached.',
      'Answered with a redirect, which is not followed.',
      'No answer within 10 seconds.',
      'Answered 503.',
    ]);
    expect(await tell({ type: 'hook/again' })).toMatchObject({ waiting: 0 });
    expect(receiver.arrived.map(({ path }) => path)).not.toContain('/elsewhere');
    expect(receiver.arrived.length).toBe(7);
    expect(receiver.arrived.every((one) => isSigned(one, secret))).toBe(true);
    expect(kept()).toEqual(['target.added beta.example', 'target.added gamma.example']);
    expect(new Set(receiver.arrived.map(({ body }) => body)).size).toBe(2);
  });

  it('sends again, under the same id, what the worker had sent and could not note any more', async () => {
    receiver.kept.clear();
    receiver.arrived.length = 0;
    receiver.next.push(silence);
    await add('delta');
    await until(
      async () => receiver.arrived.length,
      (count) => count === 1,
    );
    await chromium.killWorker();
    await untilState(({ waiting }) => waiting === 0);
    expect(receiver.arrived).toHaveLength(2);
    expect(kept()).toEqual(['target.added delta.example']);
  });

  it('is paused by a receiver that wants no more, and goes on when the rep says so', async () => {
    receiver.kept.clear();
    receiver.next.push(status(410));
    await add('epsilon');
    const state = await untilState(({ paused }) => paused);
    expect(state).toMatchObject({ waiting: 1, problem: expect.stringContaining('410') });
    expect(await alarms()).toEqual([]);
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.reload();
    await page.getByRole('switch', { name: 'Paused' }).click();
    await untilState(({ waiting, paused }) => waiting === 0 && !paused);
    expect(kept()).toEqual(['target.added epsilon.example']);
  });

  it('keeps what waits over a restart of the browser, with its receiver down meanwhile', async () => {
    const port = Number(new URL(receiver.address).port);
    await receiver.close();
    await add('zeta');
    await untilState(({ problem }) => problem === 'Could not be reached.');
    await chromium.close();
    receiver = await startReceiver(port);
    chromium = await launch(false);
    expect(await tell({ type: 'hook/again' })).toMatchObject({ waiting: 0 });
    expect(kept()).toEqual(['target.added zeta.example']);
    expect(receiver.arrived.every((one) => isSigned(one, secret))).toBe(true);
  });

  it('forgets all of it once it is turned off', async () => {
    page = await chromium.extensionPage('targets.html#files?do=hook');
    await page.getByRole('button', { name: 'Turn off and forget it' }).click();
    await page.getByRole('button', { name: 'Turn on' }).waitFor();
    const all = { origins: ['*://*/*'] };
    expect(await page.evaluate((all) => chrome.permissions.contains(all), all)).toBe(true);
    receiver.arrived.length = 0;
    await add('eta');
    expect(await show()).toMatchObject({ waiting: 0, log: [] });
    expect(receiver.arrived).toEqual([]);
  });
});
