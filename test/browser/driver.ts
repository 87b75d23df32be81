import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { browser } from '../../lib/browser/browser.ts';

/** The extension API, there where the callbacks below run: in extension pages and on chrome://extensions. */
declare const chrome: typeof browser & {
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

export interface Badge {
  text: string;
  title: string;
}

/** A running Chromium with the extension in it. Tabs are Playwright pages. */
export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** An extension page without any code of ours, in a background tab: for asking the extension API. */
  desk(): Promise<Page>;
  /** The background worker, once it runs. */
  worker(): Promise<Worker>;
  /** Ends the worker as the browser does when it idles; resolves when it is gone. */
  killWorker(): Promise<void>;
  /** Opens a page of the extension in a tab: `targets.html`. */
  extensionPage(path: string): Promise<Page>;
  tabIdOf(tab: Page): Promise<number>;
  badgeOf(tab: Page): Promise<Badge>;
  /** The popup for a tab, itself in a tab where tests can reach it. */
  openPopupFor(tab: Page): Promise<Page>;
  /** Presses the toolbar button on a tab as the rep would: grants activeTab and opens the true popup. */
  pressAction(tab: Page): Promise<void>;
  /** Turns access to all sites on, through the extension's own permissions.request. */
  grantAccess(): Promise<void>;
  revokeAccess(): Promise<void>;
  close(): Promise<void>;
}

/** What the rep grants for scoring while browsing. */
export const ALL_SITES = '*://*/*';

/** Runs one piece of work over DevTools with the whole browser. */
export async function withDevtools<T>(
  context: BrowserContext,
  work: (devtools: CDPSession) => Promise<T>,
): Promise<T> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('This browser cannot be driven over DevTools.');
  try {
    return await work(devtools);
  } finally {
    await devtools.detach();
  }
}

/** Everything tests do with a browser that has the extension; `removeProfile` runs once it is closed. */
export function drive(
  context: BrowserContext,
  extensionId: string,
  removeProfile: () => Promise<void>,
): Chromium {
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  let openDesk: Page | undefined;

  const desk = async () => {
    if (!openDesk || openDesk.isClosed()) openDesk = await openBehind(context, address('manifest.json'));
    return openDesk;
  };
  const worker = async () => {
    const ours = (one: Worker) => one.url().startsWith(address(''));
    return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours });
  };
  const extensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(address(path));
    return page;
  };
  const tabIdOf = async (tab: Page) => (await findTab(await desk(), tab)).id;
  const badgeOf = async (tab: Page) => {
    const tabId = await tabIdOf(tab);
    return (await desk()).evaluate(
      async (id) => ({
        text: await chrome.action.getBadgeText({ tabId: id }),
        title: await chrome.action.getTitle({ tabId: id }),
      }),
      tabId,
    );
  };
  return {
    context,
    extensionId,
    desk,
    worker,
    killWorker: async () => killWorker(context, await desk()),
    extensionPage,
    tabIdOf,
    badgeOf,
    openPopupFor: async (tab) => extensionPage(`popup.html?tab=${await tabIdOf(tab)}`),
    pressAction: (tab) => pressAction(context, extensionId, tab),
    grantAccess: async () => grantAccess(context, extensionId, await desk()),
    revokeAccess: async () => {
      await (await desk()).evaluate((origins) => chrome.permissions.remove({ origins }), [ALL_SITES]);
    },
    close: async () => {
      await context.close();
      await removeProfile();
    },
  };
}

/** Opens a tab behind the one being looked at: a test's tab must stay the active one. */
async function openBehind(context: BrowserContext, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await withDevtools(context, (devtools) => devtools.send('Target.createTarget', { url, background: true }));
  const page = await opened;
  await page.waitForURL(url);
  return page;
}

/** Without access to a site the API hides its address; then the tab is known by being the one looked at. */
async function findTab(desk: Page, tab: Page): Promise<{ id: number }> {
  const sameUrl = await desk.evaluate(
    async (url) => (await chrome.tabs.query({})).filter((one) => one.url === url).map((one) => one.id),
    tab.url(),
  );
  if (sameUrl.length === 1 && sameUrl[0] !== undefined) return { id: sameUrl[0] };
  await tab.bringToFront();
  const id = await desk.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  if (id === undefined) throw new Error(`No tab shows ${tab.url()}.`);
  return { id };
}

/**
 * Stops the worker as the browser does, through one of the extension's pages. (Closing the worker's target, or listing
 * targets while it stops, takes Chromium 156 down when a message is under way.)
 */
async function killWorker(context: BrowserContext, desk: Page): Promise<void> {
  const session = await context.newCDPSession(desk);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

async function pressAction(context: BrowserContext, id: string, tab: Page): Promise<void> {
  await tab.bringToFront();
  await withDevtools(context, async (devtools) => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const shown = targetInfos.filter((one) => one.url === tab.url());
    // The protocol's types call it a string, the browser sends a boolean.
    const target = shown.find((one) => String(one.embedderData?.tabActive) === 'true') ?? shown[0];
    if (!target) throw new Error(`No tab shows ${tab.url()}.`);
    await devtools.send('Extensions.triggerAction', { id, targetId: target.targetId });
  });
}

/**
 * Allows all sites on chrome://extensions, where no prompt is asked. By that alone the extension has nothing: it
 * makes the next permissions.request answer yes at once, instead of waiting for a prompt that nobody can click.
 */
async function grantAccess(context: BrowserContext, extensionId: string, desk: Page): Promise<void> {
  const settings = await openBehind(context, 'chrome://extensions/');
  await settings.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
    extensionId,
    ALL_SITES,
  ] as const);
  await settings.close();
  const granted = await desk.evaluate((origins) => chrome.permissions.request({ origins }), [ALL_SITES]);
  if (!granted) throw new Error('The browser did not grant access to all sites.');
}
