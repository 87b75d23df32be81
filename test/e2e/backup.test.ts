import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/browser.ts';
import { allow } from '../browser/allow.ts';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: typeof browser;

const COMPANIES = ['harbourline', 'cedarworks', 'borealis'];

describe('a rep’s backup', () => {
  let folder: string;
  let stage: Stage;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fitmark-backup-'));
  });
  afterEach(() => stage.close());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate(
      (asked) => chrome.runtime.sendMessage<object, { ok: boolean; value?: unknown }>(asked),
      message,
    );
    expect(answer.ok).toBe(true);
    return answer.value;
  };
  const addAll = async () => {
    for (const name of COMPANIES)
      await tell({ type: 'target/add', url: `https://${name}.example/`, title: name });
    await tell({
      type: 'target/log',
      key: 'a-first-touch',
      accountId: 'cedarworks.example',
      touch: { kind: 'call' },
    });
  };
  const open = () => stage.chromium.extensionPage('targets.html#files?do=backup');
  const saved = async (page: Page, to: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^fitmark-\d{4}-\d\d-\d\d\.(json\.gz|locked)$/);
    const file = join(folder, to);
    await download.saveAs(file);
    return file;
  };
  const restored = async (page: Page, file: string, passphrase?: string) => {
    await page.locator('input[type=file]').setInputFiles(file);
    if (passphrase !== undefined) {
      await page.getByLabel('This file is locked. Its passphrase:').fill(passphrase);
      await page.getByRole('button', { name: 'Open' }).click();
    }
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('It is in').waitFor();
  };
  const targets = async (page: Page) => {
    await page.goto(page.url().replace(/#.*/, '#targets'));
    await page.getByRole('grid').waitFor();
    return page.getByRole('grid').innerText();
  };

  it('moves to another profile: every target with its touch, in one file', async () => {
    stage = await setStage();
    await addAll();
    const page = await open();
    const file = await saved(page, 'plain.json.gz');
    expect(await objections(page)).toEqual([]);
    await stage.close();
    stage = await setStage();
    const other = await open();
    await restored(other, file);
    const list = await targets(other);
    for (const name of COMPANIES) expect(list).toContain(name);
    const story = await tell({ type: 'target/story', accountId: 'cedarworks.example' });
    expect(story).toMatchObject({ touches: [{ kind: 'call' }] });
  });

  it('locked with a passphrase opens with it alone, and changes nothing without', async () => {
    stage = await setStage();
    await addAll();
    const page = await open();
    await page.getByLabel('Lock it with a passphrase').check();
    await page.getByLabel('Passphrase', { exact: true }).fill('four plain words here');
    await page.getByLabel('Once more').fill('four plain words here');
    const file = await saved(page, 'some.locked');
    expect((await readFile(file)).includes('harbourline')).toBe(false);
    await stage.close();
    stage = await setStage();
    const other = await open();
    await other.locator('input[type=file]').setInputFiles(file);
    await other.getByLabel('This file is locked. Its passphrase:').fill('four other words');
    await other.getByRole('button', { name: 'Open' }).click();
    await other.getByRole('alert').waitFor();
    expect(await stage.everythingStored()).not.toContain('harbourline');
    await restored(other, file, 'four plain words here');
    expect(await targets(other)).toContain('harbourline');
  });

  it('that was cut short, or is none of ours, is refused with a sentence', async () => {
    stage = await setStage();
    await addAll();
    const page = await open();
    const whole = await readFile(await saved(page, 'whole.json.gz'));
    const cut = join(folder, 'cut.json.gz');
    await writeFile(cut, whole.subarray(0, whole.length - 100));
    const cat = join(folder, 'cat.json');
    await writeFile(cat, '{"cat": true}');
    for (const file of [cut, cat]) {
      await page.locator('input[type=file]').setInputFiles(file);
      const sentence = await page.getByRole('alert').innerText();
      expect(sentence).toMatch(/\.$/);
      expect(await page.getByRole('button', { name: 'Bring it in' }).count()).toBe(0);
    }
  });

  it('goes to the downloads folder by itself, though the worker was ended', async () => {
    const profileDir = join(folder, 'profile');
    const first = await setStage({ profileDir });
    await first.close();
    await allow(profileDir, first.chromium.extensionId, ['downloads', 'offscreen']);
    stage = await setStage({ profileDir });
    await addAll();
    const page = await open();
    // By the keyboard, for the browser asks only whoever is there; "every day" comes after "off".
    await page.getByRole('combobox').focus();
    await page.keyboard.press('ArrowDown');
    await until(
      async () => JSON.stringify(await tell({ type: 'backup/show' })),
      (now) => now.includes('"day"'),
    );
    await stage.chromium.killWorker();
    const desk = await stage.chromium.desk();
    await desk.evaluate(() => chrome.alarms.create('backup', { when: Date.now() + 300 }));
    const state = () => tell({ type: 'backup/show' });
    expect(await until(state, (now) => JSON.stringify(now).includes('lastAt'), 20_000)).toMatchObject({
      every: 'day',
      lastFile: expect.stringMatching(/^fitmark-.*\.json\.gz$/),
    });
    const items = await desk.evaluate(() => chrome.downloads.search({}));
    expect(items).toMatchObject([{ state: 'complete' }]);
    await restored(page, items[0]?.filename ?? '');
  });
});
