import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, untilMarked } from './stage.ts';

/** The views of the list's page, and what stands in each once there is something. */
const VIEWS = [
  ['today', 'Today', /Harbourline/],
  ['targets', 'Targets', /Harbourline/],
  ['prospects', 'Prospects', /Harbourline/],
  ['focus', 'Focus', /of what you did went to tier A and B/],
] as const;

describe('every rep can use every page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true });
  });
  afterAll(() => stage.close());

  const view = async (hash: string, heading: string): Promise<Page> => {
    const page = await stage.chromium.extensionPage(`targets.html#${hash}`);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    return page;
  };

  it.each(VIEWS)(
    'the view of %s has nothing that keeps a rep out while nothing is on the list',
    async (hash, heading) => {
      const page = await view(hash, heading);
      expect(await objections(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(['harbourline.example', 'luckyfathom.example', 'meridianvale.example', 'thedailyledger.example'])(
    'the popup over %s has nothing that keeps a rep out',
    async (host) => {
      const tab = await stage.open(`https://${host}/`);
      const popup = await stage.chromium.openPopupFor(tab);
      await popup.getByRole('button').first().waitFor();
      const everything = popup.getByText('All that the pages say');
      if ((await everything.count()) > 0) await everything.click();
      expect(await objections(popup)).toEqual([]);
      await Promise.all([popup.close(), tab.close()]);
    },
  );

  it('nor has the popup on a target, just added and worked, each of its forms open', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await untilMarked(stage, tab);
    const added = await stage.chromium.openPopupFor(tab);
    await added.getByRole('button', { name: 'Add to targets' }).click();
    await added.getByText('On your list').first().waitFor();
    expect(await objections(added)).toEqual([]);
    await added.close();
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('region', { name: 'On your list' }).waitFor();
    expect(await objections(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Plan the next touch' }).click();
    expect(await objections(popup)).toEqual([]);
    await Promise.all([popup.close(), tab.close()]);
  });

  it.each(VIEWS)('nor has the view of %s with a target on it', async (hash, heading, holds) => {
    const page = await view(hash === 'prospects' ? 'prospects?look=all' : hash, heading);
    await page.getByText(holds).first().waitFor();
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

  it('nor has a target that is open, with all there is to it unfolded', async () => {
    const page = await view('targets', 'Targets');
    await page.getByRole('row', { name: /Harbourline/ }).press('Enter');
    const pane = page.locator('.pane');
    await pane.getByRole('heading', { name: 'Harbourline' }).waitFor();
    await pane.getByText('All reasons for its fit').click();
    await pane.locator('.behind .reason').first().waitFor();
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

  it('nor has the ideal client', async () => {
    const options = await stage.chromium.extensionPage('options.html');
    await options.getByRole('heading', { name: 'Ideal client' }).waitFor();
    expect(await objections(options)).toEqual([]);
  });
});
