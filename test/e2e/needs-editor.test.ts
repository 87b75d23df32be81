import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

const CLIENTS = {
  Quayside:
    'We store and ship goods for makers of furniture from four sites near the harbour. Drivers, forklift teams and planners work for us day and night, and our customers see each pallet online.',
  'Northern Depots':
    'Pallets, parcels and long loads: our depots in three counties take them in, keep them dry and send them on the same day. Retailers and builders rent racks from us by the week or by the year.',
};

describe('a rep says what the offer answers to, and who the best clients are', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage();
    page = await stage.chromium.extensionPage('options.html');
  });
  afterAll(() => stage.close());

  const added = (kind: string) => page.getByRole('group', { name: new RegExp(`^${kind}`) });
  const signals = () => added('Need').locator('.entry:not(.suggestions *)').allTextContents();

  it('a ready-made need is found, taken and added to with the keyboard', async () => {
    await page.getByRole('button', { name: 'Need', exact: true }).click();
    await added('Need')
      .getByRole('option', { name: 'Runs warehouses of its own' })
      .waitFor({ state: 'attached' });
    await page.keyboard.type('warehouses');
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await added('Need').getByLabel('Name').inputValue()).toBe('Runs warehouses of its own');
    expect(await signals()).toContain('our warehouses');
    const before = await signals();
    await added('Need').getByRole('button', { name: 'Suggest further words' }).press('Enter');
    const [first] = await until(
      () => added('Need').locator('.suggestions .take').allTextContents(),
      (words) => words.length > 0,
    );
    const word = String(first).replace('Take ', '');
    await added('Need')
      .getByRole('button', { name: `Take ${word}` })
      .press('Enter');
    expect(new Set(await signals())).toEqual(new Set([...before, word]));
    expect(
      await added('Need')
        .getByRole('button', { name: `Take ${word}` })
        .count(),
    ).toBe(0);
  });

  it('two clients whose sites were never read are pasted', async () => {
    await page.getByRole('button', { name: 'Likeness', exact: true }).click();
    await added('Likeness').getByText('Paste a page', { exact: true }).click();
    for (const [name, text] of Object.entries(CLIENTS)) {
      await added('Likeness').getByLabel('Client', { exact: true }).fill(name);
      await added('Likeness').getByLabel('What its page says').fill(text);
      await added('Likeness').getByRole('button', { name: 'Add this client' }).press('Enter');
      await added('Likeness')
        .getByRole('button', { name: `Remove ${name}` })
        .waitFor();
    }
    expect(await objections(page)).toEqual([]);
  });

  it('all of it is there after saving and opening the page anew, and reads well on a narrow one', async () => {
    const kept = await signals();
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as version 2').waitFor();
    await page.reload();
    await added('Need').waitFor();
    expect(await signals()).toEqual(kept);
    await page.getByRole('button', { name: /^Likeness / }).click();
    for (const name of Object.keys(CLIENTS))
      await added('Likeness')
        .getByRole('button', { name: `Remove ${name}` })
        .waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
