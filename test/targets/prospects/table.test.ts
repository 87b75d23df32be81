import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prospectAt } from '../../../lib/targets/prospects/prospect.ts';
import { homeOf, rewritten } from '../../../lib/targets/prospects/rewrite.ts';
import { tableOf } from '../../../lib/targets/prospects/table.ts';
import { anyProspects, prospect, tableWith } from './invented.ts';

const rowsOf = (table: ReturnType<typeof tableWith>) => table.ids.map((_, row) => prospectAt(table, row));

describe('the table of all companies seen', () => {
  it('tells of each what was put into it, however it is cut', () => {
    fc.assert(
      fc.property(anyProspects, fc.integer({ min: 1, max: 70 }), (prospects, size) => {
        expect(rowsOf(tableWith(prospects, size))).toEqual(
          prospects.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  it('is of no rows where nothing was seen', () => {
    expect(tableOf([])).toMatchObject({ length: 0, ids: [], lines: [] });
  });

  it('keeps a name that breaks its line on one', () => {
    const table = tableWith([prospect('a.example', { label: 'Acme\nValves' }), prospect('b.example')]);
    expect(table.labels).toEqual(['Acme Valves', 'b.example']);
  });
});

describe('a chunk of it', () => {
  const edit = { basis: 'new', rows: [], isGone: () => false };

  it('takes rows in, and lets others go', () => {
    fc.assert(
      fc.property(anyProspects, anyProspects, fc.nat(400), (before, rows, gone) => {
        const [chunk] = rewritten(undefined, '', { ...edit, rows: before });
        const isGone = (id: string) => id === `c${gone}.example` || rows.some((row) => row.id === id);
        const after = rewritten(chunk, '', { ...edit, rows, isGone });
        const kept = before.filter(({ id }) => !isGone(id));
        expect(rowsOf(tableOf(after))).toEqual([...kept, ...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
      }),
    );
  });

  it('is gone with its last row', () => {
    const [chunk] = rewritten(undefined, '', { ...edit, rows: [prospect('a.example')] });
    expect(rewritten(chunk, '', { ...edit, isGone: () => true })).toEqual([]);
  });

  it('that grew too long becomes several, of which each begins with its first row', () => {
    const rows = Array.from({ length: 3_500 }, (_, n) => prospect(`c${String(n).padStart(4, '0')}.example`));
    const chunks = rewritten(undefined, '', { ...edit, rows });
    expect(chunks.map(({ from, letters }) => [from, letters.length])).toEqual([
      ['', 1_000],
      ['c1000.example', 1_000],
      ['c2000.example', 1_500],
    ]);
    const froms = chunks.map(({ from }) => from);
    expect(
      ['a.example', 'c1000.example', 'c1999.example', 'z.example'].map((id) => homeOf(id, froms)),
    ).toEqual(['', 'c1000.example', 'c1000.example', 'c2000.example']);
  });
});
