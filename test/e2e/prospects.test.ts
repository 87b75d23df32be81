import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: { rows: Listed[] } }> };
};
interface Listed {
  target: { accountId: string };
}

const COMPANIES = [
  ...['Alder', 'Birch', 'Cedar', 'Döring', 'Elm'].map((title) => ({
    url: `https://${title.toLowerCase().replace('ö', 'oe')}.example/`,
    title,
  })),
  { url: 'https://fir.example/', title: 'Fir Works GmbH' },
  { url: 'https://firworks.example/', title: 'Fir Works' },
];

describe('a rep goes through all companies seen', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    await tell({ type: 'target/choose', key: 'all-of-them', companies: COMPANIES });
    for (const accountId of (await onList()).filter((id) => id !== 'elm.example'))
      await tell({ type: 'target/remove', accountId });
    page = await stage.chromium.extensionPage('targets.html#prospects');
    await row('alder').waitFor();
  });
  afterAll(() => stage.close());

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer).toMatchObject({ ok: true });
    return answer.value;
  };
  const onList = async () =>
    (await tell({ type: 'list/show' })).rows.map(({ target }) => target.accountId).sort();
  const row = (name: string) => page.locator(`.grid-row[data-id="${name}.example"]`);
  const shown = () => page.locator('.grid-row b').allTextContents();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));

  it('sees those not chosen, and breaks no rule of accessibility by it', async () => {
    expect(await shown()).not.toContain('Elm');
    expect(await shown()).toHaveLength(6);
    expect(await objections(page)).toEqual([]);
  });

  it('types a name without its accent straight from the table, and comes back to it by Down', async () => {
    await page.locator('.grid-row[tabindex="0"]').focus();
    await page.keyboard.type('doring');
    await until(shown, (names) => names.join() === 'Döring');
    expect(page.url()).toContain('#prospects?q=doring');
    await page.keyboard.press('ArrowDown');
    await until(focused, (id) => id === 'doering.example');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await until(shown, ({ length }) => length === 6);
  });

  it('sorts by name and by a second heading, as the address keeps it', async () => {
    await page.getByRole('button', { name: 'Company' }).click();
    await until(shown, ([first]) => first === 'Alder');
    await page.getByRole('button', { name: 'Last seen' }).click({ modifiers: ['Shift'] });
    await until(
      async () => page.url(),
      (url) => url.endsWith('#prospects?sort=company%2C-seen'),
    );
    await page.reload();
    await row('alder').waitFor();
    expect((await shown())[0]).toBe('Alder');
  });

  it('opens one by Enter, reads why, and is back in the table by Escape', async () => {
    await row('birch').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Birch' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(focused, (id) => id === 'birch.example');
  });

  it('marks two by Space and Shift and puts them on the list, with the room in view; undone as one', async () => {
    await row('alder').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('59 places left').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 2 to your list' }).click();
    await until(onList, (ids) => ids.join() === 'alder.example,birch.example,elm.example');
    await until(shown, ({ length }) => length === 4);
    await page.keyboard.press('Control+z');
    await until(onList, (ids) => ids.join() === 'elm.example');
    await until(shown, ({ length }) => length === 6);
  });

  it('forgets one everywhere, goes on with the next, and has it back by undo', async () => {
    await row('cedar').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Forget everywhere' }).click();
    await row('cedar').waitFor({ state: 'detached' });
    expect(await stage.everythingStored()).not.toContain('cedar.example');
    await until(focused, (id) => typeof id === 'string');
    await page.getByRole('button', { name: 'Undo' }).click();
    await row('cedar').waitFor();
  });

  it('finds two that may be one, makes them one, and parts them again', async () => {
    await page.getByLabel('Possible duplicates').check({ force: true });
    await until(shown, (names) => names.length === 2);
    await page.getByRole('button', { name: /are the same company$/ }).click();
    await page.getByText('None.').waitFor();
    await page.keyboard.press('Control+z');
    await until(shown, (names) => names.length === 2);
  });
});
