import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FactBrought, Incoming } from '../../lib/account/incoming.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { applyRows } from '../../lib/store/imports.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { dropRows, stageRows } from '../../lib/store/staged.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { target } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';
import { begun, contentOf } from './import-acts.ts';

const ACME = 'acme.example';
const CRM = { file: 'crm.csv', at: NOON };
const LINKEDIN = 'https://www.linkedin.com/company/acme';

const city = (value: string): FactBrought => ({ key: 'city', value, quote: value });
const row = (url: string, facts: FactBrought[] = [], more: Partial<Incoming> = {}): Incoming => ({
  lines: [2],
  url,
  facts,
  ...more,
});

describe('what a rep is told before anything of a file is brought in', () => {
  it('is which companies are new, which are known, and what of them is new or cannot be right', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([fact('name', 'Acme'), fact('city', 'Bremen')]));
    await store.targets.put(target(ACME));
    const outcomes = await begun(store, 'import-1', [
      row('https://birch.example/en', [city('Kiel')], { name: 'Birch', lines: [2, 7] }),
      row('https://www.acme.example/', [city('Kiel')]),
      row('https://acme.example/', [city('bremen')]),
    ]);
    const acme = { lines: [2], accountId: ACME, label: 'Acme', onList: true };
    expect(outcomes).toEqual([
      { lines: [2, 7], accountId: 'birch.example', label: 'Birch', is: 'new', adds: 2, conflicts: [] },
      { ...acme, is: 'merged', adds: 1, conflicts: [{ key: 'city', known: 'Bremen', brought: 'Kiel' }] },
      { ...acme, is: 'same', adds: 0, conflicts: [] },
    ]);
  });

  it('is the name of the company that an account was joined to', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([fact('city', 'Kiel')], { label: 'Acme' }));
    await joinAccounts(store, ACME, 'acme.shop', NOON);
    const [outcome] = await begun(store, 'import-1', [
      row('https://acme.shop/', [city('Kiel')], { name: 'Shop' }),
    ]);
    expect(outcome).toMatchObject({ accountId: ACME, label: 'Acme', is: 'merged', adds: 1 });
    expect(await applyRows(store, 'import-1')).toMatchObject({ created: 0, changed: 1 });
    expect(await store.accounts.getAllKeys()).toEqual([ACME, 'acme.shop']);
  });

  it('is the company whose own site leads to a page at LinkedIn, and none by its name alone', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([fact('name', 'Acme'), fact('linkedin', LINKEDIN)]));
    const outcomes = await begun(store, 'import-1', [
      row('https://de.linkedin.com/company/acme/', [city('Kiel')]),
      row('https://www.linkedin.com/company/birch', [], { name: 'Acme' }),
      row('https://acme.test-site.example/', [], { name: 'Acme' }),
    ]);
    expect(outcomes.map(({ accountId, is }) => [accountId, is])).toEqual([
      [ACME, 'merged'],
      ['birch.linkedin.com', 'new'],
      ['test-site.example', 'new'],
    ]);
  });

  it.each([
    ['https://bit.ly/acme', 'bit.ly is no company’s own address'],
    ['https://10.0.0.1/', '10.0.0.1 is no company’s own address'],
    ['https://www.gmx.de/', 'gmx.de is a mail service'],
    ['https://www.facebook.com/acme', 'facebook.com is a social network'],
    ['https://www.linkedin.com/in/ann', 'linkedin.com is no company’s own address'],
    ['https://app.hubspot.com/contacts/1', 'app.hubspot.com is no company’s own address'],
    ['https://www.wlw.de/acme', 'wlw.de is no company’s own address'],
  ])('is why %s is nobody’s, and what to do', async (url, why) => {
    const store = freshStore();
    const [outcome] = await begun(store, 'import-1', [row(url, [city('Kiel')], { name: 'Acme' })]);
    expect(outcome).toMatchObject({ label: 'Acme', is: 'refused', adds: 0 });
    expect(outcome?.sentence).toContain(why);
    expect(outcome?.sentence).toMatch(/: put the company’s own site .+ bring the row in again\.$/);
    expect(await applyRows(store, 'import-1')).toMatchObject({ created: 0, changed: 0, same: 0 });
  });

  it('takes a page at LinkedIn where the site is nobody’s, and a bank’s site for the bank’s', async () => {
    const outcomes = await begun(freshStore(), 'import-1', [
      row('https://www.facebook.com/acme', [], { linkedin: LINKEDIN }),
      row('https://www.deutsche-bank.de/'),
      row('https://login.acme.example/'),
    ]);
    expect(outcomes.map(({ accountId }) => accountId)).toEqual([
      'acme.linkedin.com',
      'deutsche-bank.de',
      ACME,
    ]);
  });
});

describe('rows that are kept aside', () => {
  it('are kept once however often they are sent, and come in the order of the file', async () => {
    const store = freshStore();
    const rows = [1, 2, 3].map((line) => row(`https://c${line}.example/`, [], { lines: [line * 4] }));
    for (const one of [...rows].reverse()) await stageRows(store, 'import-1', CRM, [one]);
    await stageRows(store, 'import-1', { ...CRM, at: NOON + 1 }, rows.slice(1, 2));
    expect(await store.staged.count()).toBe(3);
    await applyRows(store, 'import-1');
    expect(await store.imports.get('import-1')).toMatchObject({
      at: NOON,
      created: ['c1.example', 'c2.example', 'c3.example'],
    });
  });

  it('are kept however many stand on one line', async () => {
    const store = freshStore();
    for (const id of ['a', 'b']) await stageRows(store, 'import-1', CRM, [row(`https://${id}.example/`)]);
    expect(await applyRows(store, 'import-1')).toMatchObject({ created: 2 });
  });

  it('are thrown away when the rep cancels, and nothing is brought in then', async () => {
    const store = freshStore();
    const before = await contentOf(store);
    await begun(store, 'import-1', [row('https://acme.example/')]);
    await dropRows(store, 'import-1');
    await dropRows(store, 'import-1');
    expect(await store.staged.count()).toBe(0);
    expect(await applyRows(store, 'import-1')).toBeUndefined();
    expect(await contentOf(store)).toEqual(before);
  });

  it('give way to another import; that one is over then, and no half of it is brought in', async () => {
    const store = freshStore();
    await begun(store, 'import-1', [row('https://a.example/')]);
    await begun(store, 'import-2', [row('https://b.example/')]);
    expect(await stageRows(store, 'import-1', CRM, [row('https://c.example/')])).toBeUndefined();
    expect(await applyRows(store, 'import-1')).toBeUndefined();
    expect(await applyRows(store, 'import-2')).toMatchObject({ created: 1 });
    expect(
      await stageRows(store, 'import-1', CRM, [row('https://c.example/')]),
      'ever after',
    ).toBeUndefined();
    const nextDay = { ...CRM, at: NOON + 2 * 86_400_000 };
    await stageRows(store, 'import-3', nextDay, [row('https://d.example/')]);
    expect(await store.staged.count(), 'and leaves nothing for long').toBe(1);
  });
});
