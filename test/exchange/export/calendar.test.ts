import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../lib/exchange/export/calendar.ts';
import { targetsExport } from '../../../lib/exchange/export/files.ts';
import type { TargetRow } from '../../../lib/targets/row.ts';
import { target } from '../../targets/sample.ts';
import { acme, NOW, TODAY, wish } from './rows.ts';

const rowOf = (over: Parameters<typeof target>[1], label = 'Acme'): TargetRow => ({
  target: target('acme.example', over),
  account: { label },
});

/** RFC 5545 §3.1: a line break and one space are taken out again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const said = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(name))?.slice(name.length + 1);
/** §3.3.11. */
const unescaped = (text = '') => text.replace(/\\([\\;,nN])/g, (_, one) => (/n/i.test(one) ? '\n' : one));

describe('the calendar file of due touches', () => {
  it('holds an all-day event a target, with the company, what is next, why and where', () => {
    const lines = unfolded(calendarOf([acme], TODAY, NOW));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Fitmark//Touches//EN',
      'BEGIN:VEVENT',
      'UID:acme.example@touch.fitmark',
      'DTSTAMP:20261123T120000Z',
      'SEQUENCE:29923920',
      'DTSTART;VALUE=DATE:20261130',
      'SUMMARY:Acme: Send the offer',
      'DESCRIPTION:50–1\\,000 people: 320 people\\ntier B\\nhttps://acme.example/',
      'URL:https://acme.example/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('puts what is overdue on today, and leaves out what is won or lost', () => {
    const rows = [rowOf({ nextOn: '2026-11-02' }), rowOf({ status: 'lost', nextOn: '2026-11-30' })];
    const made = targetsExport(rows, { ...wish, format: 'calendar' });
    expect(made.count).toBe(1);
    expect(made.headings).toEqual(['company', 'next touch', 'next step']);
    const file = made.file();
    expect(file).toMatchObject({ name: 'fitmark-calendar-2026-11-23.ics', type: 'text/calendar' });
    expect(unfolded(file.text).filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261123',
    ]);
  });

  it('moves an event that is brought in again: the same id, a later stamp', () => {
    const [first, second] = [NOW, NOW + 86_400_000].map((now, nth) =>
      unfolded(calendarOf([rowOf({ nextOn: `2026-11-3${nth}` })], TODAY, now)),
    );
    expect(said(first ?? [], 'UID')).toBe(said(second ?? [], 'UID'));
    expect(Number(said(second ?? [], 'SEQUENCE'))).toBeGreaterThan(Number(said(first ?? [], 'SEQUENCE')));
    expect(Number(said(second ?? [], 'SEQUENCE'))).toBeLessThan(2 ** 31);
  });

  it('has lines of 75 octets at most and gives back every text, whatever it is', () => {
    const odd = fc.string({
      unit: fc.constantFrom('a', 'ß', '漢', '🙂', ';', ',', '\\', ' ', '\n', '\u0007', ':'),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), odd, odd, (label, nextStep, why) => {
        const text = calendarOf([rowOf({ nextStep, why }, label)], TODAY, NOW);
        const physical = text.split('\r\n');
        expect(
          Math.max(...physical.map((line) => new TextEncoder().encode(line).length)),
        ).toBeLessThanOrEqual(75);
        expect(physical.join('')).not.toMatch(/\p{Cc}/u);
        const lines = unfolded(text);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
        const step = unescaped(said(lines, 'SUMMARY'));
        const plain = (one: string) => one.replace(/\p{Cc}/gu, '').replace(/\s+/g, '');
        expect(plain(step)).toBe(
          plain(`${label}: ${nextStep}`).replace(
            /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
            '',
          ),
        );
      }),
    );
  });
});
