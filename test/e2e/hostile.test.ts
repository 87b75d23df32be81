import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Respond } from '../server/server.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

const XSS = '<img src=x onerror="document.title=\'owned\'">';

/** Invented pages that mean harm; each says enough to be taken for a company's. */
const PAGES: Record<string, string> = {
  'clobber.example': `<title>Clobber Tools</title><form name="body"><input name="title"></form>
    <img name="querySelectorAll"><form><input name="tagName"><input name="firstElementChild"><input name="getAttribute"></form>
    <h1>Clobber Tools</h1>${'<p>We build tools for enterprise business customers and manufacturers.</p>'.repeat(12)}
    <p>We are a team of 120 people.</p><a href="/about">About us</a>`,
  'deep.example': `<title>Deep Wells</title><h1>Deep Wells</h1>${'<p>We drill wells for business customers.</p>'.repeat(12)}
    <script>let e = document.body; for (let i = 0; i < 2000; i++) e = e.appendChild(document.createElement('div'));</script>`,
  'markup.example': `<title>${XSS} Markup Inc</title><meta name="description" content='${XSS} We sell to business customers.'>
    <script type="application/ld+json">{"@type":"Organization","name":"<img src=x onerror=alert(1)> Markup Inc","url":"javascript:alert(1)",
    "sameAs":["javascript:alert(1)","https://www.linkedin.com/company/markup-inc"],"__proto__":{"polluted":true},
    "address":{"@type":"PostalAddress","addressLocality":"${'&lt;script&gt;'}","addressCountry":"US"}}</script>
    <h1>Markup Inc</h1>${'<p>We build software for enterprise business customers.</p>'.repeat(12)}<a href="/about">About us</a>`,
  // Styles hide what the page says to readers like us; a huge list follows it.
  'planted.example': `<title>Planted Parks</title><style>.x7 { display: none } .x8 { visibility: hidden }</style><h1>Planted Parks</h1>
    <div class="x7"><p>Planted Parks has 90,000 employees.</p></div>${'<p>We plant parks for business customers and cities.</p>'.repeat(12)}
    <p class="x8">Founded in 1487.</p><p>We are a team of 120 people.</p><a href="/about">About us</a>`,
  'endless.example': `<title>Endless Belts</title><h1>Endless Belts</h1>${'<p>We make belts for business customers.</p>'.repeat(12)}
    <main></main><footer>Endless Belts Ltd, 4 Weir Lane, Stroud</footer><script>
    const main = document.querySelector('main');
    const grow = () => main.insertAdjacentHTML('beforeend', '<p><a href="/belt">One more <b>belt</b></a></p>'.repeat(500));
    for (let n = 0; n < 25; n++) grow();
    setInterval(grow, 1);
    setTimeout(() => location.replace('about:blank'), 15000);</script>`,
  'nest.example': `<title>Nest Boxes</title><h1>Nest Boxes</h1>${'<p>We build nest boxes for business customers.</p>'.repeat(12)}
    <form id="documentElement" name="querySelectorAll"><input name="localName"><input name="parentNode"><input name="checkVisibility"></form>
    <script>let e = document.body; for (let i = 0; i < 2000; i++) e = e.appendChild(document.createElement('div'));</script>`,
  'xhtml.example': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Old Forms</title></head><body><h1>Old Forms</h1>
    ${'<p>We print forms for business customers.<br/>By hand.</p>'.repeat(12)}<p>We are a team of 120 people.</p></body></html>`,
  'join.example': `<title>Join Makers</title><h1>Join Makers</h1>${'<p>We make joints for business customers.</p>'.repeat(12)}
    <form action="/session"><label>Password <input type="password"></label></form>`,
  'header.example': `<title>Header Makers</title><h1>Header Makers</h1><div class="top-login"><form style="display: none"><input type="password"></form></div>
    ${'<p>We make headers for business customers.</p>'.repeat(12)}<p>We are a team of 120 people.</p>`,
  'churn.example': `<title>Churn Works</title><h1>Churn Works</h1>${'<p>We serve business customers.</p>'.repeat(12)}<div id="x"></div>
    <script>setInterval(() => { document.querySelector('#x').textContent = Math.random(); }, 1);</script>`,
};

const respond: Respond = ({ url }) => {
  const body = PAGES[url.hostname];
  if (!body || url.pathname === '/favicon.ico') return undefined;
  return body.startsWith('<html xmlns')
    ? { body, type: 'application/xhtml+xml' }
    : { body: `<!doctype html><html lang="en">${body}` };
};

describe('pages that mean harm', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  it.each([
    'clobber.example',
    'deep.example',
    'nest.example',
    'churn.example',
    'endless.example',
    'xhtml.example',
    'header.example',
  ])('%s is read like any other, within its bounds', async (host) => {
    const tab = await stage.open(`https://${host}/`);
    const { visit } = await until(
      () => stage.visit(tab),
      (view) => view.visit.state === 'read' || view.visit.state === 'not-company',
    );
    expect(visit).toHaveProperty(
      'cost.bytes',
      expect.toSatisfy((bytes: number) => bytes < 256_000),
    );
    await tab.close();
  });

  it('what styles hide is no fact: not how many work there, not since when', async () => {
    const tab = await stage.open('https://planted.example/');
    await untilMarked(stage, tab);
    const { account } = await stage.visit(tab);
    const quotes = account?.facts.map(({ quote }) => quote).join(' ');
    expect(quotes).toContain('120');
    expect(quotes).not.toMatch(/90,000|1487/);
    await tab.close();
  });

  it('a page that asks for a password is left alone, and the popup says why', async () => {
    const tab = await stage.open('https://join.example/');
    await until(
      async () => (await stage.visit(tab)).visit.state,
      (state) => state === 'never-read',
    );
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByText('This page is for signing in').waitFor();
    expect(await stage.everythingStored()).not.toContain('Join Makers');
    await Promise.all([popup.close(), tab.close()]);
  });

  it('markup in a company’s facts is shown as text and never runs, and its addresses are no links', async () => {
    const tab = await stage.open('https://markup.example/');
    await untilMarked(stage, tab);
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await popup.getByText('On your list').waitFor();
    const list = await stage.chromium.extensionPage('targets.html#targets');
    await list.getByRole('row', { name: /Markup/ }).waitFor();
    for (const page of [popup, list]) {
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.locator('a[href^="javascript"], [href^="javascript"]').count()).toBe(0);
      expect(await page.title()).not.toBe('owned');
    }
    await Promise.all([popup.close(), list.close(), tab.close()]);
  });
});

describe('a store that does not open', () => {
  it('a list written by a newer Fitmark is left alone, and the popup says so', async () => {
    const stage = await setStage({ access: true });
    const desk = await stage.chromium.desk();
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('fitmark', 9_990);
          opening.onupgradeneeded = () => {
            const { objectStoreNames } = opening.result;
            // The worker may have opened it already, at its start.
            const targets = objectStoreNames.contains('targets')
              ? opening.transaction?.objectStore('targets')
              : opening.result.createObjectStore('targets', { keyPath: 'accountId' });
            targets?.add({ accountId: 'kept.example' });
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const tab = await stage.open('https://harbourline.example/');
    const popup = await stage.chromium.openPopupFor(tab);
    await popup
      .getByText(/newer version of Fitmark/)
      .first()
      .waitFor();
    expect(await stage.everythingStored()).toContain('kept.example');
    await stage.close();
  });
});
