import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };

const COMPANIES = ['weir', 'mill', 'lock', 'quay'].map((name) => ({
  url: `https://${name}.example/`,
  title: name,
}));

const FIGURES = [
  'This week',
  'Drift over twelve weeks',
  'Strategic against receptive',
  'Somebody to speak to',
  'What you have seen',
  'What became of each tier',
];

describe('a rep looks at where the effort went', () => {
  let stage: Stage;
  let focus: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    stage = await setStage({ access: true });
    await tell({ type: 'target/choose', key: 'all-of-them', companies: COMPANIES });
    await tier('weir', 'A');
    focus = await stage.chromium.context.newPage();
    focus.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    focus.on('pageerror', (error) => errors.push(error.message));
    await focus.goto(`chrome-extension://${stage.chromium.extensionId}/targets.html#focus`);
    await focus.getByRole('heading', { name: 'Focus', level: 1 }).waitFor();
  });
  afterAll(() => stage.close());

  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer).toMatchObject({ ok: true });
  };
  const tier = (name: string, to: string) =>
    tell({
      type: 'target/change',
      key: `tier-of-${name}`,
      accountId: `${name}.example`,
      change: { what: 'tier', tier: to },
    });
  const log = (name: string, key: string, outcome: string) =>
    tell({
      type: 'target/log',
      key,
      accountId: `${name}.example`,
      touch: { kind: 'call', outcome },
    });
  const figure = (title: string) => focus.getByRole('figure', { name: title });
  /** The cells of a row of the table behind a drawing. */
  const cells = (title: string, row: RegExp) =>
    figure(title).locator('tr').filter({ hasText: row }).locator('td').allTextContents();

  it('who sees what was logged at once, with a nudge while most of it is comfort', async () => {
    await log('weir', 'touch-weir-1', 'none');
    await log('mill', 'touch-mill-1', 'replied');
    await log('mill', 'touch-mill-2', 'meeting');
    await figure('This week')
      .getByText(/^\d+% of what you did went to tier A and B\. Under 60%, comfort is winning/)
      .waitFor();
    await until(
      () => cells('This week', /^Touches/),
      (told) => told.join() === '1,2,33%',
    );
    expect(await cells('This week', /^Adds/)).toEqual(['1', '3', '25%']);
  });

  it('who finds behind each drawing a table with its numbers, by the keyboard alone', async () => {
    expect(await focus.getByRole('figure').getByRole('heading').allTextContents()).toEqual(FIGURES);
    const figures = await focus.getByRole('figure').all();
    expect(figures.length).toBe(FIGURES.length);
    await focus.getByRole('heading', { name: 'Focus', level: 1 }).focus();
    for (const one of figures) {
      const summary = one.locator('summary');
      await until(
        async () => {
          await focus.keyboard.press('Tab');
          return summary.evaluate((element) => element === document.activeElement);
        },
        (isThere) => isThere,
        3_000,
      );
      await focus.keyboard.press('Enter');
      await one.getByRole('table').waitFor();
      expect(await one.getByRole('columnheader').count()).toBeGreaterThan(1);
    }
    expect(await cells('Strategic against receptive', /^mill/)).toEqual([
      expect.any(String),
      '2',
      '2',
      expect.stringMatching(/comfort$/),
    ]);
    expect(await objections(focus)).toEqual([]);
  });

  it('who takes a touch back sees the share follow', async () => {
    await tell({ type: 'target/undo', key: 'touch-mill-2' });
    await until(
      () => cells('This week', /^Touches/),
      (told) => told.join() === '1,1,50%',
    );
  });

  it('on a narrow page too, without a word of error', async () => {
    await focus.setViewportSize({ width: 320, height: 800 });
    expect(await focus.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(errors).toEqual([]);
  });
});
