import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../setup/builds.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('what a fresh install may do', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const access = async () => {
    const desk = await stage.chromium.desk();
    const { origins, permissions } = await desk.evaluate(() => chrome.permissions.getAll());
    return { origins, permissions: permissions.sort() };
  };

  /** The true popup is no page that a test can drive; our own pages can reach into it. */
  const popupSays = async () => {
    const desk = await stage.chromium.desk();
    return desk.evaluate(
      () => chrome.extension.getViews({ type: 'popup' })[0]?.document.body?.textContent ?? '',
    );
  };
  const pressInPopup = async (name: string) => {
    const desk = await stage.chromium.desk();
    await desk.evaluate((wanted) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const buttons = [...(popup?.document.querySelectorAll('button') ?? [])];
      buttons.find((button) => button.textContent?.includes(wanted))?.click();
    }, name);
  };

  it('has access to no site and reads none', async () => {
    expect(await access()).toEqual({
      origins: [],
      permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    });
    const tab = await stage.open('https://harbourline.example/');
    await tab.waitForTimeout(500);
    expect((await stage.chromium.badgeOf(tab)).text).toBe('');
    expect(await stage.everythingStored()).not.toContain('harbourline');
    await tab.close();
  });

  it('has a script that a page is read by waited for: what it returns is a promise', async () => {
    const script = readFileSync(path.join(buildFolder('chrome'), 'reader.js'), 'utf8');
    const returned: unknown = runInNewContext(script, { console: { error: () => undefined } });
    expect(returned).toHaveProperty('then');
    await Promise.resolve(returned).catch(() => undefined);
  });

  it('reads a page when the rep presses the button, and offers to score while browsing', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await stage.chromium.pressAction(tab);
    await until(popupSays, (text) => text.includes('Harbourline') && text.includes('Score while I browse'));
    await pressInPopup('Add to targets');
    await until(popupSays, (text) => text.includes('On your list'));
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
  extension: { getViews(kind: { type: 'popup' }): Window[] };
  permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
};
