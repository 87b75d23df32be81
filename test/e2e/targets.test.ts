import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };

const two = (at: number) => `${at}`.padStart(2, '0');

/** A list as large as it is unless the rep chose another size. */
const COMPANIES = Array.from({ length: 60 }, (_, at) => ({
  url: `https://mill${two(at)}.example/`,
  title: `Mill ${two(at)}`,
}));

describe('a rep works the list', () => {
  let stage: Stage;
  let here: Page;
  let there: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    await tell({ type: 'target/choose', key: 'all-of-them', companies: COMPANIES });
    here = await stage.chromium.extensionPage('targets.html#targets');
    there = await stage.chromium.extensionPage('targets.html#targets');
    await row(here, 'mill00').waitFor();
    await row(there, 'mill00').waitFor();
  });
  afterAll(() => stage.close());

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer).toMatchObject({ ok: true });
  };
  const row = (page: Page, name: string) => page.locator(`.grid-row[data-id="${name}.example"]`);
  const pane = (page: Page) => page.locator('.pane');
  const notes = (page: Page) => pane(page).getByLabel('Notes', { exact: true });
  const filter = async (page: Page, typed: string) => page.getByLabel('Filter targets').fill(typed);

  it('logs a touch with three keys, which the other open page shows at once, and takes it back by one', async () => {
    await row(here, 'mill03').focus();
    await here.keyboard.press('l');
    await until(
      () => here.evaluate(() => document.activeElement?.textContent ?? ''),
      (text) => text.startsWith('Call'),
    );
    await here.keyboard.press('c');
    await pane(here).getByLabel('A line about it').waitFor();
    await here.keyboard.press('Enter');
    await row(there, 'mill03').getByText('Call, no answer').waitFor();
    expect(await there.getByLabel('Status of Mill 03', { exact: true }).inputValue()).toBe('contacted');
    await pane(here).getByText('Call, no answer · next').waitFor();
    await pane(here)
      .getByRole('button', { name: /^Undo: Call, no answer/ })
      .click();
    await row(there, 'mill03').getByText('Call, no answer').waitFor({ state: 'detached' });
    expect(await there.getByLabel('Status of Mill 03', { exact: true }).inputValue()).toBe('new');
    await here.keyboard.press('Escape');
  });

  it('gives tiers by a digit, up to ten A; then it is a choice who makes room', async () => {
    await filter(here, 'mill');
    for (let at = 0; at < 10; at += 1) {
      await row(here, `mill${two(at)}`).focus();
      await here.keyboard.press('1');
      await until(
        () => there.getByLabel(`Tier of Mill ${two(at)}`, { exact: true }).inputValue(),
        (tier) => tier === 'A',
      );
    }
    await row(here, 'mill10').focus();
    await here.keyboard.press('1');
    await here.getByText(/^Tier A is full \(10 of 10\): Mill 10 stays at C/).waitFor();
    expect(await objections(here)).toEqual([]);
    await here.keyboard.press('1');
    await until(
      () => there.getByLabel('Tier of Mill 10', { exact: true }).inputValue(),
      (tier) => tier === 'A',
    );
    await here.keyboard.press('Control+z');
    await until(
      () => there.getByLabel('Tier of Mill 10', { exact: true }).inputValue(),
      (tier) => tier === 'C',
    );
  });

  it('writes the same notes in two tabs: neither is lost, the rep puts them together', async () => {
    for (const page of [here, there]) {
      await filter(page, 'mill04');
      await row(page, 'mill04').press('n');
      await notes(page).waitFor();
    }
    await notes(there).pressSequentially('There');
    await notes(here).pressSequentially('Here');
    await notes(there).blur();
    await pane(here).getByText('This was changed in another tab meanwhile').waitFor();
    expect(await notes(here).inputValue()).toBe('Here');
    expect(await objections(here)).toEqual([]);
    await pane(here).getByRole('button', { name: 'Keep both' }).click();
    await until(
      () => notes(there).inputValue(),
      (text) => text === 'Here\n\nThere',
    );
  });

  it('sees a target taken off elsewhere for what it is, keeps what was written, and has it back by undo', async () => {
    await notes(here).pressSequentially(' and more');
    await row(there, 'mill04').press('x');
    await pane(here)
      .getByText(/^This company was taken off your list on/)
      .waitFor();
    expect(await notes(here).inputValue()).toContain('and more');
    expect(await notes(here).getAttribute('readonly')).not.toBeNull();
    await there.getByText(/It was silent for 0 of the 90 days/).waitFor();
    await there.getByRole('button', { name: 'Undo', exact: true }).click();
    await until(
      () => notes(here).getAttribute('readonly'),
      (readOnly) => readOnly === null,
    );
    await here.getByLabel('Close (Escape)').click();
  });

  it('finds what is open, typed and sorted again by the address, also after a reload', async () => {
    await filter(here, 'mill1');
    await here
      .getByRole('button', { name: 'Added' })
      .or(here.getByRole('button', { name: 'Company' }))
      .first()
      .click();
    await row(here, 'mill12').press('Enter');
    await here.reload();
    await pane(here).getByRole('heading', { name: 'Mill 12' }).waitFor();
    expect(await here.getByLabel('Filter targets').inputValue()).toBe('mill1');
    await here.getByRole('button', { name: 'Save this view' }).click();
    await here.getByLabel('Name of this view').fill('The ones');
    await here.keyboard.press('Enter');
    await there.getByRole('link', { name: 'The ones' }).click();
    expect(await there.getByLabel('Filter targets').inputValue()).toBe('mill1');
    await here.getByLabel('Close (Escape)').click();
  });

  it('prints sixty targets on one page, of A4 and of Letter', async () => {
    await filter(here, '');
    for (const format of ['A4', 'Letter']) {
      const pdf = await here.pdf({ format, preferCSSPageSize: false });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });

  it('has it on a narrow page as well, without scrolling sideways', async () => {
    await here.setViewportSize({ width: 360, height: 700 });
    await row(here, 'mill01').press('Enter');
    await pane(here).getByRole('heading', { name: 'Mill 01' }).waitFor();
    expect(await here.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await objections(here)).toEqual([]);
    await here.keyboard.press('Escape');
    expect(await pane(here).count()).toBe(0);
  });
});
