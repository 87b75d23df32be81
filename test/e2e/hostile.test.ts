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
  'churn.example': `<title>Churn Works</title><h1>Churn Works</h1>${'<p>We serve business customers.</p>'.repeat(12)}<div id="x"></div>
    <script>setInterval(() => { document.querySelector('#x').textContent = Math.random(); }, 1);</script>`,
};

const respond: Respond = ({ url }) => {
  const body = PAGES[url.hostname];
  return body && url.pathname !== '/favicon.ico'
    ? { body: `<!doctype html><html lang="en">${body}` }
    : undefined;
};

describe('pages that mean harm', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  it.each(['clobber.example', 'deep.example', 'churn.example'])(
    '%s is read like any other, within its bounds',
    async (host) => {
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
    },
  );

  it('markup in a company’s facts is shown as text and never runs, and its addresses are no links', async () => {
    const tab = await stage.open('https://markup.example/');
    await untilMarked(stage, tab);
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await popup.getByText('On your list').waitFor();
    const list = await stage.chromium.extensionPage('targets.html');
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
          opening.onupgradeneeded = () =>
            opening.result
              .createObjectStore('targets', { keyPath: 'accountId' })
              .add({ accountId: 'kept.example' });
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
