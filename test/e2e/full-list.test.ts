import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

interface Row {
  target: { accountId: string; tier: string };
}
declare const chrome: {
  runtime: {
    sendMessage(
      message: object,
    ): Promise<{ ok: boolean; value: { rows: Row[]; left: object[]; key: string } }>;
  };
};

const site = (at: number) => ({ url: `https://mill${at}.example/`, title: `Mill ${at}` });
const DAY = 86_400_000;

describe('a full list', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    await tell({ type: 'settings/change', deal: 'over1m', cap: 4 });
    const first = { type: 'target/choose', key: 'the-first-six', companies: [0, 1, 2, 3, 4, 5].map(site) };
    const { left } = (await tell(first)).value;
    expect(left).toEqual(
      [4, 5].map((at) => ({ url: site(at).url, sentence: expect.stringMatching(/full: 4 of 4/) })),
    );
    expect((await tell(first)).value.left).toHaveLength(2);
    page = await stage.chromium.extensionPage('targets.html#targets');
    await page.getByText('4 places: change').waitFor();
  });
  afterAll(() => stage.close());

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer.ok).toBe(true);
    return answer;
  };
  const onList = async () => {
    const { rows } = (await tell({ type: 'list/show' })).value;
    return rows.map(({ target }) => target.accountId).sort();
  };

  it('is a choice in the popup: the weakest with their reasons, one key, undone as one', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await until(
      () => stage.visit(tab),
      ({ fit }) => fit !== undefined,
    );
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: /Choose/ }).press('Enter');
    const choice = popup.getByRole('region', { name: /Make room for/ });
    await choice.getByText('Your list is full (4 of 4).').waitFor();
    await choice.getByRole('listitem').nth(3).waitFor();
    expect(await choice.getByRole('listitem').count()).toBe(4);
    expect(await objections(popup)).toEqual([]);
    const before = await onList();
    await popup.keyboard.press('1');
    const after = await until(onList, (ids) => ids.includes('harbourline.example'));
    expect(after).toHaveLength(4);
    const out = before.filter((id) => !after.includes(id));
    expect(out).toHaveLength(1);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await until(onList, (ids) => ids.join() === before.join());
    await popup.close();
    await tab.close();
  });

  it('set below what is on it takes nobody off, and leads to choosing who goes', async () => {
    await page.bringToFront();
    await page.getByRole('button', { name: '4 places: change' }).press('Enter');
    expect(await objections(page)).toEqual([]);
    await page.getByLabel('or so many places:').fill('3');
    await page.getByRole('button', { name: 'Set' }).press('Enter');
    await page.getByText('1 more than its 3 places is on your list.').waitFor();
    expect(await onList()).toHaveLength(4);
  });

  it('is walked through: kept, replaced, taken off by one key each, and goes on where it was left', async () => {
    await agedBy(200);
    const prospect = await stage.open('https://harbourline.example/');
    await until(
      () => stage.visit(prospect),
      ({ fit }) => fit !== undefined,
    );
    await page.bringToFront();
    await page.goto(page.url().replace(/#.*/, '#targets?review=1'));
    // What was aged behind its back is seen by a page that is opened anew.
    await page.reload();
    const walk = page.getByRole('region', { name: 'Review of your list' });
    await walk.getByText('1 of 4').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('k');
    await walk.getByText('2 of 4').waitFor();
    await page.keyboard.press('Escape');
    await walk.waitFor({ state: 'detached' });
    await page.goto(page.url().replace(/#.*/, '#targets?review=1'));
    await walk.getByText('2 of 4').waitFor();
    await walk.getByRole('button', { name: /^Replace by/ }).waitFor();
    await page.keyboard.press('r');
    await walk.getByText('3 of 4').waitFor();
    await until(onList, (ids) => ids.includes('harbourline.example'));
    await page.keyboard.press('x');
    await walk.getByText('4 of 4').waitFor();
    await page.keyboard.press('s');
    await walk.getByText('1 replaced, 1 taken off, 1 skipped.').waitFor();
    await walk.getByRole('button', { name: 'Done' }).press('Enter');
    expect(await onList()).toHaveLength(3);
  });

  /** As if all on the list had been added so many days earlier. */
  async function agedBy(days: number): Promise<void> {
    const desk = await stage.chromium.desk();
    await desk.evaluate(
      (by) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('fitmark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('targets', 'readwrite');
            const rows = writing.objectStore('targets');
            const all = rows.getAll();
            all.onsuccess = () => {
              for (const target of all.result)
                if (!target.removedAt) rows.put({ ...target, addedAt: target.addedAt - by });
            };
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      days * DAY,
    );
  }
});
