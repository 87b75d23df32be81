import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };

const COMPANIES = ['Alder', 'Birch', 'Cedar', '=HYPERLINK("https://evil.example")'].map((title, at) => ({
  url: `https://${['alder', 'birch', 'cedar', 'dune'][at]}.example/`,
  title,
}));

describe('a rep takes out what they have', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage({
      access: true,
      respond: ({ url }) => (url.hostname === 'alder.example' ? { body: '<h1>Alder</h1>' } : undefined),
    });
    await tell({ type: 'target/choose', key: 'all-of-them', companies: COMPANIES });
    const touch = { kind: 'mail', outcome: 'replied', line: 'Wants a price' };
    await tell({ type: 'target/log', key: 'one-touch-of-birch', accountId: 'birch.example', touch });
    await tell({ type: 'target/remove', accountId: 'cedar.example' });
    page = await stage.chromium.extensionPage('targets.html#targets');
    await page.locator('.grid-row[data-id="alder.example"]').waitFor();
  });
  afterAll(() => stage.close());

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer).toMatchObject({ ok: true });
  };
  /** What the browser got when the rep pressed Save. */
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save \d+ rows?$/ }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const rowsIn = (text: string) => Papa.parse<Record<string, string>>(text, { header: true }).data;
  const choose = (label: string, words: string) =>
    page.getByLabel(label, { exact: true }).selectOption({ label: words });
  const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  it('from the list, as a spreadsheet in which nothing runs, by columns that are remembered', async () => {
    await page.getByRole('link', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Save 3 rows' }).waitFor();
    expect(await objections(page)).toEqual([]);
    const all = await saved();
    expect(all.name).toMatch(/^fitmark-targets-\d{4}-\d\d-\d\d\.csv$/);
    expect(all.text.charCodeAt(0)).toBe(0xfeff);
    const companies = rowsIn(all.text).map(({ company }) => company);
    expect(companies.sort()).toEqual(['\'=HYPERLINK("https://evil.example")', 'Alder', 'Birch']);
    await page.getByLabel('website', { exact: true }).uncheck();
    await page.reload();
    await page.getByRole('button', { name: 'Save 3 rows' }).waitFor();
    await until(
      () => page.getByLabel('website', { exact: true }).isChecked(),
      (isIn) => !isIn,
    );
    expect(Object.keys(rowsIn((await saved()).text)[0] ?? {})).not.toContain('website');
  });

  it('in a narrow window without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await isNarrow()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('for HubSpot, for colleagues and for their calendar', async () => {
    await choose('As', 'HubSpot companies');
    const hubspot = await saved();
    expect(hubspot.text).toContain('Name,Company domain name,Phone number');
    await choose('As', 'A list for colleagues');
    await page.getByLabel(/^You, as colleagues/).fill('Jane Example');
    const shared = await saved();
    expect(rowsIn(shared.text).map(({ domain, owner }) => `${domain} ${owner}`)).toContain(
      'alder.example Jane Example',
    );
    await choose('As', 'Calendar (.ics)');
    const calendar = await saved();
    expect(calendar.name).toMatch(/\.ics$/);
    expect(calendar.text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
    expect(calendar.text).toContain('UID:birch.example@touch.fitmark');
  });

  it('with all companies seen, those off the list too, and every touch', async () => {
    await choose('Take out', 'All companies seen');
    await page.getByRole('button', { name: 'Save 4 rows' }).waitFor();
    await choose('As', 'JSON Lines');
    const seen = (await saved()).text.trim().split('\n');
    expect(seen.map((line) => JSON.parse(line).domain).sort()).toEqual([
      'alder.example',
      'birch.example',
      'cedar.example',
      'dune.example',
    ]);
    await choose('Take out', 'All touches');
    await choose('As', 'Spreadsheet (CSV)');
    await page.getByRole('button', { name: 'Save 1 row' }).waitFor();
    expect(rowsIn((await saved()).text)).toEqual([
      expect.objectContaining({ company: 'Birch', kind: 'mail', answer: 'replied', line: 'Wants a price' }),
    ]);
  });

  it('and reaches their CRM from a target, once its address is set', async () => {
    const field = page.getByLabel('Address of your CRM’s search');
    await field.fill('crm.example/{domain}');
    await page.getByRole('alert').waitFor();
    expect(await objections(page)).toEqual([]);
    await field.fill('https://crm.example/search?q={domain}');
    await page.getByRole('link', { name: /^Try it with/ }).waitFor();
    await page.getByRole('button', { name: 'Save address' }).click();
    await page.getByText('Saved.').waitFor();
    const tab = await stage.open('https://alder.example/');
    await until(
      () => stage.visit(tab),
      ({ crm }) => crm === 'https://crm.example/search?q=alder.example',
    );
    await page.bringToFront();
    await page.evaluate(() => (location.hash = 'targets?open=birch.example'));
    const link = page.getByRole('link', { name: 'Open in CRM' });
    expect(await link.getAttribute('href')).toBe('https://crm.example/search?q=birch.example');
  });

  it('and copies a target’s row with its headings', async () => {
    await page.getByRole('button', { name: 'Copy row' }).click();
    await page.getByText('Copied with its headings').waitFor();
    expect(await objections(page)).toEqual([]);
  });
});
