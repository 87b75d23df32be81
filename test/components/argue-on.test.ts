import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Undo } from '../../components/popup/actions.ts';
import { argueOn } from '../../entrypoints/popup/argue-on.ts';
import { NOW, readView } from './invented.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../lib/browser/ask.ts', () => ({ ask }));

const accountId = 'nordfracht.example';
let undo: Undo | undefined;
const on = argueOn({
  tabId: 1,
  view: readView(),
  act: async (work) => void (await work()),
  setUndo: (next) => {
    undo = next;
  },
});

/** Lets what was asked be answered. */
const settled = () => vi.waitFor(() => expect(undo).toBeDefined());

beforeEach(() => {
  undo = undefined;
  ask.mockReset().mockResolvedValue(null);
});

describe('what a rep says against a score is kept, and taken back to what was said before', () => {
  it('a fact', async () => {
    ask.mockResolvedValue({ min: 80, max: 80 });
    on.correctFact({ key: 'employees', value: { min: 51, max: 200 } });
    await settled();
    expect(undo?.words).toBe('People: kept as you said it');
    expect(ask).toHaveBeenLastCalledWith('fact/correct', {
      accountId,
      key: 'employees',
      value: { min: 51, max: 200 },
    });
    undo?.press?.();
    expect(ask).toHaveBeenLastCalledWith('fact/correct', {
      accountId,
      key: 'employees',
      value: { min: 80, max: 80 },
    });
  });

  it('an own letter', async () => {
    on.override({ letter: 'C', reason: 'Owner is about to retire' });
    await settled();
    expect(undo?.words).toBe('Your letter: C');
    undo?.press?.();
    expect(ask.mock.calls).toEqual([
      ['fit/override', { accountId, letter: 'C', reason: 'Owner is about to retire' }],
      ['fit/override', { accountId, letter: null, reason: '' }],
    ]);
  });

  it('the remembered no, with its line', async () => {
    ask.mockResolvedValue({ reason: 'other', note: 'Too far', at: NOW });
    on.pass(null);
    await settled();
    expect(undo?.words).toBe('No longer passed');
    undo?.press?.();
    expect(ask.mock.calls).toEqual([
      ['account/pass', { accountId, reason: null }],
      ['account/pass', { accountId, reason: 'other', line: 'Too far' }],
    ]);
  });

  it('a disagreement, which changes no profile', async () => {
    on.disagree('size', { says: 'matters less', line: 'Vans count too' });
    await settled();
    expect(undo?.words).toBe('Noted; your profile stays as it is');
    undo?.press?.();
    expect(ask.mock.calls).toEqual([
      ['fit/disagree', { accountId, criterionId: 'size', says: 'matters less', line: 'Vans count too' }],
      ['fit/disagree', { accountId, criterionId: 'size', says: null }],
    ]);
  });

  it('and no way back is offered where it was not kept', async () => {
    const failure = new Error('The disk is full.');
    ask.mockRejectedValue(failure);
    const acted = vi.fn();
    argueOn({
      tabId: 1,
      view: readView(),
      act: (work) => work().then(() => undefined, acted),
      setUndo: (next) => {
        undo = next;
      },
    }).pass({ reason: 'too small' });
    await vi.waitFor(() => expect(acted).toHaveBeenCalledWith(failure));
    expect(undo).toBeUndefined();
  });
});
