import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { blankAccount } from '../../lib/account/blank.ts';
import { getAccount } from '../../lib/store/accounts.ts';
import type { Store } from '../../lib/store/database.ts';
import { addTarget, removeTarget, restoreTarget } from '../../lib/store/on-off-list.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { allTargets, getTarget, listTargets } from '../../lib/store/targets.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { fitOf } from '../targets/sample.ts';
import { change } from './acts.ts';
import { freshStore } from './fresh.ts';

const acme = { account: accountOf([fact('city', 'Kiel')]), fit: fitOf(), from: HOME, now: NOON };

async function fill(store: Store, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const account = blankAccount(`company-${n}.example`, `Company ${n}`, NOON);
    await addTarget(store, { ...acme, account, now: NOON + n });
  }
}

describe('adding a company to the list', () => {
  it('twice gives one target, the one that stood first', async () => {
    const store = freshStore();
    const first = await addTarget(store, acme);
    const second = await addTarget(store, { ...acme, now: NOON + 60_000 });
    expect(second).toEqual(first);
    expect(await allTargets(store)).toHaveLength(1);
  });

  it('from twenty clicks at once gives one target', async () => {
    const store = freshStore();
    const plans = await Promise.all(Array.from({ length: 20 }, () => addTarget(store, acme)));
    expect(plans.every(({ ok }) => ok)).toBe(true);
    expect(await allTargets(store)).toHaveLength(1);
  });

  it('whose page could not be read keeps its account, and never overwrites a known one', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    const blank = blankAccount('acme.example', 'Access denied', NOON);
    await addTarget(store, { ...acme, account: blank });
    expect(await getAccount(store, 'acme.example')).toEqual(acme.account);
  });

  it('is refused by a full list with a sentence, and nothing is stored', async () => {
    const store = freshStore();
    await fill(store, 60);
    expect(await addTarget(store, acme)).toEqual({
      ok: false,
      code: 'full',
      sentence: 'Your list is full: 60 of 60. Take one company off it to make room for Acme.',
    });
    expect(await getAccount(store, 'acme.example')).toBeUndefined();
    expect(await allTargets(store)).toHaveLength(60);
  });

  it('lets only as many through as there is room for when many come at once', async () => {
    const store = freshStore();
    await changeSettings(store, { cap: 5 });
    const plans = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        addTarget(store, { ...acme, account: blankAccount(`company-${n}.example`, '', NOON) }),
      ),
    );
    expect(plans.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await allTargets(store)).toHaveLength(5);
  });
});

describe('taking a company off the list', () => {
  it('and undoing it loses nothing', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    const before = await getTarget(store, 'acme.example');
    const removed = await removeTarget(store, 'acme.example', NOON + 5);
    expect(removed).toEqual({ ...before, removedAt: NOON + 5 });
    expect(await listTargets(store)).toEqual([]);
    expect(await restoreTarget(store, 'acme.example', NOON + 9)).toEqual({ ok: true, target: before });
    expect(await getTarget(store, 'acme.example')).toEqual(before);
  });

  it('twice keeps the moment of the first time', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    await removeTarget(store, 'acme.example', NOON + 5);
    expect((await removeTarget(store, 'acme.example', NOON + 9))?.removedAt).toBe(NOON + 5);
    expect(await removeTarget(store, 'birch.example', NOON)).toBeUndefined();
  });

  it('cannot be undone while the list is full, nor for a company that never was on it', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    await removeTarget(store, 'acme.example', NOON);
    await fill(store, 60);
    expect(await restoreTarget(store, 'acme.example', NOON + 9)).toMatchObject({
      ok: false,
      sentence: /full.*Acme/,
    });
    expect((await restoreTarget(store, 'birch.example', NOON + 9)).ok).toBe(false);
    expect((await getTarget(store, 'acme.example'))?.removedAt).toBe(NOON);
  });
});

describe('what came of a target', () => {
  const was = { letter: 'B', icp: { id: 'mine', version: 1 }, digit: 3, yes: [], no: [] } as const;
  const stood = { ...was, yes: [], no: [] };
  const outcomeOf = async (store: Store) => (await getTarget(store, 'acme.example'))?.outcome?.is;

  it('follows its status, and goes with it', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    const came = [];
    for (const status of ['meeting', 'talks', 'lost', 'new', 'lost', 'won', 'paused'] as const) {
      await change(store, 'acme.example', { what: 'status', status });
      came.push(await outcomeOf(store));
    }
    expect(came).toEqual(['met', 'met', 'lost', undefined, 'no', 'won', 'won']);
  });

  it('is measured by how the company stood when it was added, else when it was first said', async () => {
    const store = freshStore();
    await addTarget(store, { ...acme, was: stood });
    const birch = blankAccount('birch.example', 'Birch', NOON);
    await addTarget(store, { ...acme, account: birch });
    for (const id of ['acme.example', 'birch.example'])
      await change(store, id, { what: 'status', status: 'lost' }, { was: { ...stood, letter: 'D' } });
    expect((await allTargets(store)).map(({ was }) => was?.letter)).toEqual(['B', 'D']);
  });

  it('outlives being taken off the list and put back', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    await change(store, 'acme.example', { what: 'status', status: 'lost' });
    await removeTarget(store, 'acme.example', NOON + 5);
    await restoreTarget(store, 'acme.example', NOON + 9);
    expect(await outcomeOf(store)).toBe('no');
  });
});

describe('the list', () => {
  it('is newest first, each target with its account', async () => {
    const store = freshStore();
    await fill(store, 3);
    const rows = await listTargets(store);
    expect(rows.map(({ account }) => account?.label)).toEqual(['Company 2', 'Company 1', 'Company 0']);
  });
});
