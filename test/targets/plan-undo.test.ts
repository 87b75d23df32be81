import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onList, tierCap } from '../../lib/targets/capacity.ts';
import { planSwap } from '../../lib/targets/choose.ts';
import { eventId, type TargetEvent } from '../../lib/targets/event.ts';
import { fieldsOf, type Present, type Step } from '../../lib/targets/plan.ts';
import { planChange } from '../../lib/targets/plan-change.ts';
import { planTier } from '../../lib/targets/plan-tier.ts';
import { planUndo } from '../../lib/targets/plan-undo.ts';
import { type Target, TIERS, type Tier } from '../../lib/targets/target.ts';
import { inTier } from '../../lib/targets/tier.ts';
import { accountOf, NOON } from '../account/sample.ts';
import { fitOf, target } from './sample.ts';

const KEY = 'one-act-of-the-rep';
const TODAY = '2026-11-23';

const at = (targets: readonly Target[], cap: number): Present => ({ targets, cap, today: TODAY, now: NOON });

function eventsOf(steps: readonly Step[]): TargetEvent[] {
  return steps.map((step) => ({
    id: eventId(KEY, step.after.accountId),
    key: KEY,
    accountId: step.after.accountId,
    what: step.what,
    at: NOON,
    fields: fieldsOf(step),
  }));
}

/** The list with some targets as they stand now. */
function withThese(targets: readonly Target[], some: readonly Target[]): Target[] {
  const now = new Map([...targets, ...some].map((one) => [one.accountId, one]));
  return [...now.values()];
}

const stepped = (targets: readonly Target[], steps: readonly Step[]) =>
  withThese(
    targets,
    steps.map(({ after }) => after),
  );

/** A list within its caps, in tiers as full as they come. */
const full = (a: number, b: number, c: number): Target[] =>
  [...Array(a + b + c)].map((_, nth) =>
    target(`c${nth}.example`, { tier: nth < a ? 'A' : nth < a + b ? 'B' : 'C' }),
  );

const tiersOf = (targets: readonly Target[], ids: readonly string[]) =>
  ids.map((id) => targets.find(({ accountId }) => accountId === id)?.tier);

const lists = fc.tuple(
  fc.integer({ min: 7, max: 10 }),
  fc.integer({ min: 22, max: 25 }),
  fc.integer({ min: 1, max: 6 }),
);
const someTier = fc.constantFrom(...TIERS);
/** Targets by their place on the list, each moved to another tier or taken off, as far as the caps allow. */
const meanwhile = fc.array(fc.tuple(fc.nat(40), fc.option(someTier, { nil: undefined })), { maxLength: 12 });

function moveOn(targets: Target[], moves: readonly (readonly [number, Tier | undefined])[]): Target[] {
  let now = targets;
  for (const [nth, tier] of moves) {
    const one = now[nth % now.length];
    if (!one) continue;
    if (tier === undefined) {
      // One off, and another tier's place is free; or back on, where there is room.
      now = withThese(now, [{ ...one, removedAt: one.removedAt ?? NOON }]);
      continue;
    }
    const plan = planChange(one, { what: 'tier', tier }, at(now, 60));
    if (plan.ok) now = stepped(now, plan.steps);
  }
  return now;
}

function withinCaps(before: readonly Target[], after: readonly Target[], cap: number): void {
  expect(onList(after).length).toBeLessThanOrEqual(Math.max(cap, onList(before).length));
  for (const tier of ['A', 'B'] as const)
    expect(inTier(tier, after)).toBeLessThanOrEqual(Math.max(tierCap(tier, cap), inTier(tier, before)));
}

describe('a target that moves to another tier', () => {
  it('never makes a tier fuller than it may be, whoever makes room', () => {
    fc.assert(
      fc.property(lists, fc.nat(40), someTier, fc.nat(40), ([a, b, c], nth, tier, low) => {
        const before = full(a, b, c);
        const one = before[nth % before.length];
        const down = before[low % before.length]?.accountId ?? '';
        if (!one) return;
        const plan = planTier(one, { tier, down }, at(before, 60));
        if (plan.ok) withinCaps(before, stepped(before, plan.steps), 60);
        else expect(plan.sentence).toMatch(/^Tier [AB] is full/);
      }),
    );
  });
});

describe('who makes room in a full tier', () => {
  it.each([
    ['in C where B is full', 25, 'C'],
    ['in B where that has room', 24, 'B'],
  ] as const)('comes to stand %s', (_, inB, to) => {
    const before = full(10, inB, 2);
    const rising = before.at(-1) ?? target('none.example');
    const plan = planTier(rising, { tier: 'A', down: 'c4.example' }, at(before, 60));
    const after = stepped(before, plan.ok ? plan.steps : []);
    expect(tiersOf(after, [rising.accountId, 'c4.example'])).toEqual(['A', to]);
  });
});

describe('what is taken back', () => {
  it('makes no tier and no list fuller than it may be, whatever was done meanwhile', () => {
    fc.assert(
      fc.property(lists, fc.nat(40), someTier, fc.nat(40), meanwhile, ([a, b, c], nth, tier, low, moves) => {
        const before = full(a, b, c);
        const one = before[nth % before.length];
        const down = before[low % before.length]?.accountId ?? '';
        const plan = one && planTier(one, { tier, down }, at(before, 60));
        if (!plan?.ok || plan.steps.length === 0) return;
        const now = moveOn(stepped(before, plan.steps), moves);
        const undo = planUndo(eventsOf(plan.steps), at(now, 60));
        if (undo.ok) withinCaps(now, withThese(now, undo.after), 60);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves two that changed places as they are where the place of one is taken', () => {
    const before = full(10, 24, 2);
    const plan = planTier(target('c10.example'), { tier: 'A', down: 'c0.example' }, at(before, 60));
    if (!plan.ok) throw new Error(plan.sentence);
    const now = withThese(stepped(before, plan.steps), [target('late.example', { tier: 'B' })]);
    const undo = planUndo(eventsOf(plan.steps), at(now, 60));
    expect(undo).toMatchObject({ ok: true });
    const after = withThese(now, undo.ok ? undo.after : []);
    expect(tiersOf(after, ['c10.example', 'c0.example'])).toEqual(['B', 'A']);
    const fuller = withThese(now, [target('later.example', { tier: 'B' })]);
    const stays = planUndo(eventsOf(plan.steps), at(fuller, 60));
    withinCaps(fuller, withThese(fuller, stays.ok ? stays.after : []), 60);
  });

  it('gives who made room its place again, also on a list over its cap', () => {
    const before = full(0, 20, 10);
    const wished = {
      account: accountOf([]),
      fit: fitOf(),
      from: 'https://acme.example/',
      now: NOON,
      cap: 20,
    };
    const plan = planSwap('c3.example', wished, before);
    if (!plan.ok) throw new Error(plan.sentence);
    const now = stepped(before, plan.steps);
    const undo = planUndo(eventsOf(plan.steps), at(now, 20));
    expect(undo).toMatchObject({ ok: true });
    const after = withThese(now, undo.ok ? undo.after : []);
    expect(onList(after).map(({ accountId }) => accountId)).toContain('c3.example');
    expect(onList(after)).toHaveLength(30);
  });

  it('makes no tier fuller than the list has room for, on a list over its cap', () => {
    const before = full(8, 0, 4);
    const gone = before.at(-1) ?? target('none.example');
    const step: Step = {
      what: 'remove',
      before: { ...gone, tier: 'A' },
      after: { ...gone, tier: 'A', removedAt: NOON },
    };
    const now = [...before.slice(0, -1), step.after, target('new.example', { tier: 'C' })];
    const undo = planUndo(
      [...eventsOf([step]), ...eventsOf([{ what: 'add', after: target('new.example', { tier: 'C' }) }])],
      at(now, 5),
    );
    expect(undo.ok && tiersOf(undo.after, [gone.accountId])).toEqual(['B']);
  });

  it('stands in the next tier with a word where its own has filled up, and off the list where that is full', () => {
    const gone = target('gone.example', { tier: 'A' });
    const step: Step = { what: 'remove', before: gone, after: { ...gone, removedAt: NOON } };
    const now = [...full(10, 3, 0), step.after];
    expect(planUndo(eventsOf([step]), at(now, 60))).toMatchObject({
      ok: true,
      after: [{ accountId: 'gone.example', tier: 'B' }],
      note: expect.stringContaining('filled up since'),
    });
    expect(planUndo(eventsOf([step]), at(now, 13))).toMatchObject({ ok: false, code: 'full' });
  });

  it('keeps what a later outcome is measured by', () => {
    const was = { letter: 'A', icp: { id: 'mine', version: 1 }, digit: 1, yes: [], no: [] } as const;
    const before = target('acme.example', { status: 'talks' });
    const met = {
      ...before,
      status: 'meeting' as const,
      outcome: { is: 'met' as const, at: NOON },
      was: { ...was, yes: [], no: [] },
    };
    const events = eventsOf([{ what: 'status', before, after: met }]);
    const won = { ...met, status: 'won' as const, outcome: { is: 'won' as const, at: NOON } };
    expect(planUndo(events, at([won], 60))).toMatchObject({ after: [{ status: 'won', was }], note: /since/ });
    expect(planUndo(events, at([met], 60))).toEqual({ ok: true, after: [before] });
  });

  it('of an add that was taken off since leaves it as it was taken off', () => {
    const added = target('acme.example');
    const events = eventsOf([{ what: 'add', after: added }]);
    const off = { ...added, removedAt: NOON - 5 };
    expect(planUndo(events, at([off], 60))).toEqual({ ok: true, after: [off] });
  });
});
