import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Respond } from '../server/server.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('what Fitmark keeps to itself', () => {
  let stage: Stage;
  const asked: string[] = [];
  beforeAll(async () => {
    stage = await setStage({ access: true, respond: privateAreas });
    stage.chromium.context.on('request', (request) => {
      const ours =
        request.serviceWorker() ?? (request.frame().url().startsWith('chrome-extension:') || undefined);
      if (ours && /^(?:https?|wss?):/.test(request.url())) asked.push(request.url());
    });
  });
  afterAll(() => stage.close());

  /** What the local server was asked from a count on, by pages or by us. */
  const requestsSince = (count: number) =>
    stage.server.requests.slice(count).filter((address) => !isBrowsersOwn(new URL(address)));

  it('asks the network for nothing, over a whole session', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await untilMarked(stage, tab);
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await popup.getByText('On your list').waitFor();
    const list = await stage.chromium.extensionPage('targets.html#targets');
    await list.getByRole('row', { name: /Harbourline/ }).waitFor();
    await stage.chromium.extensionPage('options.html');
    expect(asked).toEqual([]);
    const pagesOwn = new Set(['harbourline.example', ...(await resourceHosts(tab))]);
    const others = requestsSince(0).filter((address) => !pagesOwn.has(new URL(address).hostname));
    expect(others).toEqual([]);
  });

  it('opens the models in its own package, and could fetch from nowhere else if it tried', async () => {
    const worker = await stage.chromium.worker();
    const before = stage.server.requests.length;
    const reached = await worker.evaluate(async () => {
      const blocked: string[] = [];
      const told = new Promise<void>((resolve) => {
        self.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (blocked.push(effectiveDirective) === 2) resolve();
        });
        setTimeout(resolve, 5_000);
      });
      const tried = async (address: string) => {
        const response = await fetch(address).catch(() => undefined);
        return response?.ok ?? false;
      };
      const own = await tried(chrome.runtime.getURL('models/words.bin'));
      const others = [await tried('https://harbourline.example/'), await tried('http://127.0.0.1/')];
      await told;
      return { own, others, blocked };
    });
    expect(reached).toEqual({
      own: true,
      others: [false, false],
      blocked: ['connect-src', 'connect-src'],
    });
    expect(requestsSince(before)).toEqual([]);
  });

  it('leaves no trace of a private window', async () => {
    const desk = await stage.chromium.desk();
    const opened = stage.chromium.context.waitForEvent('page', { timeout: 3_000 }).catch(() => undefined);
    await desk
      .evaluate(() => chrome.windows.create({ incognito: true, url: 'https://meridianvale.example/' }))
      .catch(() => undefined);
    await opened;
    await desk.waitForTimeout(1_500);
    expect(stage.server.requests.some((address) => address.includes('meridianvale'))).toBe(true);
    expect(await stage.everythingStored()).not.toContain('meridianvale');
  });

  it('keeps nothing of a page that is no company’s, and nothing of sites that are never read', async () => {
    const tab = await stage.open('https://thedailyledger.example/');
    await until(
      async () => (await stage.visit(tab)).visit.state,
      (state) => state === 'not-company',
    );
    await tab.goto('https://webmail.northquay.example/');
    await tab.waitForTimeout(400);
    await tab.goto('https://mail.google.com/mail/');
    await tab.waitForTimeout(400);
    expect((await stage.visit(tab)).visit).toMatchObject({ state: 'never-read', because: 'mail' });
    await tab.close();
    await until(
      () => stage.everythingStored(),
      (stored) => !/dailyledger|webmail|mail\.google/.test(stored),
    );
  });

  it('shows the page nothing of itself', async () => {
    const tab = await stage.open('https://harbourline.example/');
    const before = stage.server.requests.length;
    await untilMarked(stage, tab);
    const html = await tab.content();
    expect(html).not.toMatch(/fitmark|chrome-extension/i);
    const id = stage.chromium.extensionId;
    const reached = await tab.evaluate(
      (base) =>
        Promise.all(
          ['manifest.json', 'popup.html', 'reader.js', 'icon/16.png'].map((file) =>
            fetch(base + file).then(
              () => true,
              () => false,
            ),
          ),
        ),
      `chrome-extension://${id}/`,
    );
    expect(reached).toEqual([false, false, false, false]);
    expect(requestsSince(before)).toEqual([]);
  });
});

/** Pages that say plenty about a company and are none of our business. */
const privateAreas: Respond = ({ url }) =>
  /^(?:webmail\.northquay\.example|mail\.google\.com)$/.test(url.hostname)
    ? {
        body: `<title>Inbox</title><h1>Inbox of ${url.hostname}</h1><a href="/about">About us</a>${'<p>We are a team of 240 and sell software to businesses.</p>'.repeat(20)}`,
      }
    : undefined;

/** Chromium looks for updates of itself and its parts, and for a page's icon whenever it comes to it. */
function isBrowsersOwn({ hostname, pathname }: URL): boolean {
  return /(?:^|\.)(?:googleapis|gvt1|google)\.com$/.test(hostname) || pathname === '/favicon.ico';
}

function resourceHosts(tab: { evaluate<T>(work: () => T): Promise<T> }): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('[src], link[href]')].map(
      (element) =>
        new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', location.href).hostname,
    ),
  );
}

declare const chrome: {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
  runtime: { getURL(path: string): string };
};
