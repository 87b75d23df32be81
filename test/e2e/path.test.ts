import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('from a page to the target list', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true });
  });
  afterAll(() => stage.close());

  it('a rep reads a company page, sees why it fits, adds it with Enter and finds it on the list', async () => {
    const tab = await stage.open('https://harbourline.example/');
    const badge = await untilMarked(stage, tab);
    expect(badge.text).toBe('A');
    expect(badge.title).toMatch(/^Harbourline: A, \d+ \(\d of 4 known\)$/);

    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('heading', { name: 'Harbourline' }).waitFor();
    expect(await popup.getByText('240').count()).toBeGreaterThan(0);
    const add = popup.getByRole('button', { name: 'Add to targets' });
    await until(
      () => add.evaluate((button) => button === document.activeElement),
      (focused) => focused,
    );
    await popup.keyboard.press('Enter');
    await popup.getByText('On your list').waitFor();
    expect((await stage.chromium.badgeOf(tab)).text).toBe('A•');

    const list = await stage.chromium.extensionPage('targets.html#targets');
    const row = list.getByRole('row', { name: /Harbourline/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('harbourline.example');
    await row.press('Enter');
    await list.getByText('All reasons for its fit').press('Enter');
    const reason = list.locator('.behind .reason', { hasText: 'people' }).first();
    expect(await reason.textContent()).toMatch(/\d+ of \d+/);
    expect(await reason.locator('blockquote').count()).toBe(1);
    await Promise.all([popup.close(), list.close(), tab.close()]);
  });

  it('taking a company off the list can be undone, in the popup and on the list, and the mark follows', async () => {
    const tab = await stage.open('https://harbourline.example/about');
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === 'A•',
    );
    const list = await stage.chromium.extensionPage('targets.html#targets');
    await list.getByRole('row', { name: /Harbourline/ }).press('x');
    await list.getByRole('button', { name: 'Undo' }).waitFor();
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === 'A',
    );
    await list.getByRole('button', { name: 'Undo' }).click();
    await list.getByRole('row', { name: /Harbourline/ }).waitFor();
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === 'A•',
    );
    await Promise.all([list.close(), tab.close()]);
  });

  it('an open list shows at once what is added in the popup, even by a worker that was ended meanwhile', async () => {
    const tab = await stage.open('https://saltandcrumb.example/');
    await untilMarked(stage, tab);
    const list = await stage.chromium.extensionPage('targets.html#targets');
    await list.getByRole('row', { name: /Harbourline/ }).waitFor();
    await stage.chromium.killWorker();
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await list.getByRole('row', { name: /Salt & Crumb/ }).waitFor();
    await Promise.all([popup.close(), list.close(), tab.close()]);
  });

  it('what several pages of one site say adds up to one account', async () => {
    const tab = await stage.open('https://harbourline.example/careers');
    await untilMarked(stage, tab);
    const { account, fit } = await stage.visit(tab);
    expect(account?.id).toBe('harbourline.example');
    expect(account?.pages.map((page) => page.page).sort()).toEqual(['about', 'careers', 'home']);
    expect(fit?.timing?.asked?.find((reason) => reason.kind === 'hiring')?.verdict).toBe('yes');
    await tab.close();
  });

  it('an edit of the ideal client changes the mark of a page that is open', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await untilMarked(stage, tab);
    const options = await stage.chromium.extensionPage('options.html');
    await options.getByRole('button', { name: /^Size/, expanded: false }).click();
    await options.getByLabel('At most').fill('100');
    await options.getByLabel('Half credit up to').fill('120');
    await options.keyboard.press('Control+s');
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => !badge.text.startsWith('A'),
    );
    await Promise.all([options.close(), tab.close()]);
  });
});
