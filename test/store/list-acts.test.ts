import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store/database.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { actOnList } from '../../lib/store/list-acts.ts';
import { addTarget, removeTarget } from '../../lib/store/on-off-list.ts';
import { storyOf } from '../../lib/store/story.ts';
import { getTarget } from '../../lib/store/targets.ts';
import { undoOnList } from '../../lib/store/undo-act.ts';
import type { Change } from '../../lib/targets/change.ts';
import { addDays, dayAt } from '../../lib/targets/day.ts';
import { planLog } from '../../lib/targets/plan-log.ts';
import { STATUSES, type Target, TIERS } from '../../lib/targets/target.ts';
import { TOUCH_KINDS, TOUCH_OUTCOMES, type TouchSaid } from '../../lib/targets/touch.ts';
import { accountOf, HOME, NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { change } from './acts.ts';
import { freshStore } from './fresh.ts';

const ID = 'acme.example';
/** A Monday. */
const TODAY = dayAt(NOON);

const act = (key: string = crypto.randomUUID(), now = NOON) => ({ key, today: dayAt(now), now });

function log(store: Store, said: TouchSaid, key: string = crypto.randomUUID(), next?: string) {
  return actOnList(store, act(key), (present) => {
    const found = present.targets.find(({ accountId }) => accountId === ID);
    return planLog(found, { ...present, key, said, ...(next && { next }) });
  });
}

/** A store with one target, tier A, due today. */
async function begun(more: Partial<Target> = {}): Promise<Store> {
  const store = freshStore();
  await store.targets.put(target(ID, { tier: 'A', status: 'new', nextOn: TODAY, ...more }));
  return store;
}

const stands = (store: Store) => getTarget(store, ID);

describe('a touch that a rep logs', () => {
  it('is kept, moves status and next day, and stands in the target', async () => {
    const store = await begun({ nextStep: 'Call the front desk' });
    await log(store, { kind: 'call', outcome: 'none', line: ' Voice mail ' });
    await log(store, { kind: 'mail', outcome: 'replied' });
    expect(await stands(store)).toMatchObject({
      status: 'talks',
      nextOn: addDays(TODAY, 7),
      last: { kind: 'mail', outcome: 'replied', on: TODAY, nth: 2 },
    });
    expect(await stands(store)).not.toHaveProperty('nextStep');
    const touches = (await storyOf(store, ID))?.touches ?? [];
    expect(touches.map(({ kind, tier, line }) => [kind, tier, line])).toContainEqual([
      'call',
      'A',
      'Voice mail',
    ]);
  });

  it.each([
    ['none', 'contacted', addDays(TODAY, 7), undefined],
    ['replied', 'talks', addDays(TODAY, 7), undefined],
    ['meeting', 'meeting', addDays(TODAY, 7), 'met'],
    ['no', 'lost', undefined, 'no'],
  ] as const)('answered with %s leaves it %s', async (outcome, status, nextOn, came) => {
    const store = await begun();
    await log(store, { kind: 'call', outcome });
    const now = await stands(store);
    expect([now?.status, now?.nextOn, now?.outcome?.is]).toEqual([status, nextOn, came]);
  });

  it('answered with “not now” pauses it for a quarter, on a workday', async () => {
    const store = await begun();
    await log(store, { kind: 'call', outcome: 'later' });
    const { status, nextOn = '' } = (await stands(store)) ?? {};
    expect(status).toBe('paused');
    expect(nextOn >= addDays(TODAY, 90) && nextOn <= addDays(TODAY, 92)).toBe(true);
  });

  it('sent twice is one', async () => {
    const store = await begun();
    const key = crypto.randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => log(store, { kind: 'call' }, key)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await stands(store))?.last?.nth).toBe(1);
    expect(await store.touches.count()).toBe(1);
  });

  it('with a next day that has passed is refused with a sentence, and nothing is kept', async () => {
    const store = await begun();
    const answer = await log(store, { kind: 'call' }, undefined, addDays(TODAY, -1));
    expect(answer).toMatchObject({ ok: false, code: 'malformed', sentence: /day has passed/ });
    expect(await store.touches.count()).toBe(0);
  });
});

describe('two pages that are open at once', () => {
  it('never overwrite each other: what each changes is its own field', async () => {
    const store = await begun({ tags: ['fair'] });
    await Promise.all([
      change(store, ID, { what: 'notes', notes: 'Met Ann', was: '' }),
      change(store, ID, { what: 'tags', add: ['Hanover'], remove: [] }),
      change(store, ID, { what: 'tags', add: ['hanover', 'spring'], remove: ['FAIR'] }),
      change(store, ID, { what: 'next', on: addDays(TODAY, 3), step: 'Send offer' }),
    ]);
    expect(await stands(store)).toMatchObject({
      notes: 'Met Ann',
      tags: ['Hanover', 'spring'],
      nextOn: addDays(TODAY, 3),
      nextStep: 'Send offer',
    });
  });

  it('that write the same text: the second is told, and loses nothing silently', async () => {
    const store = await begun({ notes: 'Old' });
    await change(store, ID, { what: 'notes', notes: 'From one tab', was: 'Old' });
    const second = await change(store, ID, { what: 'notes', notes: 'From the other', was: 'Old' });
    expect(second).toMatchObject({ ok: false, code: 'changed', sentence: /changed elsewhere/ });
    expect((await stands(store))?.notes).toBe('From one tab');
  });

  it('of which one takes the company off: the other is told', async () => {
    const store = await begun();
    await removeTarget(store, ID, NOON);
    expect(await change(store, ID, { what: 'status', status: 'talks' })).toMatchObject({
      ok: false,
      code: 'gone',
      sentence: /perhaps in another tab/,
    });
  });
});

describe('two changers of different fields', () => {
  it('lose nothing of each other, however they come', async () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 700 }).map((days) => addDays(TODAY, days)),
      { maxLength: 5 },
    );
    const notes = fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(days, notes, fc.scheduler(), async (days, notes, scheduler) => {
        const store = await begun();
        const planner = async () => {
          for (const on of days) {
            await scheduler.schedule(Promise.resolve());
            await change(store, ID, { what: 'next', on });
          }
        };
        const writer = async () => {
          let was = '';
          for (const note of notes) {
            await scheduler.schedule(Promise.resolve());
            await change(store, ID, { what: 'notes', notes: note, was });
            was = note;
          }
        };
        await scheduler.waitFor(Promise.all([planner(), writer()]));
        const now = await stands(store);
        expect([now?.nextOn, now?.notes ?? '']).toEqual([days.at(-1) ?? TODAY, notes.at(-1) ?? '']);
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('what is said again', () => {
  it('changes nothing, and stands in no history', async () => {
    const store = await begun({ status: 'talks', notes: 'Met Ann', tags: ['fair'] });
    const again: Change[] = [
      { what: 'status', status: 'talks' },
      { what: 'notes', notes: 'Met Ann', was: 'Met Ann' },
      { what: 'tags', add: ['Fair'], remove: [] },
      { what: 'next', on: TODAY },
    ];
    for (const what of again) expect(await change(store, ID, what)).toMatchObject({ ok: true, targets: [] });
    expect(await store.events.count()).toBe(0);
    await change(store, ID, { what: 'status', status: 'meeting' });
    expect(await store.events.count()).toBe(1);
  });
});

describe('what a rep forgets and takes back', () => {
  it('comes with its touches and history', async () => {
    const store = await begun();
    await log(store, { kind: 'call', outcome: 'replied' });
    const before = await storyOf(store, ID);
    const forgotten = await forgetCompany(store, ID);
    expect([await store.touches.count(), await store.events.count()]).toEqual([0, 0]);
    await rememberCompany(store, forgotten, NOON);
    expect(await storyOf(store, ID)).toEqual(before);
  });
});

describe('a full tier', () => {
  const crowd = async (store: Store) => {
    for (let n = 0; n < 10; n += 1) await store.targets.put(target(`a${n}.example`, { tier: 'A' }));
  };

  it('takes nobody without a choice, and who was chosen moves down in the same act', async () => {
    const store = await begun({ tier: 'B' });
    await crowd(store);
    expect(await change(store, ID, { what: 'tier', tier: 'A' })).toMatchObject({
      ok: false,
      code: 'full',
      sentence: /Tier A is full \(10 of 10\)/,
    });
    const key = crypto.randomUUID();
    await change(store, ID, { what: 'tier', tier: 'A', down: 'a3.example' }, { key });
    expect((await stands(store))?.tier).toBe('A');
    expect((await getTarget(store, 'a3.example'))?.tier).toBe('B');
    await undoOnList(store, act(key));
    expect([(await stands(store))?.tier, (await getTarget(store, 'a3.example'))?.tier]).toEqual(['B', 'A']);
  });
});

describe('undo', () => {
  it('of an add takes the company off, and of that again puts it back as it was', async () => {
    const store = freshStore();
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    const before = await stands(store);
    const [added] = (await storyOf(store, ID))?.events ?? [];
    await undoOnList(store, act(added?.key));
    expect((await stands(store))?.removedAt).toBe(NOON);
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON + 9 });
    expect(await stands(store)).toEqual(before);
  });

  it('leaves what was changed since, and says so; done twice it is done once', async () => {
    const store = await begun();
    const key = crypto.randomUUID();
    await log(store, { kind: 'call', outcome: 'replied' }, key);
    await change(store, ID, { what: 'next', on: addDays(TODAY, 2) });
    expect(await undoOnList(store, act(key))).toMatchObject({ note: /changed since/ });
    const undone = await stands(store);
    expect(undone).toMatchObject({ status: 'new', nextOn: addDays(TODAY, 2) });
    expect(await store.touches.count()).toBe(0);
    await undoOnList(store, act(key));
    expect(await stands(store)).toEqual(undone);
  });

  it('of a touch before another leaves the other as the last, and the first comes back by no other undo', async () => {
    const store = await begun();
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    await log(store, { kind: 'call' }, first);
    await log(store, { kind: 'mail', line: 'Offer' }, second);
    await undoOnList(store, act(first));
    expect((await stands(store))?.last).toEqual({ kind: 'mail', line: 'Offer', on: TODAY, nth: 1 });
    await undoOnList(store, act(second));
    expect(await stands(store)).not.toHaveProperty('last');
    expect(await store.touches.count()).toBe(0);
  });

  it('of what a forgotten company was told says that nothing is left of it', async () => {
    const store = await begun();
    const key = crypto.randomUUID();
    await log(store, { kind: 'call' }, key);
    await forgetCompany(store, ID);
    expect(await undoOnList(store, act(key))).toMatchObject({ ok: false, code: 'gone' });
  });

  it('of what was done to a company that was joined since waits until they are parted', async () => {
    const store = await begun();
    await store.targets.put(target('older.example', { addedAt: NOON - 1 }));
    const key = crypto.randomUUID();
    await log(store, { kind: 'call' }, key);
    const join = await joinAccounts(store, ID, 'older.example', NOON);
    expect(join?.id).toBe(ID);
    expect(await undoOnList(store, act(key))).toMatchObject({ ok: false, sentence: /part the two/ });
    await partAccount(store, ID, NOON);
    expect(await undoOnList(store, act(key))).toMatchObject({ ok: true });
    expect(await stands(store)).not.toHaveProperty('last');
  });

  it('of any acts, in their reverse order, gives the target back as it was, to the letter', async () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(TODAY, days));
    const changes: fc.Arbitrary<Change | TouchSaid> = fc.oneof(
      fc.record({ what: fc.constant('tier' as const), tier: fc.constantFrom(...TIERS) }),
      fc.record({ what: fc.constant('status' as const), status: fc.constantFrom(...STATUSES) }),
      fc.record({ what: fc.constant('next' as const), on: day, step: fc.string({ maxLength: 20 }) }),
      fc.record({
        what: fc.constant('tags' as const),
        add: fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 3 }),
        remove: fc.array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      }),
      fc.record({ what: fc.constant('reviewed' as const) }),
      fc.record({ kind: fc.constantFrom(...TOUCH_KINDS), outcome: fc.constantFrom(...TOUCH_OUTCOMES) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 12 }), async (all) => {
        const store = await begun();
        const before = await stands(store);
        const keys: string[] = [];
        for (const one of all) {
          const key = crypto.randomUUID();
          keys.unshift(key);
          if ('kind' in one) await log(store, one, key);
          else await change(store, ID, one, { key });
        }
        for (const key of keys) await undoOnList(store, act(key));
        expect(await stands(store)).toEqual(before);
        expect(await store.touches.count()).toBe(0);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
