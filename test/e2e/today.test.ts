import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextAfter } from '../../lib/targets/cadence.ts';
import { addDays, dayAt, dayWords, workdayFrom } from '../../lib/targets/day.ts';
import type { Story } from '../../lib/targets/story.ts';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown }> };
};

const NAMES = ['Baltic', 'Kite', 'Quay', 'Tundra'];
const idOf = (name: string) => `${name.toLowerCase()}.example`;

describe('a rep works the day', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage();
    for (const name of NAMES) await tell({ type: 'target/add', url: `https://${idOf(name)}/`, title: name });
    page = await stage.chromium.extensionPage('targets.html#today');
  });
  afterAll(() => stage.close());

  const today = () => dayAt(Date.now());
  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer.ok).toBe(true);
    return answer.value;
  };
  const story = async (name: string) =>
    (await tell({ type: 'target/story', accountId: idOf(name) })) as Story;
  const plan = (name: string, on: string) =>
    tell({
      type: 'target/change',
      key: crypto.randomUUID(),
      accountId: idOf(name),
      change: { what: 'next', on },
    });
  const says = (words: string | RegExp) => page.getByText(words).first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const untilFocused = (name: string) => until(focused, (words) => words === name);

  it('new targets are spread over the coming workdays, and can be taken ahead of time', async () => {
    await says('Nothing is due today');
    await says('0 of 1 touch this week');
    const days = await Promise.all(NAMES.map(async (name) => (await story(name)).target.nextOn ?? ''));
    expect(new Set(days).size).toBe(NAMES.length);
    for (const day of days) expect(workdayFrom(day)).toBe(day);
    expect(await page.locator('.due').count()).toBeGreaterThan(0);
    expect(await objections(page)).toEqual([]);
  });

  it('what falls due appears at once, and two keys log a call: it goes, and the next day is set', async () => {
    for (const name of ['Baltic', 'Kite', 'Quay']) await plan(name, today());
    await says('3 due');
    await page.keyboard.press('j');
    await untilFocused('Baltic');
    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    await says('2 due');
    await untilFocused('Kite');
    await says('1 of 1 touch this week');
    const { target, touches } = await story('Baltic');
    expect(touches).toMatchObject([{ kind: 'call', outcome: 'none', on: today() }]);
    expect(target).toMatchObject({ status: 'contacted', nextOn: nextAfter(target.tier, today()) });
  });

  it('Ctrl+Z takes it back, touch and day and all', async () => {
    await page.keyboard.press('Control+z');
    await says('3 due');
    await says('0 of 1 touch this week');
    const { target, touches } = await story('Baltic');
    expect(touches).toEqual([]);
    expect(target.nextOn).toBe(today());
    expect(target.last).toBeUndefined();
  });

  it('two keys put one off to the next workday', async () => {
    await page.getByRole('link', { name: 'Kite', exact: true }).focus();
    await page.keyboard.press('s');
    await page.keyboard.press('1');
    await says('2 due');
    await untilFocused('Quay');
    expect((await story('Kite')).target.nextOn).toBe(workdayFrom(addDays(today(), 1)));
  });

  it('an answer, a line and a day of one’s own go along; a day of the past does not', async () => {
    await page.keyboard.press('m');
    await page.keyboard.press('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wants the price list');
    await page.getByLabel('Next touch', { exact: true }).selectOption('Another day');
    const day = page.getByLabel('Day of the next touch');
    await day.fill(addDays(today(), -1));
    await day.press('Enter');
    await says('That day has passed: choose today or a later one.');
    expect(await objections(page)).toEqual([]);
    const own = addDays(today(), 40);
    await day.fill(own);
    await day.press('Enter');
    await says('1 due');
    const { target, touches } = await story('Quay');
    expect(touches).toMatchObject([{ kind: 'mail', outcome: 'replied', line: 'Wants the price list' }]);
    expect(target).toMatchObject({ status: 'talks', nextOn: own });
  });

  it('a second page open on the day shows it as well, and the last one done says so', async () => {
    const other = await stage.chromium.extensionPage('targets.html#today');
    await other.getByText('1 due').first().waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Call: Baltic' }).click();
    await page.getByRole('button', { name: 'Log it' }).click();
    await says('All done for today');
    await says('2 touches logged.');
    await other.getByText('All done for today').waitFor();
    await other.close();
  });

  it('after a month away whole rounds are missed, and say so; nothing runs over a narrow page', async () => {
    const later = await stage.chromium.context.newPage();
    await later.clock.setFixedTime(Date.now() + 33 * 86_400_000);
    await later.goto(page.url());
    await later.getByText('a whole round missed').first().waitFor();
    await later.setViewportSize({ width: 320, height: 800 });
    await later.keyboard.press('j');
    await later.keyboard.press('c');
    expect(await later.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await later.close();
  });

  it('Enter opens the target where all of it stands', async () => {
    await plan('Tundra', today());
    await says('1 due');
    await page.getByRole('link', { name: 'Tundra', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tundra' }).waitFor();
    await says(dayWords(today()));
  });
});
