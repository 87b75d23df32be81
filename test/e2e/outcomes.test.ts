import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Companies alike but for their size: the even ones are as large as is wanted, the odd ones tiny. */
const COMPANIES = Array.from({ length: 12 }, (_, at) => ({
  host: `mill${at}.example`,
  name: `Mill ${at}`,
  people: at % 2 === 0 ? 300 + at : 2 + at,
}));

const pageOf = ({ host, name, people }: (typeof COMPANIES)[number]) => `<!doctype html>
<html lang="en"><title>${name} | Paper for printers</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name,
  url: `https://${host}/`,
  numberOfEmployees: people,
  address: { '@type': 'PostalAddress', addressLocality: 'Bristol', addressCountry: 'GB' },
})}</script>
<h1>${name}</h1><p>We make paper for printers and publishers. Software of our own plans each order.</p>
<nav><a href="/about">About us</a> <a href="/careers">Careers</a></nav></html>`;

describe('a rep says what came of targets, and learns from it', () => {
  let stage: Stage;
  let list: Page;
  let focus: Page;
  beforeAll(async () => {
    stage = await setStage({
      access: true,
      respond: ({ url }) => {
        const company = COMPANIES.find(({ host }) => host === url.hostname);
        return company && { body: pageOf(company) };
      },
    });
    const tab = await stage.chromium.context.newPage();
    for (const { host } of COMPANIES) {
      await tab.goto(`https://${host}/`);
      await until(
        () => stage.visit(tab),
        ({ fit }) => fit !== undefined,
      );
    }
    await tab.close();
    for (const { host, name } of COMPANIES)
      await tell({ type: 'target/add', url: `https://${host}/`, title: name });
    list = await stage.chromium.extensionPage('targets.html#targets');
    focus = await stage.chromium.extensionPage('targets.html#focus');
  });
  afterAll(() => stage.close());

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const { ok } = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(ok).toBe(true);
  };
  const statusOf = (at: number) => list.getByLabel(`Status of Mill ${at}`, { exact: true });

  it('one choice in the row, and one press takes it back', async () => {
    await statusOf(0).selectOption('Won');
    await focus.getByText('1 of 10 outcomes so far').waitFor();
    await list.getByRole('button', { name: 'Undo' }).click();
    await focus.getByText('0 of 10 outcomes so far').waitFor();
    expect(await statusOf(0).inputValue()).toBe('new');
    expect(await objections(list)).toEqual([]);
  });

  it('from ten outcomes on Focus shows what grades and criteria were worth', async () => {
    for (const [at] of COMPANIES.entries())
      await statusOf(at).selectOption(at % 2 === 0 ? 'Meeting' : 'Lost');
    const size = focus.getByRole('row', { name: /^50–1,000 people/ });
    await until(
      () => size.textContent(),
      (text) => text?.includes('6 of 6 61–100%') === true && text.includes('0 of 6 0–39%'),
    );
    expect(await objections(focus)).toEqual([]);
    await focus.setViewportSize({ width: 320, height: 800 });
    expect(await focus.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('what it speaks for is tried in the profile’s form, saved by the rep alone, and not proposed again', async () => {
    const options = await stage.chromium.extensionPage('options.html');
    const tryIt = options.getByRole('button', { name: /^Try it: .*people/ });
    await tryIt.press('Enter');
    await options.getByText('In the form below, not saved yet.').waitFor();
    expect(await objections(options)).toEqual([]);
    await options.getByRole('button', { name: /^Take it back: / }).press('Enter');
    await tryIt.press('Enter');
    await options.keyboard.press('Control+s');
    await options.getByText('Saved as version 2').waitFor();
    await tryIt.waitFor({ state: 'detached' });
    await options.close();
  });

  it('what the rep’s passes speak for is refused, and stays refused', async () => {
    for (const at of [1, 3, 5])
      await tell({ type: 'account/pass', accountId: `mill${at}.example`, reason: 'too small' });
    let options = await stage.chromium.extensionPage('options.html');
    const no = () => options.getByRole('button', { name: /^No: You passed on Mill/ });
    await no().press('Enter');
    await options.getByText('Will not be proposed again.').waitFor();
    await options.getByRole('button', { name: /^Undo no: / }).press('Enter');
    await no().press('Enter');
    await options.close();
    options = await stage.chromium.extensionPage('options.html');
    await options.getByLabel('Name of this profile').waitFor();
    expect(await no().count()).toBe(0);
    await options.close();
  });
});
