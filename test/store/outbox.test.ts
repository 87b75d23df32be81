import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { HOOK_EVENTS } from '../../lib/exchange/hook/hook.ts';
import { PATIENCE } from '../../lib/exchange/hook/retry.ts';
import type { Store } from '../../lib/store/database.ts';
import {
  changeHookPlan,
  clearOutbox,
  type HookPlan,
  hookState,
  noteTry,
  outboxOf,
  readHookPlan,
} from '../../lib/store/hook.ts';
import { fillOutbox } from '../../lib/store/outbox.ts';
import type { TargetEvent } from '../../lib/targets/event.ts';
import { target } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;

const planned = (store: Store, more: Partial<HookPlan> = {}) =>
  changeHookPlan(store, () => ({
    address: 'https://hooks.example/',
    events: [...HOOK_EVENTS],
    paused: false,
    secret: 's',
    since: NOW,
    fails: 0,
    ...more,
  }));

async function added(store: Store, name: string, at: number, more: Partial<TargetEvent> = {}) {
  const accountId = `${name}.example`;
  await store.targets.put(target(accountId));
  await store.events.put({
    id: `key-of-${name} ${accountId}`,
    key: `key-of-${name}`,
    accountId,
    what: 'add',
    at,
    fields: {},
    ...more,
  });
}

const told = async (store: Store) => (await outboxOf(store)).map(({ name, state }) => `${name}: ${state}`);

describe('what waits to be sent', () => {
  it('is nothing while the hook is off, and nothing of before it was turned on', async () => {
    const store = freshStore();
    await added(store, 'early', NOW - 1);
    await fillOutbox(store, NOW);
    expect(await told(store)).toEqual([]);
    await planned(store);
    await fillOutbox(store, NOW);
    expect(await told(store)).toEqual([]);
  });

  it('is each thing done since, once, however often it is looked for, in the order in which it was done', async () => {
    const store = freshStore();
    await planned(store);
    await added(store, 'second', NOW + 2);
    await added(store, 'first', NOW + 1);
    for (let n = 0; n < 3; n++) await fillOutbox(store, NOW + 10);
    expect(await told(store)).toEqual(['first.example: waiting', 'second.example: waiting']);
  });

  it('is what the rep chose alone', async () => {
    const store = freshStore();
    await planned(store, { events: ['status.won'] });
    await added(store, 'acme', NOW + 1);
    await added(store, 'won', NOW + 2, { what: 'status', fields: { status: ['talks', 'won'] } });
    await fillOutbox(store, NOW + 10);
    expect(await told(store)).toEqual(['won.example: waiting']);
  });

  it('is no more what was taken back meanwhile', async () => {
    const store = freshStore();
    await planned(store);
    await added(store, 'acme', NOW + 1);
    await fillOutbox(store, NOW + 2);
    await added(store, 'acme', NOW + 1, { undoneAt: NOW + 3 });
    await added(store, 'other', NOW + 1, { undoneAt: NOW + 3 });
    await fillOutbox(store, NOW + 4);
    expect(await told(store)).toEqual(['acme.example: back']);
  });

  it('does not come back once it was sent, nor once the rep let go of it', async () => {
    const store = freshStore();
    await planned(store);
    await added(store, 'sent', NOW + 1);
    await fillOutbox(store, NOW + 2);
    const [row] = await outboxOf(store);
    await noteTry(store, row?.id ?? '', { ok: true, words: 'Answered 200' }, NOW + 3);
    await fillOutbox(store, NOW + PATIENCE * 2);
    expect(await told(store)).toEqual(['sent.example: sent']);
    await clearOutbox(store, NOW + 5);
    await fillOutbox(store, NOW + 6);
    expect(await told(store)).toEqual([]);
  });

  it('stays small: what was sent long ago goes, but for the last fifty', async () => {
    const store = freshStore();
    await planned(store);
    for (let n = 0; n < 60; n++) await added(store, `company-${n}`, NOW + n);
    await fillOutbox(store, NOW + 100);
    for (const { id } of await outboxOf(store)) await noteTry(store, id, { ok: true, words: '' }, NOW + 200);
    for (const days of [10, 11]) await fillOutbox(store, NOW + days * DAY);
    expect(await told(store)).toHaveLength(50);
    expect((await told(store))[0]).toBe('company-10.example: sent');
    expect((await hookState(store)).log).toHaveLength(50);
  });
});

describe('what did not arrive', () => {
  it('waits for longer after each failure, and as if nothing had been once one arrives', async () => {
    const store = freshStore();
    await planned(store);
    await added(store, 'acme', NOW + 1);
    await fillOutbox(store, NOW + 2);
    const id = (await outboxOf(store))[0]?.id ?? '';
    await noteTry(store, id, { ok: false, words: 'Answered 500' }, NOW);
    await noteTry(store, id, { ok: false, words: 'Answered 500' }, NOW + 60_000);
    expect(await hookState(store)).toMatchObject({
      waiting: 1,
      nextAt: NOW + 360_000,
      problem: 'Answered 500.',
      log: [{ state: 'waiting', tries: 2, answer: 'Answered 500' }],
    });
    await noteTry(store, id, { ok: true, words: 'Answered 200' }, NOW + 360_000);
    const state = await hookState(store);
    expect(state).toMatchObject({ waiting: 0, log: [{ state: 'sent', tries: 3 }] });
    expect(state).not.toHaveProperty('problem');
    expect(await readHookPlan(store)).toMatchObject({ fails: 0 });
  });

  it('is given up after three days, what came later is not', async () => {
    const store = freshStore();
    await planned(store);
    await added(store, 'old', NOW);
    await added(store, 'new', NOW + PATIENCE);
    await fillOutbox(store, NOW + PATIENCE);
    const id = (await outboxOf(store))[0]?.id ?? '';
    const failed = { ok: false, words: 'Could not be reached' };
    await noteTry(store, id, failed, NOW);
    await noteTry(store, id, failed, NOW + PATIENCE + 1);
    expect(await told(store)).toEqual(['old.example: given up', 'new.example: waiting']);
  });

  it('pauses all where the receiver wants no more, with a sentence', async () => {
    const store = freshStore();
    await planned(store);
    await added(store, 'acme', NOW);
    await fillOutbox(store, NOW);
    const id = (await outboxOf(store))[0]?.id ?? '';
    await noteTry(store, id, { ok: false, words: 'Answered 410', gone: true }, NOW);
    expect(await hookState(store)).toMatchObject({ paused: true, waiting: 1 });
    expect((await hookState(store)).problem).toContain('410');
  });

  it('shows the secret to nobody, and off forgets all of it', async () => {
    const store = freshStore();
    await planned(store, { secret: 'do not tell' });
    await added(store, 'acme', NOW);
    await fillOutbox(store, NOW);
    expect(JSON.stringify(await hookState(store))).not.toContain('do not tell');
    await changeHookPlan(store, () => undefined);
    expect(await hookState(store)).toEqual({
      events: [...HOOK_EVENTS],
      paused: false,
      waiting: 0,
      log: [],
    });
  });
});
