import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/browser.ts';
import type { Criterion } from '../../lib/icp/icp.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import { type Stage, setStage, until } from './stage.ts';

/** The extension API, there where the callback below runs: in an extension page. */
declare const chrome: typeof browser;

const HOST = 'kestrelhaul.example';
const HOME = `<!doctype html><html lang="en"><head><title>Kestrel Haul: road freight and warehousing</title>
<meta name="description" content="Kestrel Haul moves pallets by road and stores them in its own warehouses."></head><body>
<header><nav><a href="/about">About</a><a href="/contact">Contact</a></nav></header>
<main><h1>Road freight and warehousing, done by our own people</h1>
<p>Kestrel Haul is a haulage company. Our lorries carry full loads and single pallets between the ports of the east coast and
the depots of manufacturers inland, every night of the week, with drivers whom our customers know by name.</p>
<p>Between two journeys your goods rest in one of our three warehouses. We unload containers, store and pick pallets, label
cartons and send them on by the next truck. Customs papers are filed by our own freight forwarding desk.</p>
<p>Each shipment is tracked from the loading bay to the consignee. If a delivery is late, our dispatchers call you before you
call us. Carriers who drive for us are audited once a year, as is the temperature of every refrigerated trailer.</p>
<p>Ask for a quote for distribution, groupage, express freight or storage. A planner answers within the hour.</p></main>
<footer>© Kestrel Haul Ltd</footer></body></html>`;

const TRADE: Criterion = { id: 'trade', kind: 'industry', importance: 'must', any: ['transport'] };
const NEED: Criterion = {
  id: 'need',
  kind: 'need',
  importance: 'nice',
  name: 'Has warehouses of its own',
  signals: ['our own warehouses', 'three warehouses'],
  // What is stated and spoken against is a hint.
  counterSignals: ['refrigerated trailer', 'trailer is audited', 'audited once a year'],
};

describe('what a company does', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({
      access: true,
      respond: ({ url }) => (url.hostname === HOST ? { body: HOME } : undefined),
    });
    await askFor(stage, [TRADE]);
  });
  afterAll(() => stage.close());

  const marked = (tab: Page, letter: string) =>
    until(
      () => stage.chromium.badgeOf(tab),
      ({ text }) => text === letter,
    );

  it('is read from its own words; a rep who knows better corrects it by keyboard, the fit follows, and undo brings both back', async () => {
    const tab = await stage.open(`https://${HOST}/`);
    await marked(tab, 'A');
    const popup = await stage.chromium.openPopupFor(tab);
    const trade = popup.getByRole('region', { name: 'What it does' });
    await trade.getByText('Transport & logistics').waitFor();
    expect(await trade.textContent()).toMatch(/likely, \d+\s%: \w+/);

    await trade.getByRole('button', { name: 'Wrong industry?' }).press('Enter');
    const list = popup.getByLabel('It is in');
    await until(
      () => list.evaluate((field) => field === document.activeElement),
      (focused) => focused,
    );
    await popup.keyboard.type('Consumer goods');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await trade.getByText('you said so').waitFor();
    expect(await trade.locator('b').textContent()).toBe('Consumer goods & fashion');
    await marked(tab, 'D');

    await popup.getByRole('button', { name: /^Undo: Industry/ }).press('Enter');
    await trade.getByText(/^likely/).waitFor();
    await marked(tab, 'A');
    await Promise.all([popup.close(), tab.close()]);
  });

  it('stays what the rep said when the page is read again, until they take it back', async () => {
    const tab = await stage.open(`https://${HOST}/`);
    await marked(tab, 'A');
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Wrong industry?' }).click();
    await popup.getByLabel('It is in').selectOption({ label: 'Energy, water & waste' });
    await popup.getByRole('button', { name: 'Save' }).click();
    await marked(tab, 'D');
    await stage.chromium.killWorker();
    await tab.reload();
    await marked(tab, 'D');
    await popup.reload();
    await popup.getByRole('button', { name: 'Take back' }).click();
    await popup.getByText(/^likely/).waitFor();
    await marked(tab, 'A');
    await Promise.all([popup.close(), tab.close()]);
  });

  it('can be doubted and corrected by every rep, in both themes', async () => {
    const tab = await stage.open(`https://${HOST}/`);
    await marked(tab, 'A');
    const popup = await stage.chromium.openPopupFor(tab);
    for (const opener of ['Why so?', 'Wrong industry?']) {
      await popup.getByRole('button', { name: opener }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze();
        expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      }
    }
    await Promise.all([popup.close(), tab.close()]);
  });

  it('is put before the browser’s own model where a need is only hinted and the rep turns that on; the score stays', async () => {
    await askFor(stage, [TRADE, NEED]);
    await stage.chromium.context.addInitScript(() => {
      const said = JSON.stringify({ shows: false, quote: 'warehouses' });
      const session = { prompt: async () => said, destroy: () => undefined };
      const model = { availability: async () => 'available', create: async () => session };
      Object.assign(globalThis, { LanguageModel: model });
    });
    const tab = await stage.open(`https://${HOST}/`);
    await until(
      () => stage.visit(tab),
      ({ fit }) => fit?.reasons.find(({ kind }) => kind === 'need')?.verdict === 'partly',
    );
    const before = (await stage.visit(tab)).fit?.score;
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByText('Ask your browser’s own model').click();
    await popup.getByRole('switch', { name: 'A second opinion on hints' }).click();
    await popup.getByText('thinks no: “warehouses”').waitFor();
    expect((await stage.visit(tab)).fit?.score).toBe(before);
    await popup.reload();
    await popup.getByText('thinks no:').waitFor();
    await Promise.all([popup.close(), tab.close()]);
  });
});

/** Saves a profile with these criteria alone. */
async function askFor(stage: Stage, criteria: Criterion[]): Promise<void> {
  const desk = await stage.chromium.desk();
  const saved = await desk.evaluate(async (wanted) => {
    const shown: Answer<'icp/show'> = await chrome.runtime.sendMessage({ type: 'icp/show' });
    if (!shown.ok) return shown;
    const icp = { ...shown.value, criteria: wanted };
    const answer: Answer<'icp/save'> = await chrome.runtime.sendMessage({ type: 'icp/save', icp });
    return answer;
  }, criteria);
  if (!saved.ok) throw new Error(saved.error.sentence);
}
