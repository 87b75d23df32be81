import { expect, it } from 'vitest';
import { tableLines } from './table.ts';

it('aligns the columns under their headings', () => {
  expect(
    tableLines([
      ['site', 'badge'],
      ['harbourline.example', 'A'],
      ['acme.example', '×'],
    ]),
  ).toEqual([
    'site                 badge',
    '───────────────────  ─────',
    'harbourline.example  A',
    'acme.example         ×',
  ]);
});

it('counts Japanese characters as two columns', () => {
  const [head, , row] = tableLines([
    ['name', 'badge'],
    ['港光機', 'C'],
  ]);
  expect(head).toBe('name    badge');
  expect(row).toBe('港光機  C');
});

it('cuts a long reason and says so', () => {
  expect(tableLines([['reason'], ['x'.repeat(30)]], 10).at(-1)).toBe(`${'x'.repeat(9)}…`);
});
