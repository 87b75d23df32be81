import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dayAt, workdayFrom } from '../../lib/targets/day.ts';
import { isTime, nextAlarm, noticeFor } from '../../lib/targets/remind.ts';

const HOME = process.env.TZ;
/** Clocks change there in spring and autumn; at midnight in one; never in the last. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'America/Santiago', 'Africa/Cairo', 'Asia/Kolkata'];

afterAll(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const at = (local: string) => new Date(local).getTime();

describe('the morning’s alarm', () => {
  it('is today’s while that is to come, else the next workday’s', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(nextAlarm('08:30', at('2026-11-23T07:00'))).toBe(at('2026-11-23T08:30'));
    expect(nextAlarm('08:30', at('2026-11-23T08:30'))).toBe(at('2026-11-24T08:30'));
    // A Friday, a Saturday and a Sunday lead to Monday.
    for (const day of ['27T09:00', '28T07:00', '29T23:59'])
      expect(nextAlarm('08:30', at(`2026-11-${day}`))).toBe(at('2026-11-30T08:30'));
  });

  it('rings at the rep’s own time before and after the clocks change', () => {
    process.env.TZ = 'Europe/Berlin';
    // From Friday at +1 to Monday at +2, and back in autumn.
    expect(nextAlarm('08:30', at('2026-03-27T12:00'))).toBe(Date.UTC(2026, 2, 30, 6, 30));
    expect(nextAlarm('08:30', at('2026-10-23T12:00'))).toBe(Date.UTC(2026, 9, 26, 7, 30));
  });

  it('is never missed for a time that the change leaves out, nor rung twice for one that comes twice', () => {
    // Clocks change on a workday there: from Thursday 24:00 to Friday 01:00, and from Thursday 24:00 back to 23:00.
    process.env.TZ = 'Africa/Cairo';
    const spring = nextAlarm('00:30', at('2026-04-23T12:00'));
    expect(dayAt(spring)).toBe('2026-04-24');
    expect(isTime('00:30', spring)).toBe(true);
    const autumn = nextAlarm('23:30', at('2026-10-29T12:00'));
    expect(nextAlarm('23:30', autumn)).toBeGreaterThan(autumn + 23 * 3_600_000);
  });

  it('always rings later than now, on a workday, within three days and an hour, when its time has come', () => {
    const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, time, (zone, now, remindAt) => {
        process.env.TZ = zone;
        const next = nextAlarm(remindAt, now);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual(73 * 3_600_000);
        expect(workdayFrom(dayAt(next))).toBe(dayAt(next));
        expect(isTime(remindAt, next)).toBe(true);
      }),
    );
  });
});

describe('whether it is time', () => {
  it('is not before the time of day, nor on a weekend: an alarm that rang early is silent', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(isTime('08:30', at('2026-11-23T08:29'))).toBe(false);
    expect(isTime('08:30', at('2026-11-23T15:00'))).toBe(true);
    expect(isTime('08:30', at('2026-11-28T15:00'))).toBe(false);
  });
});

describe('the morning’s notice', () => {
  const due = (label: string, on = '2026-11-23') => ({ label, on });

  it('says how many touches are due and names the first', () => {
    expect(noticeFor([due('Acme')], undefined, '2026-11-23')).toEqual({
      title: '1 touch due today',
      body: 'Acme',
    });
    const five = ['Acme', 'Borealis', 'Cedar', 'Dune', 'Elm'].map((label) => due(label));
    expect(noticeFor(five, '2026-11-20', '2026-11-23')).toEqual({
      title: '5 touches due today',
      body: 'Acme, Borealis, Cedar and 2 more',
    });
  });

  it('holds all of the days that were missed', () => {
    const two = [due('Acme', '2026-11-18'), due('Borealis', '2026-11-23')];
    expect(noticeFor(two, '2026-11-16', '2026-11-23')?.title).toBe('2 touches due, 1 of them overdue');
    expect(noticeFor(two, '2026-11-16', '2026-11-24')?.title).toBe('2 touches overdue');
  });

  it('comes once a day, whichever way the clock was set, and not when nothing is due', () => {
    expect(noticeFor([due('Acme')], '2026-11-23', '2026-11-23')).toBeUndefined();
    expect(noticeFor([due('Acme')], '2027-11-23', '2026-11-23')).toBeDefined();
    expect(noticeFor([], undefined, '2026-11-23')).toBeUndefined();
  });
});
