import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Respond } from '../server/server.ts';
import { ROOT } from '../setup/command.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

const page = (name: string) => readFileSync(join(ROOT, 'test/fixtures/sites', name), 'utf8');
const ENTRY = 'https://www.trustpilot.com/review/wickmere.example';
const LISTED = 'https://www.europages.co.uk/en/company/holmgren-fans-221';

const home = (name: string, founded: number) =>
  `<!doctype html><html lang="en"><title>${name}</title><h1>${name}</h1>
  ${'<p>We build fans for enterprise business customers and manufacturers.</p>'.repeat(12)}
  <p>${name} was founded in ${founded}.</p><a href="/about">About us</a></html>`;

const respond: Respond = ({ url }) => {
  if (url.href === ENTRY) return { body: page('trustpilot/found.html') };
  if (url.href === LISTED) return { body: page('other/found.html') };
  if (url.hostname.endsWith('holmgrenfans.example') && url.pathname === '/')
    return { body: home('Holmgren Fans', 1979) };
  return undefined;
};

describe('directories', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  const siteAt = async (url: string) => {
    const tab = await stage.open(url);
    await until(
      async () => (await stage.visit(tab)).visit.state,
      (state) => state === 'site',
    );
    return tab;
  };

  it('tell of a company under the account of its own website, with the entry as the source', async () => {
    const { account } = await stage.visit(await siteAt(ENTRY));
    expect(account).toMatchObject({ id: 'wickmere.example', label: 'Wickmere Candles' });
    expect(account?.facts).toContainEqual(
      expect.objectContaining({ key: 'city', value: 'Odense', source: 'profile', url: ENTRY }),
    );
  });

  it('without addresses of their own to be known by are hints: what the company’s own site said stays', async () => {
    const own = await stage.open('https://www.holmgrenfans.example/');
    await untilMarked(stage, own);
    const { visit } = await stage.visit(await siteAt(LISTED));
    expect(visit).toMatchObject({
      seen: {
        subject: 'companies',
        rows: [{ name: 'Holmgren Fans', url: 'https://www.holmgrenfans.example/' }],
      },
    });
    await own.bringToFront();
    const { account } = await stage.visit(own);
    expect(account?.facts.filter(({ key }) => key === 'founded').map(({ value }) => value)).toEqual([1979]);
    expect(await stage.everythingStored()).not.toContain('Havnevej');
  });
});
