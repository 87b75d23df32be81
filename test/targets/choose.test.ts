import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../lib/fit/fit.ts';
import { onList } from '../../lib/targets/capacity.ts';
import { planChoose, planSwap, type Wished } from '../../lib/targets/choose.ts';
import type { Target } from '../../lib/targets/target.ts';
import { accountOf, NOON } from '../account/sample.ts';
import { fitOf, listOf, target } from './sample.ts';

function wish(name: string, letter: Letter = 'A', cap?: number): Wished {
  const id = `${name}.example`;
  return {
    account: { ...accountOf([]), id, label: name },
    fit: fitOf({ letter }),
    from: `https://${id}/`,
    now: NOON,
    ...(cap !== undefined && { cap }),
  };
}

/** The list once the steps are taken. */
function taken(existing: readonly Target[], steps: readonly { after: Target }[]): Target[] {
  const all = new Map(existing.map((one) => [one.accountId, one]));
  for (const { after } of steps) all.set(after.accountId, after);
  return onList([...all.values()]);
}

describe('several companies for the list at once', () => {
  it('come on as many as have room, in their order; each other is told why not', () => {
    const { steps, left } = planChoose([wish('a'), wish('b'), wish('c')], listOf(58));
    expect(steps.map(({ after }) => after.accountId)).toEqual(['a.example', 'b.example']);
    expect(left).toEqual([
      { url: 'https://c.example/', sentence: expect.stringMatching(/full: 60 of 60.*for c\./) },
    ]);
  });

  it('count among themselves: the eleventh A comes in at B', () => {
    const { steps } = planChoose(
      Array.from({ length: 11 }, (_, at) => wish(`a${at}`)),
      [],
    );
    expect(steps.map(({ after }) => after.tier).join('')).toBe('AAAAAAAAAAB');
  });

  it('are each on it once: chosen twice, or on it before', () => {
    const { steps, left } = planChoose([wish('a'), wish('a'), wish('b')], [target('b.example')]);
    expect(steps).toHaveLength(1);
    expect(left.map(({ sentence }) => sentence)).toEqual(Array(2).fill('It is on your list already.'));
  });

  it('come back with their history where they were taken off', () => {
    const [step] = planChoose([wish('a')], [target('a.example', { removedAt: 5, notes: 'Ask again' })]).steps;
    expect(step?.after).toMatchObject({ notes: 'Ask again', addedAt: NOON });
    expect(step?.after.removedAt).toBeUndefined();
  });
});

describe('a company in another’s place', () => {
  it('comes in at the tier that its letter speaks for, the freed place counted', () => {
    const full = [...listOf(10, { tier: 'A' }), target('weak.example', { tier: 'C' })];
    expect(planSwap('company-0.example', wish('a'), full)).toMatchObject({
      ok: true,
      steps: [{ after: { accountId: 'company-0.example', removedAt: NOON } }, { after: { tier: 'A' } }],
    });
    expect(planSwap('weak.example', wish('a'), full)).toMatchObject({
      steps: [{}, { after: { tier: 'B' } }],
      note: 'Tier A is full (10 of 10): it comes in at B.',
    });
  });

  it('is possible on a list over its cap, which it leaves as long as it was', () => {
    const plan = planSwap('company-3.example', wish('a', 'A', 20), listOf(62));
    expect(plan.ok && taken(listOf(62), plan.steps)).toHaveLength(62);
  });

  it('takes no place in a tier that is over its own, on a list over its cap', () => {
    const over = [...listOf(7, { tier: 'A' }), target('weak.example', { tier: 'C' })];
    expect(planSwap('weak.example', wish('a', 'A', 5), over)).toMatchObject({
      steps: [{}, { after: { tier: 'B' } }],
      note: 'Tier A is full (7 of 5): it comes in at B.',
    });
  });

  it('is refused where the other left the list meanwhile, or it is on it already', () => {
    expect(planSwap('gone.example', wish('a'), listOf(3))).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/left the list/),
    });
    expect(planSwap('company-0.example', wish('company-1'), listOf(3))).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/on your list already/),
    });
  });
});

it('no list grows past its cap, whatever is chosen and swapped', () => {
  const letters = fc.constantFrom<Letter[]>('A', 'B', 'C', 'D', '?', '×');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(40), letters), { maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (wishes, cap) => {
        const { steps } = planChoose(
          wishes.map(([nth, letter]) => wish(`w${nth}`, letter, cap)),
          [],
        );
        const list = taken([], steps);
        expect(list.length).toBeLessThanOrEqual(cap);
        expect(list.filter(({ tier }) => tier === 'A').length).toBeLessThanOrEqual(Math.min(10, cap));
        const [first] = list;
        const swapped = first && planSwap(first.accountId, wish('new', 'A', cap), list);
        if (swapped?.ok) expect(taken(list, swapped.steps)).toHaveLength(list.length);
      },
    ),
  );
});
