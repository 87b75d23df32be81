import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { disagree, passAccount } from '../../entrypoints/background/argue.ts';
import { changeTarget, undoAct } from '../../entrypoints/background/change-target.ts';
import { addToList, removeFromList } from '../../entrypoints/background/list.ts';
import { saveProfile } from '../../entrypoints/background/profile.ts';
import { refuseProposal, showProposals } from '../../entrypoints/background/proposals.ts';
import { showList } from '../../entrypoints/background/show-list.ts';
import type { PlaceCriterion } from '../../lib/icp/icp.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { getTarget } from '../../lib/store/targets.ts';
import type { Status } from '../../lib/targets/target.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { icp } from '../fit/invented.ts';
import { target } from '../targets/sample.ts';

const came = (accountId: string, status: Status, key = crypto.randomUUID()) =>
  changeTarget({ key, accountId, change: { what: 'status', status } });

vi.mock('../../entrypoints/background/marks.ts', () => ({ markTabs: vi.fn() }));
vi.mock('../../lib/browser/models.ts', () => ({
  wordVectors: vi.fn(),
  references: vi.fn(),
  factWords: async () => {},
}));
vi.mock('../../lib/browser/neighbours.ts', () => ({ neighboursFor: async () => ({}) }));

const size = { id: 'size', kind: 'size', importance: 'strong', min: 100, max: 500 } as const;
const place: PlaceCriterion = { id: 'place', kind: 'place', importance: 'nice', countries: ['DE'] };
const store = openStore();

/** A company of so many people, known from its pages. */
async function known(id: string, people: number, country = 'DE'): Promise<void> {
  const facts = [fact('employees', { min: people, max: people }), fact('country', country)];
  await putAccount(store, { ...accountOf(facts), id, label: id });
}

const add = (id: string) => addToList({ url: `https://${id}/`, title: id });
const proposed = async () => (await showProposals({ id: 'mine' })).map(({ words }) => words);

beforeEach(async () => {
  for (const table of [
    'accounts',
    'icps',
    'icpVersions',
    'says',
    'targets',
    'joins',
    'refusals',
    'events',
  ] as const)
    for (const key of await store[table].getAllKeys()) await store[table].delete(key);
  await saveProfile({ icp: icp(size, place) });
});

describe('what came of a target', () => {
  it('is measured by what was said when it was added, whatever its pages or the profile say since', async () => {
    await known('acme.example', 20);
    const { was } = await add('acme.example');
    expect(was).toMatchObject({ letter: 'D', digit: 3, icp: { id: 'mine' } });
    await known('acme.example', 200);
    await saveProfile({ icp: icp(place) });
    await came('acme.example', 'won');
    expect((await getTarget(store, 'acme.example'))?.was).toEqual(was);
    const { records, rows } = await showList();
    expect(records).toEqual([{ id: 'mine', name: 'My clients', of: 1 }]);
    expect(rows[0]?.target).not.toHaveProperty('was');
  });

  it('is measured as it stands when first said, where nothing was kept', async () => {
    await known('acme.example', 200);
    await store.targets.put(target('acme.example'));
    await came('acme.example', 'lost');
    expect((await getTarget(store, 'acme.example'))?.was?.letter).toBe('A');
  });

  it('is undone time and all, counts on when the company is taken off, and is refused where it never was on the list', async () => {
    await known('acme.example', 200);
    await add('acme.example');
    const accountId = 'acme.example';
    await came(accountId, 'meeting');
    const before = await getTarget(store, accountId);
    const key = crypto.randomUUID();
    await came(accountId, 'lost', key);
    await undoAct({ key });
    expect(await getTarget(store, accountId)).toEqual(before);
    await removeFromList({ accountId });
    expect((await showList()).records[0]?.of).toBe(1);
    await expect(came(accountId, 'won')).rejects.toThrow(/not on your list any more/);
    await expect(came('birch.example', 'won')).rejects.toThrow(/not on your list any more/);
  });
});

describe('proposals for a profile', () => {
  const SMALL = ['a.example', 'b.example', 'c.example'];
  const pass = async (ids = SMALL) => {
    for (const [at, id] of ids.entries()) {
      await known(id, 5 + at);
      await passAccount({ accountId: id, reason: 'too small' });
    }
  };

  it('come of what was passed on, on the list or not, by name; another profile has none', async () => {
    await known('a.example', 5);
    await add('a.example');
    await pass();
    const [proposal] = await showProposals({ id: 'mine' });
    expect(proposal).toMatchObject({ names: SMALL, words: /a\.example.*up to 7 people/ });
    expect(await showProposals({ id: 'gone' })).toEqual([]);
  });

  it('rule out nothing like a client, whether or not it is on the list still', async () => {
    await known('won.example', 4);
    await add('won.example');
    await came('won.example', 'won');
    await removeFromList({ accountId: 'won.example' });
    await pass();
    expect(await proposed()).toEqual([]);
  });

  it('count accounts that are one company once', async () => {
    await pass();
    await joinAccounts(store, 'a.example', 'b.example', NOON);
    expect(await proposed()).toEqual([]);
  });

  it('come of disagreements, and not again once refused, until that is taken back', async () => {
    for (const id of SMALL) {
      await known(id, 200, 'AT');
      await disagree({ accountId: id, criterionId: 'place', says: 'is met' });
    }
    const [proposal] = await showProposals({ id: 'mine' });
    expect(proposal?.words).toMatch(/want Austria too/);
    const key = proposal?.key ?? '';
    for (const _ of [1, 2]) await refuseProposal({ key, refused: true });
    expect(await proposed()).toEqual([]);
    await refuseProposal({ key, refused: false });
    expect(await proposed()).toHaveLength(1);
  });

  it('come of outcomes', async () => {
    for (let at = 0; at < 12; at += 1) {
      await known(`t${at}.example`, at % 2 === 0 ? 200 : 20);
      await add(`t${at}.example`);
      await came(`t${at}.example`, at % 2 === 0 ? 'meeting' : 'lost');
    }
    expect(await proposed()).toEqual([
      '100–500 people: where it holds 6 of 6 met (61–100%), where not 0 of 6 met (0–39%). Make it “must” instead of “strong”?',
    ]);
    expect((await showList()).records[0]?.lift?.proposals).toHaveLength(1);
    const [proposal] = await showProposals({ id: 'mine' });
    await refuseProposal({ key: proposal?.key ?? '', refused: true });
    expect((await showList()).records[0]?.lift?.proposals).toEqual([]);
  });
});
