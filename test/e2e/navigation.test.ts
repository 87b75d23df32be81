import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

describe('the mark is that of the page in sight', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true });
  });
  afterAll(() => stage.close());

  it('in-page navigation clears the old mark at once and reads the new page', async () => {
    const tab = await stage.open('https://pennantcloud.example/');
    await untilMarked(stage, tab);
    await tab.getByRole('link', { name: /about/i }).first().click();
    await until(
      async () => (await stage.visit(tab)).visit,
      (visit) => visit.state === 'read' && visit.url.endsWith('/about'),
    );
    expect((await stage.chromium.badgeOf(tab)).text).not.toBe('');
  });

  it('a page that is no company’s takes the mark off when the rep moves there', async () => {
    const tab = await stage.open('https://harbourline.example/');
    await untilMarked(stage, tab);
    await tab.goto('https://thedailyledger.example/');
    await until(
      async () => (await stage.visit(tab)).visit.state,
      (state) => state === 'not-company',
    );
    expect((await stage.chromium.badgeOf(tab)).text).toBe('');
    await tab.close();
  });

  it('going back and reloading bring the right mark back', async () => {
    const tab = await stage.open('https://harbourline.example/');
    const { text } = await untilMarked(stage, tab);
    await tab.goto('https://saltandcrumb.example/');
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.title.startsWith('Salt'),
    );
    await tab.goBack({ waitUntil: 'commit' });
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === text && badge.title.startsWith('Harbourline'),
    );
    await tab.reload();
    await until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === text && badge.title.startsWith('Harbourline'),
    );
    await tab.close();
  });

  it('two tabs keep their own marks, whichever is in front', async () => {
    const good = await stage.open('https://harbourline.example/');
    const out = await stage.open('https://luckyfathom.example/');
    expect((await untilMarked(stage, good)).text).toMatch(/^A/);
    expect((await untilMarked(stage, out)).text).toBe('×');
    await good.bringToFront();
    expect((await stage.chromium.badgeOf(good)).text).toMatch(/^A/);
    expect((await stage.chromium.badgeOf(out)).text).toBe('×');
    await Promise.all([good.close(), out.close()]);
  });
});
