import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heardAll } from '../../entrypoints/background/hear.ts';
import { showList } from '../../entrypoints/background/show-list.ts';
import type { Account, Answer } from '../../lib/account/account.ts';
import { basisOf } from '../../lib/account/basis.ts';
import type { Icp, NeedCriterion } from '../../lib/icp/icp.ts';
import { questionOf } from '../../lib/icp/question.ts';
import { saveAnswers } from '../../lib/store/answers.ts';
import { STORE_NAME } from '../../lib/store/changes.ts';
import { openStore } from '../../lib/store/database.ts';
import { saveIcp } from '../../lib/store/icps.ts';
import { addTarget } from '../../lib/store/on-off-list.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { watchList } from '../../lib/store/watch-list.ts';
import { addDays, dayAt, mondayOf } from '../../lib/targets/day.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { plant } from '../store/fresh.ts';
import { fitOf, target } from '../targets/sample.ts';

vi.mock('../../entrypoints/background/hear.ts', () => ({ heardAll: vi.fn() }));

const WAREHOUSES: NeedCriterion = {
  id: 'warehouses',
  kind: 'need',
  importance: 'must',
  name: 'Runs warehouses',
  signals: ['our own warehouse'],
  counterSignals: [],
};
const ICP: Icp = { id: 'mine', name: 'Mine', version: 1, criteria: [WAREHOUSES], updatedAt: NOON };

/** The company as it stands once its pages were heard: it has the need. */
function answered(account: Account): Account {
  const heard: Answer = {
    question: questionOf(WAREHOUSES),
    basis: basisOf(account),
    kind: 'need',
    state: 'stated',
    heard: { quote: 'We run our own warehouse.', url: HOME, seenAt: NOON },
  };
  return { ...account, answers: [heard] };
}

/** Hearing that is kept, and takes as long as told. */
function hearingTakes(ms: number) {
  vi.mocked(heardAll).mockImplementation(async (accounts) => {
    const open = accounts.filter(({ answers }) => !answers);
    if (open.length === 0) return [...accounts];
    await new Promise((resolve) => setTimeout(resolve, ms));
    const all = open.map(answered);
    await saveAnswers(
      openStore(),
      all.map(({ id, answers = [] }) => ({ id, answers })),
    );
    return accounts.map((account) => all.find(({ id }) => id === account.id) ?? account);
  });
}

const letters = async () => (await showList()).rows.map(({ fit }) => fit?.letter);

describe('the list that the background shows', () => {
  beforeEach(async () => {
    const store = openStore();
    for (const table of ['targets', 'accounts', 'icps', 'setAside', 'touches', 'persons', 'meta'] as const)
      for (const key of await store[table].getAllKeys()) await store[table].delete(key);
    vi.mocked(heardAll)
      .mockReset()
      .mockImplementation(async (accounts) => [...accounts]);
    await saveIcp(store, ICP, NOON);
    await addTarget(store, {
      account: accountOf([fact('city', 'Kiel')]),
      fit: fitOf(),
      from: HOME,
      now: NOON,
    });
  });

  it('names each company with its fit as it stands now, without what its pages say', async () => {
    vi.mocked(heardAll).mockImplementation(async (accounts) => accounts.map(answered));
    const { rows, accountIds, unread } = await showList();
    expect(rows).toMatchObject([
      { account: { label: 'Acme', city: 'Kiel' }, fit: { letter: 'A', score: 100 } },
    ]);
    expect({ accountIds, unread }).toEqual({ accountIds: ['acme.example'], unread: 0 });
    expect(JSON.stringify(rows)).not.toMatch(/We move goods|own warehouse/);
  });

  it('comes first without what takes long to hear, then with it, and is then at rest', async () => {
    hearingTakes(300);
    const seen: string[] = [];
    const errors: unknown[] = [];
    const asked = vi.fn(showList);
    const leave = watchList(
      asked,
      {
        next: ({ rows }) => seen.push(rows[0]?.fit?.letter ?? ''),
        error: (error) => errors.push(error),
      },
      STORE_NAME,
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe('A'), { timeout: 5_000 });
    expect(seen[0]).toBe('?');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).toHaveBeenCalledTimes(2);
    expect(errors).toEqual([]);
    leave();
  });

  it('hears nothing twice at a time, however many pages ask', async () => {
    hearingTakes(200);
    expect(await Promise.all([letters(), letters(), letters()])).toEqual([['?'], ['?'], ['?']]);
    expect(heardAll).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await letters()).toEqual(['A']));
  });

  it('stands although nothing could be heard or kept', async () => {
    vi.mocked(heardAll).mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await letters()).toEqual(['?']);
  });

  it('names a company whose record could not be read, and counts that record', async () => {
    await plant(openStore(), 'targets', target('birch.example', { addedAt: NOON - 1 }));
    await plant(openStore(), 'accounts', { id: 'birch.example' });
    const { rows, unread } = await showList();
    expect(rows[1]).toEqual({ target: target('birch.example', { addedAt: NOON - 1 }) });
    expect(unread).toBe(1);
  });

  it('stands unscored where there is no profile', async () => {
    await openStore().icps.delete('mine');
    expect((await showList()).rows[0]).not.toHaveProperty('fit');
    expect(heardAll).not.toHaveBeenCalled();
  });

  it('tells of each target its timing with what says so, and whom the rep knows there', async () => {
    const persona = { functions: ['it' as const], seniorities: [], countries: [] };
    await saveIcp(openStore(), { ...ICP, persona }, NOON);
    const known = (id: string, title: string, savedAt?: number) =>
      plant(openStore(), 'persons', {
        id,
        accountId: 'acme.example',
        name: 'Ann Example',
        title,
        url: `https://www.linkedin.com/${id.slice(9)}/`,
        firstSeenAt: NOON,
        seenAt: Date.now(),
        ...(savedAt !== undefined && { savedAt }),
      });
    await known('linkedin:in/ann-example', 'Head of IT', NOON);
    await known('linkedin:in/ben-example', 'Head of Sales', NOON);
    await known('linkedin:in/kim-example', 'CIO');
    const [row] = (await showList()).rows;
    expect(row?.fit).toMatchObject({ digit: 3, signs: [] });
    expect(row?.persons).toEqual({ saved: 2, fitting: 1 });
  });

  it('comes with what was taken off, without its notes, the touches of thirteen weeks and what was chosen', async () => {
    const store = openStore();
    await changeSettings(store, { cap: 20 });
    await store.targets.put(target('birch.example', { removedAt: NOON, notes: 'Never again' }));
    const monday = mondayOf(dayAt(Date.now()));
    const days = [dayAt(Date.now()), addDays(monday, -84), addDays(monday, -85)];
    for (const [nth, on] of days.entries())
      await store.touches.put({
        id: `t${nth}`,
        accountId: 'acme.example',
        kind: 'call',
        tier: 'A',
        on,
        at: -nth + NOON,
      });
    const { past, rows, touches, settings } = await showList();
    expect(past).toEqual([target('birch.example', { removedAt: NOON })]);
    expect(rows.map(({ target: { accountId } }) => accountId)).toEqual(['acme.example']);
    expect(touches.map(({ id }) => id)).toEqual(['t0', 't1']);
    expect(settings).toEqual({ cap: 20, views: [] });
  });
});
