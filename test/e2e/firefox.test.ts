import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { respondGallery } from '../fixtures/gallery/gallery.ts';
import { type Server, startServer } from '../server/server.ts';
import { buildFolder } from '../setup/builds.ts';
import { until } from './stage.ts';

describe('the same path in Firefox', () => {
  let server: Server;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await startServer(respondGallery);
    firefox = await launchFirefox({ extension: buildFolder('firefox'), port: server.port, idleMs: 1_500 });
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  const badgeShows = (tab: Page, text: string) =>
    until(
      () => firefox.badgeOf(tab),
      (badge) => badge.text === text,
    );
  const press = async (page: Page, text: string) => {
    const button = await page.waitForSelector(`::-p-aria([name="${text}"][role="button"])`);
    await button?.click();
  };
  const shows = (page: Page, text: string) => page.waitForSelector(`::-p-text(${text})`);

  it('a fresh install has access to no site and marks none', async () => {
    const desk = await firefox.desk();
    const held = await desk.evaluate(() => browser.permissions.getAll());
    expect(held.origins).toEqual([]);
    const tab = await firefox.open('https://harbourline.example/');
    expect((await firefox.badgeOf(tab)).text).toBe('');
    await tab.close();
  });

  it('a rep reads a company page and what the company does, adds it, and finds it on the list', async () => {
    await firefox.grantAccess();
    const tab = await firefox.open('https://harbourline.example/');
    await badgeShows(tab, 'A');
    const popup = await firefox.openPopupFor(tab);
    await shows(popup, 'likely,');
    await press(popup, 'Add to targets');
    await shows(popup, 'On your list');
    await badgeShows(tab, 'A•');
    const list = await firefox.extensionPage('targets.html#targets');
    await shows(list, 'Harbourline');
    await Promise.all([popup.close(), list.close(), tab.close()]);
  });

  it('in-page navigation is followed, and a page that is no company’s has no mark', async () => {
    const tab = await firefox.open('https://pennantcloud.example/');
    await until(
      () => firefox.badgeOf(tab),
      (badge) => badge.text !== '',
    );
    const before = await firefox.badgeOf(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('a[href="/about"]')?.click());
    await until(
      () => firefox.badgeOf(tab),
      (badge) => badge.text !== '' && badge.title !== before.title,
    );
    await tab.goto('https://thedailyledger.example/');
    await badgeShows(tab, '');
    await tab.close();
  });

  it('what was added before the event page slept is still there after it', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const tab = await firefox.open('https://harbourline.example/about');
    await badgeShows(tab, 'A•');
    await tab.close();
  });

  it('access taken back takes the marks with it', async () => {
    const tab = await firefox.open('https://luckyfathom.example/');
    await badgeShows(tab, '×');
    await firefox.revokeAccess();
    await badgeShows(tab, '');
  });
});

declare const browser: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
