import { describe, expect, it } from 'vitest';
import { planAdd, planRestore } from '../../lib/targets/add.ts';
import type { Target } from '../../lib/targets/target.ts';
import { accountOf, NOON } from '../account/sample.ts';
import { fitOf, listOf, target } from './sample.ts';

const adding = (existing: Target[], more: { cap?: number; from?: string } = {}) =>
  planAdd({
    account: accountOf([]),
    fit: fitOf(),
    existing,
    from: 'https://acme.example/about',
    now: NOON,
    ...more,
  });

describe('adding an account to the list', () => {
  it('makes a target of it: tier from the fit, why from its strongest reason', () => {
    expect(adding([])).toEqual({
      ok: true,
      target: {
        accountId: 'acme.example',
        tier: 'A',
        why: '320 people',
        addedAt: NOON,
        addedFrom: 'https://acme.example/about',
        status: 'new',
        nextOn: '2026-11-24',
      },
    });
  });

  it('changes nothing for one that is on the list already', () => {
    const known = target('acme.example', { addedAt: NOON - 9 });
    expect(adding([known])).toEqual({ ok: true, target: known });
    expect(adding([known, ...listOf(59)])).toEqual({ ok: true, target: known });
  });

  it('puts back one that was taken off, with all its history', () => {
    const removed = target('acme.example', { addedAt: NOON - 9, removedAt: NOON - 5 });
    expect(adding([removed])).toEqual({ ok: true, target: target('acme.example', { addedAt: NOON - 9 }) });
  });

  it('is refused by a full list, in a sentence that says what to do', () => {
    expect(adding(listOf(60))).toEqual({
      ok: false,
      sentence: 'Your list is full: 60 of 60. Take one company off it to make room for Acme.',
    });
    const removed = target('acme.example', { removedAt: NOON });
    expect(adding([removed, ...listOf(60)]).ok).toBe(false);
  });

  it('does not count what was taken off', () => {
    expect(adding(listOf(80, { removedAt: NOON })).ok).toBe(true);
  });

  it('never makes a list of more than a hundred, whatever was chosen', () => {
    expect(adding(listOf(99), { cap: 500 }).ok).toBe(true);
    expect(adding(listOf(100), { cap: 500 }).ok).toBe(false);
    expect(adding(listOf(6), { cap: 6 }).ok).toBe(false);
  });

  it('notes the company’s own address where the tab’s is none of the web', () => {
    const plan = adding([], { from: 'about:blank' });
    expect(plan.ok && plan.target.addedFrom).toBe('https://acme.example/');
  });
});

describe('undoing a removal', () => {
  const removed = target('acme.example', { tier: 'A', removedAt: NOON });

  it('brings the target back as it was', () => {
    expect(planRestore(removed, [removed], 'Acme')).toEqual({
      ok: true,
      target: target('acme.example', { tier: 'A' }),
    });
  });

  it('brings it back one tier down where its own has filled up', () => {
    const plan = planRestore(removed, [removed, ...listOf(10, { tier: 'A' })], 'Acme');
    expect(plan.ok && plan.target.tier).toBe('B');
  });
});
