import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('a rep asks for what only they know', () => {
  let stage: Stage;
  let site: Page;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    site = await stage.open('https://harbourline.example/');
    await untilMarked(stage, site);
    page = await stage.chromium.extensionPage('options.html');
  });
  afterAll(() => stage.close());

  const add = (kind: string) =>
    page.locator('.add-criterion').getByRole('button', { name: kind, exact: true }).click();
  const letter = async () => (await stage.visit(site)).fit?.letter;

  it('the distance to a city and a region by its name, in one line', async () => {
    await page.getByRole('button', { name: /^Place/, expanded: false }).click();
    expect(await page.locator('.criterion .entry', { hasText: 'DACH' }).count()).toBe(1);
    await page.getByLabel('Near a city').fill('Cardiff, UK');
    await page.getByLabel('Within km').fill('60');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as version 2').waitFor();
    const reasons = await until(
      async () => (await stage.visit(site)).fit?.reasons ?? [],
      (all) => all.some(({ finding }) => finding.includes('Cardiff')),
    );
    expect(reasons.find(({ kind }) => kind === 'place')).toMatchObject({
      verdict: 'yes',
      finding: 'Based in Bristol, United Kingdom: about 40 km from Cardiff',
    });
  });

  it('a list of customers that rules them out, its wrong lines told by number', async () => {
    await add('My list');
    await page.getByLabel('Name of the list').fill('Customers');
    const lines = page.getByLabel('Companies, one a line');
    await lines.fill('https://www.harbourline.example/about\nHarbour Line Ltd');
    const row = page.locator('.criterion', { has: lines });
    await row.getByLabel('How much it matters').selectOption('never');
    await page.keyboard.press('Control+s');
    await page.getByText('Line 2, “Harbour Line Ltd”').waitFor();
    expect(await objections(page)).toEqual([]);
    await lines.fill('https://www.harbourline.example/about');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as version 3').waitFor();
    await until(letter, (now) => now === '×');
    expect((await stage.visit(site)).fit?.gates[0]).toMatchObject({
      label: 'On your list “Customers”',
      finding: 'Listed as harbourline.example',
    });
    const popup = await stage.chromium.openPopupFor(site);
    await popup.getByText('Listed as harbourline.example').first().waitFor();
  });
});
