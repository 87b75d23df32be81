import { describe, expect, it } from 'vitest';
import { datesIn, dayOrder } from '../../lib/text/dates.ts';

const dates = (text: string, order: Parameters<typeof datesIn>[1] = undefined) =>
  datesIn(text, order).map(({ date }) => date);

describe('dates in a text', () => {
  it.each([
    ['March 14, 2026', '2026-03-14'],
    ['Sept. 3rd, 2025', '2025-09-03'],
    ['14 March 2026', '2026-03-14'],
    ['14. März 2026', '2026-03-14'],
    ['1er février 2026', '2026-02-01'],
    ['14 de marzo de 2026', '2026-03-14'],
    ['14 de março de 2026', '2026-03-14'],
    ['14 marzo 2026', '2026-03-14'],
    ['5 mei 2026', '2026-05-05'],
    ['14 mars 2026', '2026-03-14'],
    ['14 marca 2026', '2026-03-14'],
    ['5. listopadu 2025', '2025-11-05'],
    ['14. maaliskuuta 2026', '2026-03-14'],
    ['14 марта 2026 г.', '2026-03-14'],
    ['15 Mart 2026', '2026-03-15'],
    ['2026年3月14日', '2026-03-14'],
    ['2026년 3월 14일', '2026-03-14'],
    ['2026-03-14T10:00:00Z', '2026-03-14'],
    ['14.03.2026', '2026-03-14'],
    ['14/03/2026', '2026-03-14'],
    ['03/14/2026', '2026-03-14'],
  ])('are read from "%s" as %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('are no more precise than stated', () => {
    expect(dates('marzo de 2026')).toEqual(['2026-03']);
    expect(dates('2026年3月')).toEqual(['2026-03']);
  });

  it('are only years where day and month cannot be told apart', () => {
    expect(dates('03/04/2026')).toEqual(['2026']);
    expect(dates('03/04/2026', 'day first')).toEqual(['2026-04-03']);
    expect(dates('03/04/2026', 'month first')).toEqual(['2026-03-04']);
  });

  it.each(['in 2026', '12 of 2026 people', '99.99.2026', 'version 1.2.2026.4'])(
    'are not read from "%s"',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  it('are ordered as the page’s country or language orders them', () => {
    expect(dayOrder('en-US', undefined)).toBe('month first');
    expect(dayOrder('en-GB', undefined)).toBe('day first');
    expect(dayOrder('en', 'AU')).toBe('day first');
    expect(dayOrder('de', undefined)).toBe('day first');
    expect(dayOrder('en', undefined)).toBeUndefined();
    expect(dayOrder(undefined, undefined)).toBeUndefined();
  });

  it.each([
    ['2026-'.repeat(4_000)],
    ['1.1.'.repeat(4_000)],
    [`${'a '.repeat(9_000)}2026`],
    [`${'March '.repeat(3_000)}2026`],
  ])(
    'take linear time on hostile text',
    (text) => {
      expect(datesIn(text, undefined)).toBeInstanceOf(Array);
    },
    2_000,
  );
});
