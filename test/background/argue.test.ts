import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correctFact, disagree, overrideFit, passAccount } from '../../entrypoints/background/argue.ts';
import { markTabs } from '../../entrypoints/background/marks.ts';
import { learnProfile, previewProfile } from '../../entrypoints/background/preview.ts';
import {
  removeProfile,
  restoreProfile,
  saveProfile,
  showVersions,
} from '../../entrypoints/background/profile.ts';
import { showList } from '../../entrypoints/background/show-list.ts';
import { standingOf } from '../../entrypoints/background/standing.ts';
import { bothOf } from '../../lib/fit/preview-sum.ts';
import type { Criterion, PlaceCriterion } from '../../lib/icp/icp.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { allIcps } from '../../lib/store/icps.ts';
import { addTarget } from '../../lib/store/on-off-list.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { icp } from '../fit/invented.ts';
import { fitOf } from '../targets/sample.ts';

vi.mock('../../entrypoints/background/marks.ts', () => ({ markTabs: vi.fn() }));
vi.mock('../../lib/browser/models.ts', () => ({
  wordVectors: vi.fn(),
  references: vi.fn(),
  factWords: async () => {},
}));
vi.mock('../../lib/browser/neighbours.ts', () => ({ neighboursFor: async () => ({}) }));

const ACME = 'acme.example';
const accountId = ACME;
const size = { id: 'size', kind: 'size', importance: 'must', min: 100, max: 500 } as const;
const place: PlaceCriterion = { id: 'place', kind: 'place', importance: 'strong', countries: ['DE'] };
const large = { ...icp(size), id: 'large', name: 'Large' };
const german = { ...icp(place), id: 'german', name: 'German' };
const account = accountOf([fact('employees', { min: 20, max: 20 }), fact('country', 'DE')]);

beforeEach(async () => {
  vi.mocked(markTabs).mockClear();
  const store = openStore();
  for (const table of ['accounts', 'icps', 'icpVersions', 'says', 'targets', 'joins'] as const)
    for (const key of await store[table].getAllKeys()) await store[table].delete(key);
  await putAccount(store, account);
  await saveProfile({ icp: large });
  await saveProfile({ icp: german });
});

describe('a company that two profiles score', () => {
  it('has the letter of the one that it fits best, and the other is named', async () => {
    const { fit, others, icp } = await standingOf(ACME);
    expect(fit).toMatchObject({ letter: 'A', icp: { id: 'german' } });
    expect(others).toMatchObject([{ letter: 'D', icp: { id: 'large' } }]);
    expect(icp?.id).toBe('german');
    await saveProfile({ icp: { ...german, active: false } });
    expect(await standingOf(ACME)).toMatchObject({ fit: { letter: 'D', icp: { id: 'large' } }, others: [] });
  });
});

describe('a rep who argues with a score', () => {
  it('gives an own letter, which keeps what Fitmark said the first time', async () => {
    const own = { accountId, letter: 'C', reason: ' They buy elsewhere ' } as const;
    expect(await overrideFit(own)).toBeNull();
    const given = await overrideFit(own);
    expect(given).toMatchObject({
      letter: 'C',
      reason: 'They buy elsewhere',
      was: { letter: 'A', icp: { id: 'german' } },
    });
    expect((await showList()).overrides).toEqual({ raised: 0, lowered: 1, other: 0 });
    expect(await overrideFit({ accountId, letter: null })).toEqual(given);
    expect(await showList()).not.toHaveProperty('overrides');
    expect(await overrideFit({ accountId, letter: null })).toBeNull();
    expect(markTabs).toHaveBeenCalledWith([ACME]);
  });

  it('is asked for a reason, and nothing is kept without', async () => {
    await expect(overrideFit({ accountId, letter: 'C' })).rejects.toThrow(/Say in a few words why/);
    await expect(passAccount({ accountId, reason: 'other' })).rejects.toThrow(/Say in a few words why/);
    expect((await standingOf(ACME)).say).toBeUndefined();
  });

  it('passes on a company, read or not, and the list says so beside the computed letter', async () => {
    const store = openStore();
    await addTarget(store, { account, fit: fitOf(), from: HOME, now: NOON });
    await passAccount({ accountId, reason: 'customer already', line: 'Since spring' });
    expect((await standingOf(ACME)).say?.pass).toMatchObject({ note: 'Since spring', was: { letter: 'A' } });
    expect((await showList()).rows).toMatchObject([{ fit: { letter: '×', computed: 'A' } }]);
    expect(await passAccount({ accountId, reason: null })).toMatchObject({ reason: 'customer already' });
    const [row] = (await showList()).rows;
    expect(row?.fit).toMatchObject({ letter: 'A' });
    expect(row?.fit).not.toHaveProperty('computed');
    await passAccount({ accountId: 'unread.example', reason: 'too small' });
    expect((await standingOf('unread.example')).say?.pass).not.toHaveProperty('was');
  });

  it('objects to one reason, once, and the profile stays as it is', async () => {
    const objection = { accountId, criterionId: 'place', says: 'matters less' } as const;
    expect(await disagree(objection)).toBeNull();
    expect(await disagree(objection)).toMatchObject({
      says: 'matters less',
      was: { verdict: 'yes', importance: 'strong' },
    });
    expect((await standingOf(ACME)).say?.objections).toHaveLength(1);
    expect((await allIcps(openStore())).map(({ version }) => version)).toEqual([1, 1]);
    expect(await disagree({ ...objection, says: null })).toMatchObject({ says: 'matters less' });
    expect((await standingOf(ACME)).say).toBeUndefined();
    await expect(disagree({ ...objection, criterionId: 'gone' })).rejects.toThrow(
      /does not ask this any more/,
    );
  });

  it('says in a list what a question has several answers to, and has the list back', async () => {
    const uses = { accountId, key: 'technology' } as const;
    expect(await correctFact({ ...uses, value: ['HubSpot', 'Shopify'] })).toBeNull();
    expect(await correctFact({ ...uses, value: null })).toEqual(['HubSpot', 'Shopify']);
  });

  it('corrects a fact, by which the company is scored from then on, and takes it back', async () => {
    const word = { accountId, key: 'employees', value: { min: 200, max: 200 } } as const;
    await removeProfile({ id: 'german' });
    expect(await correctFact(word)).toBeNull();
    expect((await standingOf(ACME)).fit?.letter).toBe('A');
    expect(await correctFact({ ...word, value: null })).toEqual({ min: 200, max: 200 });
    expect((await standingOf(ACME)).fit?.letter).toBe('D');
    await expect(correctFact({ ...word, value: 'lots' })).rejects.toThrow(/no value this fact can have/);
    await expect(correctFact({ ...word, accountId: 'gone.example' })).rejects.toThrow(/Nothing is known/);
  });
});

async function see250(): Promise<void> {
  await openStore().write(['accounts'], async (store) => {
    for (let at = 0; at < 250; at += 1)
      await putAccount(store, { ...account, id: `c${at}.example`, label: `C${at}`, lastSeenAt: NOON + at });
  });
}

describe('a rep who works on a profile', () => {
  it('sees what an edit would do to the companies seen, part by part, and nothing is stored', async () => {
    await see250();
    const icp = { ...large, criteria: [{ ...size, min: 10 }] };
    const { preview: first, next, total } = await previewProfile({ icp });
    expect([first.of, next, total]).toEqual([250, 'c98.example', 251]);
    const { preview: second, ...rest } = await previewProfile({ icp, after: next ?? '' });
    expect(rest).toEqual({ total: 251 });
    const preview = bothOf(first, second);
    expect(preview).toMatchObject({ of: 251, before: { D: 251 }, after: { A: 251 }, up: { count: 251 } });
    expect(preview.warning).toBeDefined();
    expect((await showVersions({ id: 'large' })).map(({ version }) => version)).toEqual([1]);
  });

  it('sees the next edit at a go, with what was read since, and other words looked for', async () => {
    await see250();
    const icp = { ...large, criteria: [{ ...size, min: 20 }] };
    await vi.waitFor(async () => expect((await previewProfile({ icp })).next).toBeDefined());
    await previewProfile({ icp, after: 'c98.example' });
    expect(await previewProfile({ icp })).toMatchObject({ preview: { of: 251, after: { A: 251 } } });
    await saveProfile({ icp: { ...icp, name: 'Large' } });
    const saved = await previewProfile({ icp: large });
    expect(saved.preview).toMatchObject({ of: 251, before: { A: 251 }, after: { D: 251 } });
    await putAccount(openStore(), { ...account, facts: [fact('employees', { min: 2, max: 2 })] });
    await vi.waitFor(async () => expect((await previewProfile({ icp })).preview.of).toBe(250));
    const [, last] = [await previewProfile({ icp }), await previewProfile({ icp, after: 'c98.example' })];
    expect(last.preview.of).toBe(1);
    expect((await previewProfile({ icp })).preview).toMatchObject({ of: 251, after: { A: 250, D: 1 } });
    const words: Criterion = {
      id: 'words',
      kind: 'words',
      importance: 'must',
      name: 'Goods',
      any: ['goods'],
    };
    expect((await previewProfile({ icp: { ...icp, criteria: [words] } })).preview.of).toBe(250);
  });

  it('has an earlier version back as a new one, resting where the profile rests', async () => {
    await saveProfile({ icp: { ...large, name: 'Larger', active: false } });
    const back = await restoreProfile({ id: 'large', version: 1 });
    expect(back).toMatchObject({ name: 'Large', version: 3, active: false });
    expect(await restoreProfile({ id: 'large', version: 1 })).toEqual(back);
    await expect(restoreProfile({ id: 'large', version: 9 })).rejects.toThrow(/not kept any more/);
  });

  it('is told in a sentence that five profiles are in use', async () => {
    for (const id of ['p3', 'p4', 'p5']) await saveProfile({ icp: { ...large, id } });
    await expect(saveProfile({ icp: { ...large, id: 'p6' } })).rejects.toThrow(
      /Five profiles are in use already/,
    );
  });

  it('learns what the best clients have in common', async () => {
    await putAccount(openStore(), { ...account, id: 'birch.example', label: 'Birch' });
    const learnt = await learnProfile({
      accountIds: [ACME, 'birch.example', 'gone.example'],
      pasted: [],
    });
    expect(learnt.map(({ criterion }) => criterion.kind)).toContain('place');
  });
});
