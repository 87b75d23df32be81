import { describe, expect, it } from 'vitest';
import { dueOn, isWorked, statusOf } from '../../lib/targets/status.ts';
import { noonOf } from './days.ts';
import { target } from './sample.ts';

const acme = (more: Parameters<typeof target>[1] = {}) => target('acme.example', more);

describe('where the rep stands with a target', () => {
  it('is what the rep says', () => {
    expect(statusOf(acme({ status: 'talks', outcome: { is: 'met', at: 1 } }))).toBe('talks');
  });

  it.each([
    ['met', 'meeting'],
    ['won', 'won'],
    ['lost', 'lost'],
    ['no', 'lost'],
  ] as const)('of one added before that was kept, which came to “%s”, is “%s”', (is, status) => {
    expect(statusOf(acme({ outcome: { is, at: 1 } }))).toBe(status);
  });

  it('is new while nothing is known', () => {
    expect(statusOf(acme())).toBe('new');
  });
});

describe('whether touches are due', () => {
  it('is so until it is won, lost or off the list; also while paused, on the day it was paused to', () => {
    for (const more of [{}, { status: 'paused' }] as const) expect(isWorked(acme(more))).toBe(true);
    for (const more of [{ status: 'won' }, { status: 'lost' }, { removedAt: 1 }] as const)
      expect(isWorked(acme(more))).toBe(false);
  });

  it('on the day planned, or since it was added where none was', () => {
    const addedAt = noonOf('2026-11-02');
    expect(dueOn(acme({ addedAt, nextOn: '2026-12-01' }))).toBe('2026-12-01');
    expect(dueOn(acme({ addedAt }))).toBe('2026-11-02');
    expect(dueOn(acme({ addedAt, status: 'won' }))).toBeUndefined();
  });
});
