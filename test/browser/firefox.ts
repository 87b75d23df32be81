import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser as Api } from '../../lib/browser/browser.ts';
import { ensureFirefox } from '../setup/browsers.ts';
import { ALL_SITES, type Badge } from './driver.ts';

/** The extension API, there where the callbacks below run: in extension pages. */
declare const browser: typeof Api;

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the server that stands in for every host. */
  port: number;
  /** Access to all sites granted, as by the rep's click. Default: as freshly installed. */
  access?: boolean;
  /** Default true. */
  headless?: boolean;
  /** The event page sleeps after so long without work: Firefox's way to lose the worker. Firefox's own 30 s unless said. */
  idleMs?: number;
}

/** A running Firefox with the extension in it. Tabs are puppeteer pages. */
export interface Firefox {
  browser: Browser;
  /** Opens a website in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** An extension page without any code of ours, in a background tab: for asking the extension API. */
  desk(): Promise<Page>;
  /** Opens a page of the extension in a tab: `targets.html`. */
  extensionPage(path: string): Promise<Page>;
  tabIdOf(tab: Page): Promise<number>;
  badgeOf(tab: Page): Promise<Badge>;
  /** The popup for a tab, itself in a tab where tests can reach it. */
  openPopupFor(tab: Page): Promise<Page>;
  /** Turns access to all sites on, through the extension's own permissions.request and a true click. */
  grantAccess(): Promise<void>;
  revokeAccess(): Promise<void>;
  close(): Promise<void>;
}

const GECKO_ID = 'fitmark@fitmark.example';
/** Firefox draws an extension's address at random; tests need to know it. */
const UUID = '5f1c2d3e-4a5b-4c6d-8e7f-901a2b3c4d5e';
/** An extension page is ready after 0.2–0.9 s; ten times that is a failure. */
const PAGE_READY_MS = 10_000;

/** Starts Firefox with the built extension as a temporary add-on; rejects, with nothing left running, on failure. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Without it WebDriver may not look into extension pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  try {
    await firefox.installExtension(options.extension);
    const running = drive(firefox);
    if (options.access) await running.grantAccess();
    return running;
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

function preferences({ port, idleMs }: FirefoxOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'network.dns.forceResolve': '127.0.0.1',
    'network.dns.disableIPv6': true,
    'network.socket.forcePort': `80=${port};443=${port}`,
    // permissions.request then answers yes to a click, without a prompt that nobody can press.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(idleMs === undefined ? {} : { 'extensions.background.idle.timeout': idleMs }),
  };
}

function drive(firefox: Browser): Firefox {
  let openDesk: Page | undefined;

  const open = async (url: string) => {
    const page = await firefox.newPage();
    await page.goto(url);
    return page;
  };
  const extensionPage = async (path: string) => showExtensionPage(await firefox.newPage(), path);
  const desk = async () => {
    if (!openDesk || openDesk.isClosed()) {
      openDesk = await showExtensionPage(
        await firefox.newPage({ type: 'tab', background: true }),
        'manifest.json',
      );
    }
    return openDesk;
  };
  const tabIdOf = async (tab: Page) => findTab(await desk(), tab);
  return {
    browser: firefox,
    open,
    desk,
    extensionPage,
    tabIdOf,
    badgeOf: async (tab) => {
      const tabId = await tabIdOf(tab);
      return (await desk()).evaluate(
        async (id) => ({
          text: await browser.action.getBadgeText({ tabId: id }),
          title: await browser.action.getTitle({ tabId: id }),
        }),
        tabId,
      );
    },
    openPopupFor: async (tab) => extensionPage(`popup.html?tab=${await tabIdOf(tab)}`),
    grantAccess: () => grantAccess(extensionPage),
    revokeAccess: async () => {
      await (await desk()).evaluate((origins) => browser.permissions.remove({ origins }), [ALL_SITES]);
    },
    close: () => firefox.close(),
  };
}

/** Firefox never tells WebDriver that an extension page has loaded: start it, then ask the page itself. */
async function showExtensionPage(page: Page, path: string): Promise<Page> {
  const expected = `moz-extension://${UUID}/${path}`;
  page.goto(expected).catch(() => undefined);
  const deadline = Date.now() + PAGE_READY_MS;
  while (Date.now() < deadline) {
    const ready = page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
    // Asking while the page changes fails or hangs; ask again.
    if ((await Promise.race([ready.catch(() => ''), pause(500, '')])) === expected) return page;
    await pause(50);
  }
  throw new Error(`Firefox did not show ${path} within ${PAGE_READY_MS / 1000} s.`);
}

/** Without access to a site the API hides its address; then the tab is known by being the one looked at. */
async function findTab(desk: Page, tab: Page): Promise<number> {
  const url = await tab.evaluate(() => location.href);
  const sameUrl = await desk.evaluate(
    async (wanted) => (await browser.tabs.query({})).filter((one) => one.url === wanted).map((one) => one.id),
    url,
  );
  if (sameUrl.length === 1 && sameUrl[0] !== undefined) return sameUrl[0];
  await tab.bringToFront();
  const id = await desk.evaluate(async () => (await browser.tabs.query({ active: true }))[0]?.id);
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

async function grantAccess(extensionPage: Firefox['extensionPage']): Promise<void> {
  const page = await extensionPage('manifest.json');
  await page.evaluate(
    (origins) => {
      const ask = () =>
        browser.permissions.request({ origins }).then(
          (granted) => document.documentElement.setAttribute('granted', String(granted)),
          (error) => document.documentElement.setAttribute('granted', String(error)),
        );
      document.addEventListener('click', ask, { once: true });
    },
    [ALL_SITES],
  );
  await page.mouse.click(5, 5);
  const answer = await page.waitForFunction(() => document.documentElement.getAttribute('granted'));
  const granted = await answer.jsonValue();
  await page.close();
  if (granted !== 'true') throw new Error(`Firefox did not grant access to all sites: ${granted}`);
}
