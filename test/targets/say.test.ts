import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import {
  isSilent,
  type Machine,
  MOST_OBJECTIONS,
  OBJECTIONS,
  type Objection,
  type Override,
  OWN_LETTERS,
  PASS_REASONS,
  type Pass,
  type Say,
  said,
} from '../../lib/targets/argue/say.ts';
import { saySchema } from '../../lib/targets/argue/say-schema.ts';
import { directionOf, overridesOf, standingOf } from '../../lib/targets/argue/standing.ts';
import { NOON } from '../account/sample.ts';
import { fitOf } from './sample.ts';

const was: Machine = { letter: 'C', score: 52, icp: { id: 'mine', version: 3 } };
const override: Override = { letter: 'A', reason: 'Their new plant', at: NOON, was };
const pass: Pass = { reason: 'too small', at: NOON, was };
const objection: Objection = {
  criterionId: 'size',
  says: 'matters less',
  at: NOON,
  was: { ...was, verdict: 'no', importance: 'strong' },
};
const silent: Say = { accountId: 'acme.example', objections: [] };

describe('what a rep says of an account', () => {
  it('is stored as it is', () => {
    expectTypeOf<z.output<typeof saySchema>>().toEqualTypeOf<Say>();
    const say: Say = { ...silent, override, pass, objections: [objection] };
    expect(saySchema.parse(say)).toEqual(say);
  });

  it('needs a reason: for an own letter always, for a pass where it is none of the usual ones', () => {
    const problem = (say: unknown) => saySchema.safeParse(say).error?.issues[0]?.message;
    expect(problem({ ...silent, override: { ...override, reason: ' ' } })).toMatch(/^Say in a few words why/);
    expect(problem({ ...silent, pass: { ...pass, reason: 'other' } })).toMatch(/^Say in a few words why/);
    expect(
      problem({ ...silent, pass: { ...pass, reason: 'other', note: 'In court with us' } }),
    ).toBeUndefined();
    expect(problem({ ...silent, override: { ...override, letter: '×' } })).toBeDefined();
  });

  it('keeps one objection a criterion and profile, the newest first', () => {
    const newer: Objection = { ...objection, says: 'matters more', at: NOON + 1 };
    const elsewhere: Objection = {
      ...objection,
      was: { ...objection.was, icp: { id: 'other', version: 1 } },
    };
    const say = [objection, elsewhere, newer].reduce<Say | undefined>(
      (before, one) => said(before, 'acme.example', { objection: one }),
      undefined,
    );
    expect(say?.objections).toEqual([newer, elsewhere]);
  });

  const anyAct = fc.oneof(
    fc.constantFrom(...OWN_LETTERS).map((letter) => ({ override: { ...override, letter } })),
    fc.constantFrom(...PASS_REASONS).map((reason) => ({ pass: { ...pass, reason, note: 'Seen at a fair' } })),
    fc
      .tuple(fc.constantFrom(...OBJECTIONS), fc.nat(60))
      .map(([says, at]) => ({ objection: { ...objection, says, criterionId: `c${at}` } })),
    fc.constantFrom('override' as const, 'pass' as const).map((takeBack) => ({ takeBack })),
    fc.nat(60).map((at) => ({ takeBack: 'objection' as const, criterionId: `c${at}` })),
  );

  it('may be said twice, whatever came before, and can always be stored', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 80 }), anyAct, (acts, last) => {
        const before = acts.reduce<Say>((say, act) => said(say, 'acme.example', act), silent);
        const once = said(before, 'acme.example', last);
        expect(said(once, 'acme.example', last)).toEqual(once);
        expect(saySchema.parse(once)).toEqual(once);
        expect(once.objections.length).toBeLessThanOrEqual(MOST_OBJECTIONS);
      }),
    );
  });

  it('leaves nothing behind once all of it is taken back', () => {
    const all = [{ override }, { pass }, { objection }];
    const back = [
      { takeBack: 'override' as const },
      { takeBack: 'pass' as const },
      { takeBack: 'objection' as const, criterionId: 'size' },
    ];
    const say = [...all, ...back].reduce<Say>((before, act) => said(before, 'acme.example', act), silent);
    expect(say).toEqual(silent);
    expect(isSilent(say)).toBe(true);
    expect(isSilent(said(undefined, 'acme.example', { pass }))).toBe(false);
  });
});

describe('the letter that counts', () => {
  it('is the rep’s pass, else the rep’s own, else the computed one, which always stands beside it', () => {
    const fit = fitOf({ letter: 'C' });
    expect(standingOf(fit, { ...silent, override, pass })).toMatchObject({
      letter: '×',
      by: 'rep',
      computed: 'C',
      pass,
    });
    expect(standingOf(fit, { ...silent, override })).toMatchObject({
      letter: 'A',
      by: 'rep',
      computed: 'C',
      override,
      changedSince: false,
    });
    expect(standingOf(fit, undefined)).toEqual({
      letter: 'C',
      by: 'fitmark',
      computed: 'C',
      changedSince: false,
    });
    expect(standingOf(undefined, undefined)).toEqual({ letter: '?', by: 'fitmark', changedSince: false });
  });

  it('is worth a second look where the computed one is another than when the rep overrode it', () => {
    expect(standingOf(fitOf({ letter: 'B' }), { ...silent, override }).changedSince).toBe(true);
  });

  it('is counted where the rep raised or lowered it', () => {
    const lowered: Override = { ...override, letter: 'D' };
    const first: Override = { ...override, was: { ...was, letter: '?' } };
    expect([directionOf(override), directionOf(lowered), directionOf(first)]).toEqual([
      'raised',
      'lowered',
      undefined,
    ]);
    const says = [override, lowered, lowered, first].map((one) => ({ ...silent, override: one }));
    expect(overridesOf([...says, silent])).toEqual({ raised: 1, lowered: 2, other: 1 });
  });
});
