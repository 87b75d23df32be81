import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hookAddress, originOf } from '../../lib/exchange/hook/address.ts';
import { delayAfter, isHopeless, PATIENCE } from '../../lib/exchange/hook/retry.ts';
import { hookEventOf, payloadOf } from '../../lib/exchange/hook/told.ts';
import type { TargetEvent } from '../../lib/targets/event.ts';
import { target } from '../targets/sample.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('an address that events may go to', () => {
  it('is any with https, or one of this device alone with http', () => {
    for (const address of [
      'https://hooks.example/crm?key=1',
      'http://127.0.0.1:8080/',
      'http://localhost/hook',
    ])
      expect(hookAddress(` ${address} `)).toEqual({ address });
    expect(hookAddress('https://hooks.example/a#part')).toEqual({ address: 'https://hooks.example/a' });
  });

  it('is none that could be read on its way, carries a password, or is no address', () => {
    for (const address of [
      'http://hooks.example/',
      'http://127.0.0.1.hooks.example/',
      'http://localhost.example/',
      'http://[::1]/',
      'ftp://127.0.0.1/',
      'javascript:alert(1)',
      'file:///etc/hosts',
      'data:text/plain,x',
      'https://rep:secret@hooks.example/',
      'http://rep@localhost/',
      'hooks.example',
      '',
    ])
      expect(hookAddress(address)).toHaveProperty('error');
  });

  it('asks the browser for its own host and no other', () => {
    expect(originOf('https://hooks.example/crm')).toBe('https://hooks.example/*');
    expect(originOf('http://127.0.0.1:8080/')).toBe('http://127.0.0.1/*');
  });

  it('whatever is written, goes over no network in the clear', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.domain().map((host) => `http://${host}/`),
        ),
        (written) => {
          const checked = hookAddress(written);
          if ('address' in checked)
            expect(checked.address).toMatch(/^https:|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/);
        },
      ),
    );
  });
});

describe('an event that did not arrive', () => {
  it('is tried after a minute, five, half an hour, two hours, six, and then once a day', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 50].map(delayAfter)).toEqual([
      MINUTE,
      5 * MINUTE,
      30 * MINUTE,
      2 * HOUR,
      6 * HOUR,
      24 * HOUR,
      24 * HOUR,
      24 * HOUR,
    ]);
  });

  it('is given up after three days of trying, and not for having waited while nothing was tried', () => {
    expect(isHopeless(0, 0, PATIENCE - 1)).toBe(false);
    expect(isHopeless(0, 0, PATIENCE)).toBe(true);
    expect(isHopeless(0, PATIENCE * 2, PATIENCE * 2 + 1)).toBe(false);
    expect(isHopeless(PATIENCE, 0, PATIENCE + 1)).toBe(false);
  });
});

describe('what is told of the list', () => {
  const event = (more: Partial<TargetEvent>): TargetEvent => ({
    id: 'key acme.example',
    key: 'key',
    accountId: 'acme.example',
    what: 'status',
    at: Date.UTC(2026, 10, 24, 9),
    fields: {},
    ...more,
  });

  it('is a company that goes on it, a meeting, a client won or lost; nothing else', () => {
    expect(hookEventOf(event({ what: 'add' }))).toBe('target.added');
    expect(hookEventOf(event({ what: 'restore' }))).toBe('target.added');
    for (const status of ['meeting', 'won', 'lost'] as const)
      expect(hookEventOf(event({ fields: { status: ['new', status] } }))).toBe(`status.${status}`);
    expect(hookEventOf(event({ what: 'touch', fields: { status: ['new', 'meeting'] } }))).toBe(
      'status.meeting',
    );
    for (const other of [
      { what: 'remove' },
      { what: 'notes' },
      { fields: { status: ['won', 'talks'] } },
    ] as const)
      expect(hookEventOf(event(other as Partial<TargetEvent>))).toBeUndefined();
  });

  it('is the company with tier, letter and why; no notes, no tags, no persons', () => {
    const one = target('acme.example', {
      notes: 'Ask for Jana',
      tags: ['fair'],
      was: { letter: 'A', score: 86, icp: { id: 'p', version: 1 }, digit: 1, yes: [], no: [] },
    });
    expect(payloadOf(event({ what: 'add' }), 'target.added', 'Acme', one)).toEqual({
      id: 'key acme.example',
      event: 'target.added',
      at: '2026-11-24T09:00:00.000Z',
      company: { domain: 'acme.example', name: 'Acme' },
      tier: 'B',
      letter: 'A',
      score: 86,
      why: '50–1,000 people: 320 people',
    });
  });
});
