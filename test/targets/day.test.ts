import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayAt,
  daysFrom,
  daysWords,
  dayWords,
  isDay,
  mondayOf,
  workdayFrom,
} from '../../lib/targets/day.ts';
import { anyDay } from './days.ts';

describe('a day of the rep’s calendar', () => {
  it('is the one that the moment falls on where the rep is', () => {
    expect(dayAt(new Date(2026, 10, 30, 0, 0, 1).getTime())).toBe('2026-11-30');
    expect(dayAt(new Date(2026, 10, 30, 23, 59, 59).getTime())).toBe('2026-11-30');
  });

  it('is one of the calendar, written in full', () => {
    const written = ['2028-02-29', '2026-02-29', '2026-02-31', '2026-13-01', '2026-1-01', 'soon', ''];
    expect(written.filter(isDay)).toEqual(['2028-02-29']);
    fc.assert(fc.property(anyDay, isDay));
  });

  it('is so many days from another whatever months and leap years lie between', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysFrom('2026-12-31', '2027-01-01')).toBe(1);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        expect(daysFrom(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('belongs to the week of the Monday before, or is that Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('moves to the Monday where it falls on a weekend', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(workdayFrom)).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-11-30',
      '2026-11-30',
    ]);
  });

  it('is written so that the weekday stands first', () => {
    expect(dayWords('2026-12-03')).toBe('Thu 3 Dec');
    expect([daysWords(1), daysWords(9)]).toEqual(['1 day', '9 days']);
  });
});
