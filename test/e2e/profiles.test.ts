import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

/** Three lines and more each: what a rep pastes of clients whose sites were never read. */
const CLIENTS = {
  Quayside:
    'We store and ship goods for makers of furniture from four sites near the harbour, by day and by night, and our customers see each pallet online.\nOur company has 320 employees and is certified to ISO 9001.',
  'Northern Depots':
    'Pallets, parcels and long loads: our depots in three counties take them in, keep them dry and send them on the same day.\nOur company has 240 employees and is certified to ISO 9001.',
};

describe('a rep keeps several profiles', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    await untilMarked(stage, await stage.open('https://harbourline.example/'));
    page = await stage.chromium.extensionPage('options.html');
  });
  afterAll(() => stage.close());

  const shelf = () => page.locator('.shelf .fold').allTextContents();
  const said = (words: string | RegExp) => page.getByText(words).waitFor();
  const choose = (name: string, text: string) =>
    page.getByLabel('Import a file').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });

  it('sees by name whom an edit moves before it is saved, saves it, and goes back to the version before', async () => {
    const starter = await page.getByLabel('Name of this profile').inputValue();
    await page.getByRole('button', { name: /^Size/, expanded: false }).click();
    await page.getByLabel('At most').fill('100');
    await page.getByLabel('Half credit up to').fill('120');
    await page.getByText('1 down').click();
    expect(await page.locator('.movers').innerText()).toMatch(
      /Harbourline A 100 → [BC] \d+\s+50–100 people: 0 of \d+/,
    );
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await said('Saved as version 2');
    await page.getByText('Earlier versions').click();
    await said('50–1,000 people: at most: 1,000 → 100');
    await page.getByRole('button', { name: 'Go back to version 1' }).click();
    await said('Saved as version 3');
    expect(await page.getByLabel('At most').inputValue()).toBe('1000');
    expect(await shelf()).toEqual([starter]);
  });

  it('takes one more from a template, moves a criterion by keys, lets it rest, and undoes its removal', async () => {
    await page.getByLabel('New profile, for those who sell').selectOption('Packaging');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await until(
      () => page.getByLabel('Name of this profile').inputValue(),
      (name) => name === 'Packaging',
    );
    await page.getByRole('button', { name: /^Size ./ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await said(/^Size is number 1 of \d\.$/);
    expect(await page.locator(':focus').textContent()).toMatch(/^Size/);
    await page.keyboard.press('Control+s');
    await said('Saved as version 2');
    const inUse = page.getByLabel('Use Packaging');
    await inUse.click();
    await until(
      () => inUse.isChecked(),
      (isIt) => !isIt,
    );
    const both = await shelf();
    await page.getByRole('button', { name: 'Remove Packaging' }).click();
    await until(shelf, (names) => !names.includes('Packaging'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(shelf, (names) => String(names) === String(both));
    expect(await inUse.isChecked()).toBe(false);
  });

  it('exports it and takes it back from the file; a broken file changes nothing and is told where', async () => {
    const [exported] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export Packaging' }).click(),
    ]);
    const text = await readFile(await exported.path(), 'utf8');
    const before = await shelf();
    for (const [name, broken, sentence] of [
      ['cut.json', text.slice(0, 200), /^Line \d+: This is not JSON/],
      ['newer.json', text.replace('"version": 1', '"version": 2'), /A newer Fitmark wrote this file/],
      ['huge.json', text + ' '.repeat(6e5), /larger than \d+ kB/],
      ['odd.json', text.replace('"min"', '"__proto__"'), /“__proto__” is none of a profile/],
    ] as const) {
      await choose(name, broken);
      await said(`Nothing was taken from ${name}:`);
      await said(sentence);
    }
    expect(await shelf()).toEqual(before);
    await choose('whole.json', text);
    await until(shelf, (names) => names.includes('Packaging 2'));
  });

  it('learns from pasted pages what the best clients share, and takes it', async () => {
    await page.getByText('Learn from your best clients').click();
    await page.locator('.learn').getByText('Paste a page', { exact: true }).click();
    for (const [name, text] of Object.entries(CLIENTS)) {
      await page.getByLabel('Client', { exact: true }).fill(name);
      await page.getByLabel('What its page says').fill(text);
      await page.getByRole('button', { name: 'Add this client' }).click();
    }
    await page.getByRole('button', { name: 'Find what they share' }).click();
    await said(/^2 of 2 hold ISO 9001/);
    await page.getByRole('button', { name: /^Take “.*ISO 9001/ }).click();
    await page.getByRole('button', { name: /^Certificate ./ }).waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await stage.everythingStored()).not.toContain('Northern Depots');
  });

  it('is asked before what is not saved is left', async () => {
    const asked = page.waitForEvent('dialog');
    const reload = page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await Promise.race([reload, page.getByText('Unsaved changes').waitFor()]);
    await page.getByRole('button', { name: /^Certificate ./ }).waitFor();
  });
});
