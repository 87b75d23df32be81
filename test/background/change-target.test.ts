import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeTarget, logTouch, showStory, undoAct } from '../../entrypoints/background/change-target.ts';
import { rememberAccount } from '../../entrypoints/background/forget.ts';
import { addToList } from '../../entrypoints/background/list.ts';
import { markTabs } from '../../entrypoints/background/marks.ts';
import { saveProfile } from '../../entrypoints/background/profile.ts';
import { chooseSettings } from '../../entrypoints/background/settings.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { forgetCompany } from '../../lib/store/forget.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { getTarget } from '../../lib/store/targets.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { icp } from '../fit/invented.ts';
import { target } from '../targets/sample.ts';

vi.mock('../../entrypoints/background/marks.ts', () => ({ markTabs: vi.fn() }));
vi.mock('../../entrypoints/background/remind.ts', () => ({ keepAlarm: vi.fn() }));
vi.mock('../../lib/browser/models.ts', () => ({
  wordVectors: vi.fn(),
  references: vi.fn(),
  factWords: async () => {},
}));
vi.mock('../../lib/browser/neighbours.ts', () => ({ neighboursFor: async () => ({}) }));

const SIZE = { id: 'size', kind: 'size', importance: 'strong', min: 100, max: 500 } as const;
const ACME = 'acme.example';
const store = openStore();

async function known(people: number, id = ACME): Promise<void> {
  await putAccount(store, { ...accountOf([fact('employees', { min: people, max: people })]), id, label: id });
}

const status = (to: 'won' | 'talks' | 'meeting', key: string = crypto.randomUUID(), accountId = ACME) =>
  changeTarget({ key, accountId, change: { what: 'status', status: to } });

beforeEach(async () => {
  for (const table of ['accounts', 'icps', 'targets', 'joins', 'events', 'touches', 'meta'] as const)
    for (const key of await store[table].getAllKeys()) await store[table].delete(key);
  await saveProfile({ icp: icp(SIZE) });
  await known(200);
  vi.mocked(markTabs).mockClear();
});

describe('what comes of a target', () => {
  it('is measured by what was kept when it was added, not by what its pages say later', async () => {
    const { was } = await addToList({ url: `https://${ACME}/`, title: 'Acme' });
    await known(4);
    await status('meeting');
    expect((await getTarget(store, ACME))?.was).toEqual(was);
  });

  it('is measured by what stands at the first outcome, where nothing was kept, and by no later one', async () => {
    await store.targets.put(target(ACME));
    await status('talks');
    expect(await getTarget(store, ACME)).not.toHaveProperty('was');
    await status('meeting');
    const { was } = (await getTarget(store, ACME)) ?? {};
    expect(was).toMatchObject({ letter: 'A', yes: [expect.any(String)] });
    await known(4);
    await status('won');
    expect(await getTarget(store, ACME)).toMatchObject({ was, outcome: { is: 'won' } });
  });

  it('counts for the whole company, whichever of its accounts is named, and marks the tabs of all', async () => {
    await store.targets.put(target(ACME));
    await known(50, 'acme.shop');
    await joinAccounts(store, 'acme.shop', ACME, NOON);
    const key = crypto.randomUUID();
    const { targets } = await logTouch({ key, accountId: 'acme.shop', touch: { kind: 'call' } });
    expect(targets.map(({ accountId, status }) => [accountId, status])).toEqual([[ACME, 'contacted']]);
    expect(await store.touches.getAll()).toMatchObject([{ accountId: ACME, letter: 'A', tier: 'B' }]);
    const marked = () => vi.mocked(markTabs).mock.calls.at(-1)?.[0]?.toSorted();
    expect(marked()).toEqual([ACME, 'acme.shop']);
    expect((await showStory({ accountId: 'acme.shop' })).touches).toHaveLength(1);
    vi.mocked(markTabs).mockClear();
    await undoAct({ key });
    expect(marked()).toEqual([ACME, 'acme.shop']);
    expect(await getTarget(store, ACME)).toEqual(target(ACME));
  });
});

describe('what the rep asks in vain', () => {
  it('is refused in a sentence, and no tab is marked', async () => {
    await expect(status('won')).rejects.toMatchObject({ code: 'gone', message: /not on your list any more/ });
    await expect(showStory({ accountId: ACME })).rejects.toMatchObject({ code: 'gone' });
    expect(markTabs).not.toHaveBeenCalled();
  });

  it('one view more than are kept', async () => {
    for (let nth = 0; nth < 50; nth += 1)
      await chooseSettings({ addView: { name: `${nth}`, hash: 'today' } });
    await expect(chooseSettings({ addView: { name: 'More', hash: 'today' } })).rejects.toMatchObject({
      code: 'full',
      message: /remove one first/,
    });
    await expect(chooseSettings({ cap: 20, addView: { name: 'More', hash: 'today' } })).rejects.toThrow();
    expect((await chooseSettings({})).cap).toBe(60);
  });

  it('a company back on a list that filled up: all else of it is there again', async () => {
    await store.targets.put(target(ACME));
    const forgotten = await forgetCompany(store, ACME);
    await chooseSettings({ cap: 1 });
    await store.targets.put(target('birch.example'));
    await expect(rememberAccount({ forgotten })).rejects.toMatchObject({
      code: 'full',
      message: /but off your list\. Your list is full: 1 of 1/,
    });
    expect(await store.accounts.count()).toBe(1);
  });
});
