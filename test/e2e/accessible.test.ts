import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, untilMarked } from './stage.ts';

describe('every rep can use every page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true });
  });
  afterAll(() => stage.close());

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

  it('nor has the list, empty or filled, nor the ideal client', async () => {
    const list = await stage.chromium.extensionPage('targets.html');
    await list.getByRole('heading', { name: 'Targets' }).waitFor();
    expect(await objections(list)).toEqual([]);
    const tab = await stage.open('https://harbourline.example/');
    await untilMarked(stage, tab);
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await list.getByRole('row', { name: /Harbourline/ }).waitFor();
    expect(await objections(list)).toEqual([]);
    const options = await stage.chromium.extensionPage('options.html');
    await options.getByRole('heading', { name: 'Ideal client' }).waitFor();
    expect(await objections(options)).toEqual([]);
  });
});
