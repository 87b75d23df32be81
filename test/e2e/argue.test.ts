import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/browser.ts';
import type { Answer, Answers, Ask, MessageType } from '../../lib/messages/answers.ts';
import { respondGallery } from '../fixtures/gallery/gallery.ts';
import type { Respond } from '../server/server.ts';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

/** The extension API, there where the callback below runs: in an extension page. */
declare const chrome: typeof browser;

const CAFE = 'https://saltandcrumb.example/';
const FREIGHT = 'https://harbourline.example/';

/** The gallery with each paragraph a screen away from the next, so that scrolling to one is seen. */
const respond: Respond = (asked) => {
  const answer = respondGallery(asked);
  if (!answer?.type?.startsWith('text/html')) return answer;
  return {
    ...answer,
    body: String(answer.body).replace('</head>', '<style>p{margin:900px 0}</style></head>'),
  };
};

describe('a rep argues with a score', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  const marked = (tab: Page, text: string) =>
    until(
      () => stage.chromium.badgeOf(tab),
      (badge) => badge.text === text,
    );
  const arrive = async (url: string, text: string) => {
    const tab = await stage.open(url);
    await marked(tab, text);
    return { tab, popup: await stage.chromium.openPopupFor(tab) };
  };
  const focused = (one: Locator) =>
    until(
      () => one.evaluate((element) => element === document.activeElement),
      (isFocused) => isFocused,
    );

  it('after reading it: points that add up, and quotes whose links scroll to them', async () => {
    const { tab, popup } = await arrive(CAFE, 'C');
    const why = popup.getByRole('region', { name: 'Why', exact: true });
    await why.getByText('6 people: too few').waitFor();
    const points = (await why.locator('.points-got').allTextContents()).map(Number);
    const score = (await stage.visit(tab)).fit?.score;
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(score);
    expect(await why.getByText('page text').locator('..').textContent()).toMatch(/ · \d+ \w{3} \d{4}$/);
    const [page] = await Promise.all([
      stage.chromium.context.waitForEvent('page'),
      why.locator('.reason', { hasText: '6 people' }).getByRole('link').click(),
    ]);
    await until(
      () => page.evaluate(() => scrollY),
      (y) => y > 500,
    );
    const quote = page.getByText('We are a team of 6');
    expect((await quote.boundingBox())?.y).toSatisfy((y) => typeof y === 'number' && y > 0 && y < 720);
    await Promise.all([page.close(), popup.close(), tab.close()]);
  });

  it('with a fact put right by keyboard: it wins, is marked, outlives a reading and the worker, and is taken back', async () => {
    const { tab, popup } = await arrive(CAFE, 'C');
    const opener = popup.getByRole('button', { name: 'Correct: 50–1,000 people' });
    await opener.press('Enter');
    await focused(popup.getByRole('textbox', { name: 'People' }));
    await popup.keyboard.press('Escape');
    await focused(opener);
    await popup.keyboard.press('Enter');
    await focused(popup.getByRole('textbox', { name: 'People' }));
    await popup.keyboard.type('a few');
    await popup.keyboard.press('Enter');
    await popup.getByRole('alert').getByText('Write a number, as 320').waitFor();
    await popup.keyboard.press('Control+a');
    await popup.keyboard.type('60');
    await popup.keyboard.press('Enter');
    await popup.getByText('you said so').waitFor();
    expect(await popup.getByText('Pages disagree').count()).toBe(0);
    await marked(tab, 'A');
    await stage.chromium.killWorker();
    await tab.reload();
    await marked(tab, 'A');
    await popup.reload();
    await popup.getByText('you said so').waitFor();
    await popup.getByRole('button', { name: /^Forget what I said: 50/ }).click();
    await marked(tab, 'C');
    await popup.getByRole('button', { name: /^Undo: People/ }).click();
    await marked(tab, 'A');
    await popup.getByRole('button', { name: /^Forget what I said: 50/ }).click();
    await marked(tab, 'C');
    await Promise.all([popup.close(), tab.close()]);
  });

  it('with several technologies at once, one more later', async () => {
    const { tab, popup } = await arrive(CAFE, 'C');
    const opener = /^I know it: Uses CRM/;
    await popup.getByRole('button', { name: opener }).click();
    await popup.getByRole('textbox', { name: 'Uses' }).fill('Wix, hubspot');
    await popup.keyboard.press('Enter');
    await popup.getByText('Uses hubspot').waitFor();
    await popup.getByRole('button', { name: /^Correct: Uses CRM/ }).click();
    expect(await popup.getByRole('textbox', { name: 'Uses' }).inputValue()).toBe('Wix, hubspot');
    await popup.getByRole('textbox', { name: 'Uses' }).fill('Wix, hubspot, Salesforce');
    await popup.keyboard.press('Enter');
    await popup.getByText('Uses hubspot, Salesforce').waitFor();
    await popup.getByRole('button', { name: /^Undo: Uses/ }).click();
    await popup.getByText('Uses hubspot', { exact: true }).waitFor();
    await popup.getByRole('button', { name: /^Forget what I said: Uses CRM/ }).click();
    await popup.getByRole('button', { name: opener }).waitFor();
    await Promise.all([popup.close(), tab.close()]);
  });

  it('with an own letter and why, beside Fitmark’s, in popup and tooltip of each tab, until it is taken back', async () => {
    const { tab, popup } = await arrive(CAFE, 'C');
    await popup.getByRole('button', { name: 'My own letter' }).press('Enter');
    await focused(popup.getByLabel('Your letter', { exact: true }));
    await popup.keyboard.type('A');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('They open forty cafés');
    await popup.keyboard.press('Enter');
    const both = popup.getByRole('region', { name: 'Your letter and Fitmark’s' });
    await both.getByText('“They open forty cafés”').waitFor();
    expect(await both.getByRole('img').allTextContents()).toEqual(['A', 'C']);
    const elsewhere = await arrive(`${CAFE}#elsewhere`, 'A');
    await elsewhere.popup.getByText('“They open forty cafés”').waitFor();
    const { title } = await marked(tab, 'A');
    expect(title).toMatch(/A by you \(They open forty cafés\); Fitmark says C, 50/);
    await elsewhere.popup.getByRole('button', { name: 'Take back your letter' }).click();
    await marked(elsewhere.tab, 'C');
    await marked(tab, 'C');
    await Promise.all([elsewhere.popup, elsewhere.tab, popup, tab].map((page) => page.close()));
  });

  it('with a no that is remembered in popup, tooltip and list, on the next visit too, until it is taken back', async () => {
    const { tab, popup } = await arrive(CAFE, 'C');
    await popup.getByRole('button', { name: 'Add to targets' }).click();
    await marked(tab, 'C•');
    await popup.getByRole('button', { name: 'Pass', exact: true }).press('Enter');
    await focused(popup.getByLabel('Pass, because'));
    await popup.keyboard.type('No need');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('They bake alone');
    await popup.keyboard.press('Enter');
    await popup.getByText('Passed: no need seen').waitFor();
    await Promise.all([popup.close(), tab.close()]);

    const later = await arrive(CAFE, '×•');
    expect((await stage.chromium.badgeOf(later.tab)).title).toContain('you passed (no need seen)');
    const no = later.popup.getByRole('region', { name: 'Passed' });
    expect(await no.textContent()).toContain('“They bake alone”');
    const list = await stage.chromium.extensionPage('targets.html#targets');
    const row = list.getByRole('row', { name: /Salt & Crumb/ });
    await row.getByRole('img', { name: 'Ruled out' }).waitFor();
    await row.press('Enter');
    await list.locator('.pane').getByText('You passed (no need seen)').waitFor();
    await no.getByRole('button', { name: 'Undo: you passed on it' }).press('Enter');
    await marked(later.tab, 'C•');
    await row.getByRole('img', { name: 'Fit C, weak fit' }).waitFor();
    await Promise.all([list.close(), later.popup.close(), later.tab.close()]);
  });

  it('with one reason, which changes neither score nor profile, and says so once the profile asks it no more', async () => {
    const { tab, popup } = await arrive(CAFE, 'C•');
    const { icp } = (await stage.visit(tab)).fit ?? {};
    const disagree = async (label: RegExp) => {
      await popup.getByRole('button', { name: label }).press('Enter');
      await focused(popup.getByLabel('I disagree'));
      await popup.keyboard.type('It matters less');
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Enter');
    };
    await disagree(/^Disagree: Based in/);
    await popup.getByText('You disagree: it matters less.').waitFor();
    expect((await stage.visit(tab)).fit?.icp).toEqual(icp);
    const profile = await asked(stage, 'icp/show', {});
    const criteria = profile.criteria.filter(({ kind }) => kind !== 'size');
    await asked(stage, 'icp/save', { icp: { ...profile, criteria } });
    await disagree(/^Disagree: 50–1,000/);
    await popup.getByRole('alert').getByText('Your profile does not ask this any more').waitFor();
    await popup.getByText('50–1,000 people').waitFor({ state: 'detached' });
    await asked(stage, 'icp/save', { icp: profile });
    await Promise.all([popup.close(), tab.close()]);
  });

  it('and what they said is forgotten with the company, comes back with it, and holds for what is joined to it', async () => {
    const { tab, popup } = await arrive(FREIGHT, 'A');
    await popup.getByRole('button', { name: 'Pass', exact: true }).click();
    await popup.getByLabel('Pass, because').selectOption('competitor');
    await popup.getByRole('button', { name: 'Save' }).click();
    await marked(tab, '×');
    await popup.getByText('More', { exact: true }).click();
    await popup.getByRole('button', { name: 'Forget this company everywhere' }).click();
    await until(
      () => stage.everythingStored(),
      (all) => !all.includes('competitor'),
    );
    await popup.getByRole('button', { name: /^Undo: .+ forgotten everywhere$/ }).click();
    await popup.getByText('You passed on it').waitFor();
    await asked(stage, 'account/join', { accountId: 'harbourline.example', other: 'clonmore.example' });
    const joined = await arrive('https://clonmore.example/about', '×');
    await joined.popup.getByText('You passed on it: competitor').waitFor();
    await Promise.all([joined.popup, joined.tab, popup, tab].map((page) => page.close()));
  });

  it('by forms that every rep can use, in both themes', async () => {
    const { tab, popup } = await arrive(CAFE, 'C•');
    await popup.setViewportSize({ width: 380, height: 600 });
    for (const name of ['Pass', 'My own letter', 'Correct a fact']) {
      await popup.getByRole('button', { name, exact: true }).click();
      await popup.getByRole('button', { name: 'Save' }).click();
      await popup.getByRole('alert').waitFor();
      expect(await objections(popup)).toEqual([]);
    }
    await Promise.all([popup.close(), tab.close()]);
  });
});

/** Asks the background as the extension's own pages do. */
async function asked<T extends MessageType>(stage: Stage, type: T, payload: Ask<T>): Promise<Answers[T]> {
  const desk = await stage.chromium.desk();
  const answer = await desk.evaluate(
    async (message): Promise<Answer<T>> => chrome.runtime.sendMessage(message),
    { type, ...payload },
  );
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}
