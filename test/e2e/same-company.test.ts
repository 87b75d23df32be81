import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Respond } from '../server/server.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

/** Two sites of one invented company, in two languages, and its room at a hiring host. */
const SITES: Record<string, string> = {
  'tidewell.example': page(
    'en',
    'Tidewell | Pumps for shipyards',
    `<header><nav><a href="/about">About us</a><a href="https://boards.greenhouse.io/twpumps">Careers</a></nav></header>
     <main><h1>Pumps for shipyards</h1><p>Tidewell makes ballast pumps and valves for shipyards. We supply businesses in
     twelve countries, and service what we build.</p><p>We are a team of 240 people in Kiel.</p></main>
     <footer>Tidewell GmbH · Werftstrasse 4, 24143 Kiel, Germany · <a href="tel:+494315550140">+49 431 555 01 40</a>
     <a href="https://www.linkedin.com/company/tidewell-example">LinkedIn</a></footer>`,
  ),
  'tidewell-pumpen.example': page(
    'de',
    'Tidewell Pumpen | Pumpen für Werften',
    `<header><nav><a href="/ueber-uns">Über uns</a><a href="/kontakt">Kontakt</a></nav></header>
     <main><h1>Pumpen für Werften</h1><p>Tidewell baut Ballastpumpen und Armaturen für Werften. Wir liefern an Betriebe in
     zwölf Ländern und warten, was wir bauen.</p></main>
     <footer>Tidewell GmbH · Werftstraße 4, 24143 Kiel · <a href="tel:+494315550140">+49 431 555 01 40</a>
     <a href="https://www.linkedin.com/company/tidewell-example">LinkedIn</a></footer>`,
  ),
};

function page(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:site_name" content="Tidewell"></head><body>${body}</body></html>`;
}

const respond: Respond = ({ url }) => {
  const body = SITES[url.hostname];
  return body === undefined ? undefined : { body };
};

describe('two sites of one company', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  it('are suggested as one with why, joined in one click, and parted again with the list as it was', async () => {
    const first = await stage.open('https://tidewell.example/');
    await untilMarked(stage, first);
    const add = await stage.chromium.openPopupFor(first);
    await add.getByRole('button', { name: 'Add to targets' }).click();
    await add.getByText('On your list').waitFor();
    await add.close();

    const second = await stage.open('https://tidewell-pumpen.example/');
    const alone = await untilMarked(stage, second);
    expect(alone.text).not.toContain('•');
    const popup = await stage.chromium.openPopupFor(second);
    const asked = popup.getByRole('region', { name: 'Same company?' });
    expect(await asked.textContent()).toMatch(/tidewell\.example, which you know: same LinkedIn page/);
    await popup.getByRole('button', { name: 'Same company' }).click();
    await popup.getByText('One company with tidewell.example').waitFor();
    await popup.getByText('On your list').waitFor();
    expect(await popup.getByText('240 people').count()).toBeGreaterThan(0);
    expect((await stage.chromium.badgeOf(second)).text).toContain('•');
    expect((await stage.visit(second)).account?.id).toBe('tidewell.example');

    const list = await stage.chromium.extensionPage('targets.html#targets');
    await list.getByRole('row', { name: /tidewell/i }).waitFor();
    expect(await list.getByRole('row', { name: /tidewell/i }).count()).toBe(1);

    await popup.getByRole('button', { name: /^Undo: One company/ }).click();
    await popup.getByRole('button', { name: 'Same company' }).waitFor();
    expect((await stage.chromium.badgeOf(second)).text).toBe(alone.text);
    expect((await stage.chromium.badgeOf(first)).text).toContain('•');
    expect((await stage.visit(second)).account?.id).toBe('tidewell-pumpen.example');
    expect(await list.getByRole('row', { name: /tidewell/i }).count()).toBe(1);
    await Promise.all([popup.close(), list.close(), first.close(), second.close()]);
  });

  it('are not asked about again once they are another company, even after the worker ended', async () => {
    const tab = await stage.open('https://tidewell-pumpen.example/');
    await untilMarked(stage, tab);
    const popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Not the same' }).click();
    await popup.getByText('Remembered: tidewell.example is another company').waitFor();
    await stage.chromium.killWorker();
    await until(
      () => stage.visit(tab),
      ({ account, suggestions }) => account !== undefined && suggestions === undefined,
    );
    await popup.getByRole('button', { name: /^Undo: Remembered/ }).click();
    await popup.getByRole('button', { name: 'Not the same' }).waitFor();
    await Promise.all([popup.close(), tab.close()]);
  });

  it('a room at a hiring host that the site’s menu leads to is the site’s own', async () => {
    const tab = await stage.open('https://tidewell.example/');
    await untilMarked(stage, tab);
    const { joins } = await stage.visit(tab);
    expect(joins).toMatchObject([{ id: 'twpumps.greenhouse.io', to: 'tidewell.example', by: 'page' }]);
    await tab.close();
  });

  it('shows all that the pages say, each value with its page, by the keyboard alone', async () => {
    const tab = await stage.open('https://tidewell.example/');
    await untilMarked(stage, tab);
    const popup = await stage.chromium.openPopupFor(tab);
    const summary = popup.getByText('All that the pages say');
    await summary.focus();
    await popup.keyboard.press('Enter');
    await popup.getByRole('region', { name: 'Contact' }).getByText('+49 431 555 01 40').first().waitFor();
    await popup.getByRole('button', { name: 'Part: twpumps.greenhouse.io' }).waitFor();
    await Promise.all([popup.close(), tab.close()]);
  });
});
