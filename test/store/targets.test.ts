import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { blankAccount } from '../../lib/account/blank.ts';
import { getAccount } from '../../lib/store/accounts.ts';
import type { Store } from '../../lib/store/database.ts';
import {
  addTarget,
  allTargets,
  getTarget,
  listTargets,
  removeTarget,
  restoreTarget,
  setOutcome,
} from '../../lib/store/targets.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { fitOf } from '../targets/sample.ts';
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
      sentence: 'Your list is full: 60 of 60. Take one company off it to make room for Acme.',
    });
    expect(await getAccount(store, 'acme.example')).toBeUndefined();
    expect(await allTargets(store)).toHaveLength(60);
  });

  it('lets only as many through as there is room for when many come at once', async () => {
    const store = freshStore();
    const plans = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        addTarget(store, { ...acme, account: blankAccount(`company-${n}.example`, '', NOON), cap: 5 }),
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
    expect(await restoreTarget(store, 'acme.example')).toEqual({ ok: true, target: before });
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
    expect(await restoreTarget(store, 'acme.example')).toMatchObject({ ok: false, sentence: /full.*Acme/ });
    expect((await restoreTarget(store, 'birch.example')).ok).toBe(false);
    expect((await getTarget(store, 'acme.example'))?.removedAt).toBe(NOON);
  });
});

describe('what came of a target', () => {
  const was = { letter: 'B', icp: { id: 'mine', version: 1 }, digit: 3, yes: [], no: [] } as const;
  const stood = { ...was, yes: [], no: [] };

  it('is kept once however often it is said, and taken back again', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    const before = await getTarget(store, 'acme.example');
    expect(await setOutcome(store, 'acme.example', { is: 'met', at: NOON })).toEqual(before);
    await setOutcome(store, 'acme.example', { is: 'met', at: NOON + 9 });
    expect((await getTarget(store, 'acme.example'))?.outcome).toEqual({ is: 'met', at: NOON });
    await setOutcome(store, 'acme.example', undefined);
    expect(await getTarget(store, 'acme.example')).toEqual(before);
    expect(await setOutcome(store, 'birch.example', { is: 'met', at: NOON })).toBeUndefined();
  });

  it('is measured by how the company stood when it was added, else when it was first said', async () => {
    const store = freshStore();
    await addTarget(store, { ...acme, was: stood });
    const birch = blankAccount('birch.example', 'Birch', NOON);
    await addTarget(store, { ...acme, account: birch });
    for (const id of ['acme.example', 'birch.example'])
      await setOutcome(store, id, { is: 'no', at: NOON }, { ...stood, letter: 'D' });
    expect((await allTargets(store)).map(({ was }) => was?.letter)).toEqual(['B', 'D']);
  });

  it('outlives being taken off the list and put back', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    await setOutcome(store, 'acme.example', { is: 'lost', at: NOON });
    await removeTarget(store, 'acme.example', NOON + 5);
    await restoreTarget(store, 'acme.example');
    expect((await getTarget(store, 'acme.example'))?.outcome?.is).toBe('lost');
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
