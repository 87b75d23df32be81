import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser/browser.ts';
import type { Criterion } from '../../lib/icp/icp.ts';
import type { Answer, Answers, Ask, MessageType } from '../../lib/messages/answers.ts';
import { crmExport } from './crm-export.ts';
import { objections } from './objections.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: typeof browser;
declare global {
  interface Window {
    longest?: number;
  }
}

describe('a rep brings in a CRM’s export', () => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fitmark-import-'));
    stage = await setStage({ access: true });
    const profile = await tell('icp/show', {});
    const criteria: Criterion[] = [
      { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 500 },
      { id: 'place', kind: 'place', importance: 'strong', countries: ['DE'] },
    ];
    await tell('icp/save', { icp: { ...profile, criteria } });
    page = await stage.chromium.extensionPage('targets.html#files?do=import');
    await title('Bring in companies');
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const tell = async <T extends MessageType>(type: T, asked: Ask<T>): Promise<Answers[T]> => {
    const desk = await stage.chromium.desk();
    const answer = await desk.evaluate(
      async (message): Promise<Answer<T>> => chrome.runtime.sendMessage(message),
      { type, ...asked },
    );
    if (!answer.ok) throw new Error(answer.error.sentence);
    return answer.value;
  };
  const title = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
  const choose = async (name: string, content: Buffer) => {
    // From the disk, as a rep does: handed over in memory, a large one holds up the page before we see it.
    await writeFile(join(folder, name), content);
    await page.locator('input[type=file]').setInputFiles(join(folder, name));
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  const onList = async () => (await tell('list/show', {})).rows.map(({ target }) => target.accountId);
  /** Keys of what a table of the database holds. */
  const keysIn = async (table: string): Promise<string[]> => {
    const desk = await stage.chromium.desk();
    return desk.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('fitmark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(name).objectStore(name).getAllKeys();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.map(String));
            };
          };
        }),
      table,
    );
  };
  const nothingStaged = () =>
    until(
      () => keysIn('staged'),
      ({ length }) => length === 0,
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  it('sees whose export it is, and what its columns mean', async () => {
    expect(await objections(page)).toEqual([]);
    await choose('companies.csv', crmExport(200));
    await title('What the columns mean');
    expect(await focused()).toBe('What the columns mean');
    await page.getByText('companies.csv: 200 rows. It looks like an export of HubSpot.').waitFor();
    const meaning = (heading: string) => page.getByLabel(heading, { exact: true }).inputValue();
    expect(await Promise.all(['Company name', 'Company Domain Name'].map(meaning))).toEqual([
      'name',
      'domain',
    ]);
    expect(await meaning('Number of Employees')).toBe('employees');
    await page.getByText('Bäckerei Werk 0 · Müller Werk 1 · Größ Werk 2').waitFor();
    await page.getByLabel('Sums that name no currency are in').selectOption('EUR');
    expect(await objections(page)).toEqual([]);
  });

  it('sees what will come of it while nothing is written, and has the rows that are left out as a file', async () => {
    await press('Show what will come of it');
    await title('What will come of it');
    await page.getByText('3 rows are left out').click();
    await page.getByText('Line 199 says only the name “Niemand GmbH”').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press('Save what is left out, to mend it'),
    ]);
    expect(download.suggestedFilename()).toBe('companies-left-out.csv');
    const rejects = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(rejects).toHaveLength(4);
    expect(rejects[0]).toMatch(/^\ufeffLine,Why it was left out,Record ID,/);
    expect(await objections(page)).toEqual([]);
    expect(await tell('import/history', {})).toEqual([]);
  });

  it('brings them in by one press, sees them ranked, and puts the top on the list', async () => {
    await press('Bring in 197 companies');
    await title('They are in');
    await page.getByText('197 companies brought in.').waitFor();
    await page.getByText('There is room for 60 on your list.').waitFor();
    const names = page.locator('.names li');
    expect(await names.first().textContent()).toContain('Werk');
    expect(await names.count()).toBe(20);
    expect(await objections(page)).toEqual([]);
    await press('Add 20 companies');
    await until(onList, ({ length }) => length === 20);
    expect((await onList()).every((id) => /^werk\d*0\.example$/.test(id))).toBe(true);
  });

  it('takes all of it back; what they put on the list since stays there', async () => {
    await press('Bring in more');
    await press('Undo companies.csv');
    await page.getByText('“companies.csv” is taken back.').waitFor();
    await page.getByText(/^taken back on/).waitFor();
    expect(await onList()).toHaveLength(20);
    expect((await keysIn('accounts')).sort()).toEqual((await onList()).sort());
  });

  it('finds the columns of the next file as they said last time', async () => {
    await choose('again.csv', crmExport(20));
    await page.getByText('as last time').first().waitFor();
    await press('Leave it');
    await title('Bring in companies');
  });

  it('takes an import back from the toast, too', async () => {
    await page.getByLabel('Or paste addresses, or rows of a sheet').fill('oak.example\nelm.example');
    await press('Read the list');
    await press('Show what will come of it');
    await press('Bring in 2 companies');
    await title('They are in');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('“pasted text” is taken back: what only it said is gone.').waitFor();
    expect(await keysIn('accounts')).not.toContain('elm.example');
  });

  it('rules out a list of customers, and is told who of them stands on the list', async () => {
    const [listed = ''] = await onList();
    await choose('clients.csv', Buffer.from(`Website,Company\n${listed},Theirs\nclient.example,Client\n`));
    await page.getByLabel('Customers already').check();
    await press('Show what will come of it');
    await page.getByText('1 on your own list').waitFor();
    await press('Bring in 2 companies');
    await page.getByText('They are ruled out').waitFor();
    expect(await objections(page)).toEqual([]);
    const { rows } = await tell('list/show', {});
    expect(rows.find(({ target }) => target.accountId === listed)?.fit?.letter).toBe('×');
    await press('Bring in more');
  });

  it('cancels at any moment, and nothing is left; no key waits for long meanwhile', async () => {
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          window.longest = Math.max(window.longest ?? 0, duration);
      }).observe({ type: 'longtask' });
    });
    await choose('many.csv', crmExport(10_000));
    await title('What the columns mean');
    await press('Show what will come of it');
    await title('Comparing with what is known …');
    await press('Cancel');
    await page.getByText('Cancelled: nothing of the file was kept.').waitFor();
    expect(await focused()).toBe('Bring in companies');
    await nothingStaged();
    // A task of 50 ms is the first that the browser calls long; measured on two cores that others work on, too.
    expect(await page.evaluate(() => window.longest)).toBeLessThan(200);
  });

  it('leaves while rows are compared, and nothing is left either', async () => {
    await choose('many.csv', crmExport(10_000));
    await title('What the columns mean');
    await press('Show what will come of it');
    await title('Comparing with what is known …');
    await page.getByRole('link', { name: 'Prospects' }).click();
    await nothingStaged();
    await page.goBack();
    await title('Bring in companies');
  });

  it('is told of each file that holds no companies what to do', async () => {
    const refused = async (name: string, content: Buffer | string, words: string) => {
      await choose(name, Buffer.from(content));
      await page.getByRole('alert').getByText(words).waitFor();
    };
    await refused('empty.csv', '', '“empty.csv” is empty: choose another file, or paste a list.');
    await refused('heads.csv', 'Company,Website\n', 'holds headings and no row below them');
    await refused('list.xlsx', Buffer.from([80, 75, 3, 4, 0, 0]), 'save the sheet as CSV');
    await refused('logo.png', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), 'is no text');
    await choose('names.csv', Buffer.from('Colour;Mood\nred;calm\nblue;glad\n'));
    await page.getByRole('alert').getByText('No column says who a company is').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('has room for it on the narrowest page', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
