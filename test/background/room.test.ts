import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { undoAct } from '../../entrypoints/background/change-target.ts';
import { tellNames } from '../../entrypoints/background/names.ts';
import { saveProfile } from '../../entrypoints/background/profile.ts';
import { chooseForList, swapOnList, weakestOnList } from '../../entrypoints/background/room.ts';
import { chooseSettings } from '../../entrypoints/background/settings.ts';
import { showList } from '../../entrypoints/background/show-list.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { getTarget } from '../../lib/store/targets.ts';
import { accountOf, fact } from '../account/sample.ts';
import { icp } from '../fit/invented.ts';

vi.mock('../../entrypoints/background/marks.ts', () => ({ markTabs: vi.fn() }));
vi.mock('../../entrypoints/background/remind.ts', () => ({ keepAlarm: vi.fn() }));
vi.mock('../../lib/browser/models.ts', () => ({
  wordVectors: vi.fn(),
  references: vi.fn(),
  factWords: async () => {},
}));
vi.mock('../../lib/browser/neighbours.ts', () => ({ neighboursFor: async () => ({}) }));

const store = openStore();
const at = (name: string) => ({ url: `https://${name}.example/`, title: name });
const size = { id: 'size', kind: 'size', importance: 'strong', min: 100, max: 500 } as const;

/** A company of so many people, known from its pages. */
async function known(name: string, people: number): Promise<void> {
  const id = `${name}.example`;
  await putAccount(store, {
    ...accountOf([fact('employees', { min: people, max: people })]),
    id,
    label: name,
  });
}

const onList = async () => (await showList()).rows.map(({ target }) => target.accountId.split('.')[0]).sort();
const full = (from = 0) => Array.from({ length: 60 }, (_, nth) => at(`c${from + nth}`));

beforeEach(async () => {
  await chooseSettings({ cap: 60 });
  for (const table of ['accounts', 'icps', 'icpVersions', 'targets', 'events', 'touches', 'joins'] as const)
    for (const key of await store[table].getAllKeys()) await store[table].delete(key);
  await saveProfile({ icp: icp(size) });
});

describe('several companies chosen for the list', () => {
  it('come on it, read or never read, and go together again when that is undone', async () => {
    await known('acme', 200);
    const { targets, left, key } = await chooseForList({
      key: 'choose-two',
      companies: [at('acme'), at('new')],
    });
    expect(targets.map(({ accountId, tier }) => [accountId, tier])).toEqual([
      ['acme.example', 'A'],
      ['new.example', 'C'],
    ]);
    expect(left).toEqual([]);
    expect(await store.accounts.get('new.example')).toMatchObject({ label: 'new' });
    await undoAct({ key });
    expect(await onList()).toEqual([]);
  });

  it('asked twice under one key, come once; another page’s act in between stays', async () => {
    const ask = { key: 'choose-once', companies: [at('a'), at('b')] };
    const once = await chooseForList(ask);
    await chooseForList({ key: 'choose-other', companies: [at('c')] });
    const again = await chooseForList(ask);
    expect(again.targets).toEqual(once.targets);
    expect(again.left).toEqual([]);
    expect(await onList()).toEqual(['a', 'b', 'c']);
    expect(await store.events.count()).toBe(3);
  });

  it('leave out, with a sentence each, who found no room and what is no company', async () => {
    const companies = [...full(), at('late'), { url: 'https://bit.ly/x', title: '' }];
    const { targets, left } = await chooseForList({ key: 'choose-many', companies });
    expect(targets).toHaveLength(60);
    expect(left).toEqual([
      { url: 'https://late.example/', sentence: expect.stringMatching(/^Your list is full: 60 of 60\./) },
      { url: 'https://bit.ly/x', sentence: expect.stringMatching(/belongs to no company/) },
    ]);
    const again = await chooseForList({ key: 'choose-many', companies });
    expect(again.left.map(({ url }) => url).sort()).toEqual(left.map(({ url }) => url).sort());
  });

  it('do not fall due on one day', async () => {
    const { targets } = await chooseForList({ key: 'choose-many', companies: full().slice(0, 20) });
    expect(new Set(targets.map(({ nextOn }) => nextOn)).size).toBe(20);
  });
});

describe('a company in the place of a target', () => {
  beforeEach(async () => {
    await chooseForList({ key: 'choose-full', companies: full() });
    await known('acme', 200);
  });

  it('comes in as the other goes, in one act, undone as one, done once however often it is asked', async () => {
    const ask = { key: 'swap-c7-acme', out: 'c7.example', company: at('acme') };
    const { targets } = await swapOnList(ask);
    expect(targets.map(({ accountId }) => accountId)).toEqual(['c7.example', 'acme.example']);
    await swapOnList(ask);
    expect(await onList()).toHaveLength(60);
    expect(await onList()).toContain('acme');
    await undoAct({ key: ask.key });
    expect(await onList()).toContain('c7');
    expect(await onList()).not.toContain('acme');
    expect((await getTarget(store, 'c7.example'))?.removedAt).toBeUndefined();
  });

  it('can be taken back on a list that is over its cap', async () => {
    await chooseSettings({ cap: 50 });
    const { key } = await swapOnList({ key: 'swap-over', out: 'c7.example', company: at('acme') });
    expect(await onList()).toHaveLength(60);
    await undoAct({ key });
    expect(await onList()).toContain('c7');
  });

  it('is refused, and nothing changes, where who should go left the list in another tab', async () => {
    await swapOnList({ key: 'swap-first', out: 'c7.example', company: at('acme') });
    const late = swapOnList({ key: 'swap-late', out: 'c7.example', company: at('birch') });
    await expect(late).rejects.toThrow(/left the list meanwhile/);
    expect(await onList()).not.toContain('birch');
    expect(await store.accounts.get('birch.example')).toBeUndefined();
  });

  it('is suggested weakest first, each with a reason, in the whole list or in one tier', async () => {
    const candidates = await weakestOnList({});
    expect(candidates).toHaveLength(60);
    expect(candidates.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(await weakestOnList({ tier: 'A' })).toEqual([]);
  });
});

it('addresses to choose from are told apart: whose they are, what is known, what is on the list', async () => {
  await known('acme', 200);
  await known('birch', 5);
  await chooseForList({ key: 'choose-one', companies: [at('birch')] });
  const urls = ['acme', 'birch', 'new', 'mail'].map((name) => at(name).url);
  urls.splice(3, 1, 'https://mail.google.com/', 'https://gmail.com/');
  expect(await tellNames({ urls })).toEqual([
    { url: urls[0], accountId: 'acme.example', label: 'acme', letter: 'A', score: 100 },
    {
      url: urls[1],
      accountId: 'birch.example',
      label: 'birch',
      letter: 'D',
      score: 0,
      because: 'on your list already',
    },
    { url: urls[2], accountId: 'new.example' },
    { url: urls[3], because: 'no company’s own site' },
    { url: urls[4], because: 'no company’s own site' },
  ]);
  expect(await store.accounts.get('new.example')).toBeUndefined();
});
