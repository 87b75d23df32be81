import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('what a fresh install may do', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const access = async () => {
    const desk = await stage.chromium.desk();
    return desk.evaluate(() => chrome.permissions.getAll());
  };

  it('has access to no site and reads none', async () => {
    expect(await access()).toEqual({ origins: [], permissions: ['activeTab', 'scripting', 'storage'] });
    const tab = await stage.open('https://harbourline.example/');
    await tab.waitForTimeout(500);
    expect((await stage.chromium.badgeOf(tab)).text).toBe('');
    expect(await stage.everythingStored()).not.toContain('harbourline');
    await tab.close();
  });

  it('reads a page when the rep presses the button, and offers to score while browsing', async () => {
    const tab = await stage.open('https://harbourline.example/');
    const opening = stage.chromium.context.waitForEvent('page');
    await stage.chromium.pressAction(tab);
    const popup: Page = await opening;
    await popup.getByRole('heading', { name: 'Harbourline' }).waitFor();
    await popup.getByText('Score while I browse').first().waitFor();
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await popup.getByText('On your list').waitFor();
    expect((await stage.chromium.badgeOf(tab)).text).toBe('A•');
    await tab.close();
  });

  it('scores the page in sight once access is given, and stops and forgets its marks when it is taken back', async () => {
    const tab = await stage.open('https://saltandcrumb.example/');
    await stage.chromium.grantAccess();
    await tab.bringToFront();
    await untilMarked(stage, tab);
    await stage.chromium.revokeAccess();
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === '',
    );
    await tab.goto('https://luckyfathom.example/');
    await tab.waitForTimeout(500);
    expect((await stage.chromium.badgeOf(tab)).text).toBe('');
    expect(await stage.everythingStored()).not.toContain('luckyfathom');
    await tab.close();
  });
});

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
};
