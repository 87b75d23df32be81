import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: { rows: unknown[] } }> };
  permissions: { contains(asked: { permissions: string[] }): Promise<boolean> };
};

const CSV = `Company,Contact,Website
"Acme, Inc.",Jane Doe,https://www.acme.example/
Birch,Joe Doe,birch.example
Nobody,Jim Doe,
Mailer,Jo Doe,jo@mail.google.com
`;

describe('a rep without a list has one in minutes', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    page = await stage.chromium.extensionPage('targets.html#targets');
    await page.getByRole('heading', { name: 'You have no list yet: make it now.' }).waitFor();
  });
  afterAll(() => stage.close());

  const onList = async () => {
    const desk = await stage.chromium.desk();
    const { value } = await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'list/show' }));
    return value.rows.length;
  };

  it('from a file: what was understood is shown first, what was not is told by line', async () => {
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'From a file or pasted text' }).press('Enter');
    await page
      .getByLabel('or a file (CSV, text):')
      .setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
    await page.getByText('3 companies found.').waitFor();
    expect(await page.getByLabel('birch.example Birch').isChecked()).toBe(true);
    expect(await page.getByLabel(/google/).isDisabled()).toBe(true);
    await page.getByText('1 line was not understood').click();
    await page.getByText('Line 4: “Nobody, Jim Doe,”: no web or mail address in it').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 2 companies' }).press('Enter');
    await page.getByText('8 more make a first list.').waitFor();
    expect(await onList()).toBe(2);
  });

  it('takes all of it back with one key', async () => {
    await page.getByRole('heading', { name: '8 more make a first list.' }).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'You have no list yet: make it now.' }).waitFor();
    expect(await onList()).toBe(0);
  });

  it('says of a file that is no text how to make it one', async () => {
    const buffer = Buffer.from([80, 75, 3, 4, 0, 0, 0]);
    await page.getByRole('button', { name: 'From a file or pasted text' }).click();
    await page
      .getByLabel('or a file (CSV, text):')
      .setInputFiles({ name: 'clients.xlsx', mimeType: 'application/zip', buffer });
    await page.getByText('“clients.xlsx” is no text: save the sheet as CSV').waitFor();
  });

  it('from open tabs: those of companies, to be ticked; the leave to look is given back', async () => {
    for (const url of ['https://harbourline.example/', 'https://www.northquay.example/'])
      await (await stage.open(url)).waitForLoadState();
    await page.bringToFront();
    await page.getByRole('button', { name: 'From open tabs' }).click();
    await page.getByLabel(/northquay/i).check();
    await page.getByLabel(/harbourline/i).check();
    expect(await objections(page)).toEqual([]);
    const holds = () => page.evaluate(() => chrome.permissions.contains({ permissions: ['tabs'] }));
    await until(holds, (held) => !held);
    await page.getByRole('button', { name: 'Add 2 companies' }).press('Enter');
    await page.getByText('8 more make a first list.').waitFor();
    expect(await onList()).toBe(2);
  });

  it('until there are ten: then it is gone for good', async () => {
    await page.getByRole('button', { name: 'From a file or pasted text' }).click();
    const text = Array.from({ length: 9 }, (_, at) => `mill${at}.example`).join(' ');
    await page
      .getByLabel('Web or mail addresses, one a line or as they stand')
      .fill(text.replaceAll(' ', '\n'));
    await page.getByRole('button', { name: 'Look for companies' }).click();
    await page.getByRole('button', { name: 'Add 9 companies' }).press('Enter');
    await page.getByText('Your first list stands.').waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByText('Your first list stands.').waitFor({ state: 'detached' });
    expect(await onList()).toBe(11);
  });
});
