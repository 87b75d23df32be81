import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/targets/day.ts';
import { objections } from './objections.ts';
import { type Stage, setStage, until, untilMarked } from './stage.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
  storage: { session: { set(values: object): Promise<void> } };
};

const ID = 'harbourline.example';

describe('a target, met while browsing', () => {
  let stage: Stage;
  let tab: Page;
  let popup: Page;
  beforeAll(async () => {
    stage = await setStage({ access: true });
    tab = await stage.open(`https://${ID}/`);
    await untilMarked(stage, tab);
    popup = await stage.chromium.openPopupFor(tab);
    await popup.getByRole('button', { name: 'Add to targets' }).press('Enter');
    await popup.getByText(/On your list · tier A · first touch \w{3} \d/).waitFor();
  });
  afterAll(() => stage.close());

  const badge = () => stage.chromium.badgeOf(tab);
  const target = async () => (await stage.visit(tab)).target;
  const tell = async (message: object) => {
    const desk = await stage.chromium.desk();
    expect((await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), message)).ok).toBe(true);
  };

  it('says on the toolbar when its next touch is, and calls on the day', async () => {
    expect(await badge()).toMatchObject({ text: 'A•', title: /on your list, next touch on \w{3} \d/ });
    await plannedFor(await today());
    expect(await until(badge, ({ text }) => text === 'A!')).toMatchObject({
      title: /· on your list, touch due today$/,
    });
  });

  it('is marked anew on the first look of a day', async () => {
    await plannedFor(addDays(await today(), 14));
    await until(badge, ({ text }) => text === 'A•');
    await asIfDueSince('2020-01-06');
    const other = await stage.open('https://saltandcrumb.example/');
    await tab.bringToFront();
    expect((await until(badge, ({ text }) => text === 'A!')).title).toMatch(/touch due \d+ days ago$/);
    await other.close();
  });

  it('has a touch logged by a key and Enter, which sets the next day, and can be undone', async () => {
    await popup.bringToFront();
    await popup.reload();
    await popup.getByRole('heading', { name: /^Touch due/ }).waitFor();
    await popup.keyboard.press('m');
    await popup.getByText('Log it').waitFor();
    expect(await objections(popup)).toEqual([]);
    await popup.getByLabel('A line about it').fill('Sent the price list');
    await popup.keyboard.press('Enter');
    await popup.getByText('Last: Mail, no answer: Sent the price list · today, touch 1').waitFor();
    await popup.getByRole('heading', { name: /^Next touch on/ }).waitFor();
    expect((await until(badge, ({ text }) => text === 'A•')).title).toMatch(/next touch on/);
    await popup.getByRole('button', { name: 'Undo: Mail logged.' }).press('Enter');
    await popup.getByRole('heading', { name: /^Touch due/ }).waitFor();
    await until(badge, ({ text }) => text === 'A!');
  });

  it('has notes that are saved as they are written, also where the popup is closed at once', async () => {
    await popup.getByLabel('Notes').fill('Asks for figures.');
    await popup.close({ runBeforeUnload: false });
    await until(target, (one) => one?.notes === 'Asks for figures.');
    popup = await stage.chromium.openPopupFor(tab);
    await popup.getByLabel('Notes').waitFor();
    expect(await popup.getByLabel('Notes').inputValue()).toBe('Asks for figures.');
  });

  it('keeps what was written here where another page wrote meanwhile, and says so', async () => {
    await popup.getByLabel('Notes').fill('Asks for figures. Mine.');
    await tell({
      type: 'target/change',
      key: 'notes-of-another',
      accountId: ID,
      change: { what: 'notes', notes: 'Theirs.', was: 'Asks for figures.' },
    });
    await popup.getByText('Theirs.').waitFor();
    expect(await popup.getByLabel('Notes').inputValue()).toBe('Asks for figures. Mine.');
    expect(await objections(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Keep both' }).press('Enter');
    await until(target, (one) => one?.notes === 'Asks for figures. Mine.\n\nTheirs.');
  });

  it('has its status, tier and next step changed there', async () => {
    await popup.getByLabel('Status of Harbourline').selectOption('talks');
    await until(target, (one) => one?.status === 'talks');
    await popup.getByRole('button', { name: 'Plan the next touch' }).press('Enter');
    await popup.getByLabel('Next step').fill('Visit the yard');
    await popup.keyboard.press('Enter');
    await popup.getByText('Next step: Visit the yard').waitFor();
    await popup.getByLabel('Tier of Harbourline').selectOption('B');
    await until(target, (one) => one?.tier === 'B');
  });

  const plannedFor = (on: string) =>
    tell({ type: 'target/change', key: `plan-for-${on}`, accountId: ID, change: { what: 'next', on } });

  /** As the browser has it. */
  const today = () =>
    tab.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    });

  /** As if days had passed since the tab was marked: nobody was told of a change. */
  async function asIfDueSince(nextOn: string): Promise<void> {
    const desk = await stage.chromium.desk();
    await desk.evaluate(
      ([id, on]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('fitmark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('targets', 'readwrite');
            const targets = writing.objectStore('targets');
            const found = targets.get(id);
            found.onsuccess = () => targets.put({ ...found.result, nextOn: on });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [ID, nextOn] as const,
    );
    await desk.evaluate(() => chrome.storage.session.set({ 'seen-on': '2020-01-03' }));
  }
});
