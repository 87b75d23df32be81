import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../../lib/fit/fit.ts';
import { bestNotChosen, gradeDistribution, possibleDuplicates } from '../../../lib/targets/prospects/best.ts';
import { namesRanked, rankSome } from '../../../lib/targets/prospects/names.ts';
import { SORT_KEYS, type Sort } from '../../../lib/targets/prospects/order.ts';
import type { Prospect } from '../../../lib/targets/prospects/prospect.ts';
import { type Filters, query } from '../../../lib/targets/prospects/query.ts';
import { radix } from '../../../lib/targets/prospects/radix.ts';
import { type ProspectTable, tableOf } from '../../../lib/targets/prospects/table.ts';
import { foldWords } from '../../../lib/text/fold.ts';
import { NOON } from '../../account/sample.ts';
import { anyProspects, prospect, tableWith } from './invented.ts';

const idsOf = ({ ids }: ProspectTable, rows: Iterable<number>) => Array.from(rows, (row) => ids[row]);

const anySorts: fc.Arbitrary<Sort[]> = fc.array(
  fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  { maxLength: 3 },
);

describe('what a rep types', () => {
  const names: [string, string][] = [
    ['lodz.example', 'Łódź Freight'],
    ['etienne.example', 'Saint-Étienne Valves SA'],
    ['acme.example', 'Acme GmbH'],
    ['smith.example', 'O’Neill & Smith'],
  ];
  const table = tableWith(names.map(([id, label]) => prospect(id, { label })));
  const found = (typed: string) => idsOf(table, query(table, { typed }));

  it.each([
    ['lodz', ['lodz.example']],
    ['ŁÓDŹ', ['lodz.example']],
    ['valves saint', ['etienne.example']],
    ['saint-etienne', ['etienne.example']],
    ['acmegmbh', []],
    ['acme.ex', ['acme.example']],
    ['oneill', ['smith.example']],
    ['  ', ['acme.example', 'etienne.example', 'lodz.example', 'smith.example']],
    ['saint acme', []],
  ])('“%s” finds names and addresses, accents and case aside', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('finds just those rows that hold all of its words', () => {
    const typed = fc.constantFrom('a', 'harb', 'c1', 'ost v', 'gmbh harbor', 'καφ', 'example 3', 'v ost c');
    fc.assert(
      fc.property(anyProspects, typed, fc.integer({ min: 1, max: 9 }), (prospects, typed, size) => {
        const table = tableWith(prospects, size);
        const words = foldWords(typed).split(' ');
        const isFound = ({ id, label }: Prospect) =>
          words.every((word) => [label, id].some((text) => foldWords(text).includes(word)));
        const glued = idsOf(table, query(table, { typed }));
        expect(glued).toEqual(expect.arrayContaining(prospects.filter(isFound).map(({ id }) => id)));
        for (const id of glued) expect(prospects.some((one) => one.id === id)).toBe(true);
      }),
    );
  });
});

describe('the order of companies', () => {
  it('is by each key in turn, unknown last whichever way, then by id', () => {
    fc.assert(
      fc.property(anyProspects, anySorts, (prospects, sorts) => {
        const table = tableWith(prospects);
        const sorted = prospects.toSorted((a, b) => compare(a, b, sorts));
        expect(idsOf(table, query(table, { sorts }))).toEqual(sorted.map(({ id }) => id));
      }),
    );
  });

  it('of names is the same whether done at once or in slices, with many alike', () => {
    const prospects = Array.from({ length: 1_500 }, (_, n) =>
      prospect(`c${n}.example`, { label: `Harbour Freight ${n % 2 ? 'and Sons' : ''} ${(n * 7919) % 977}` }),
    );
    const [one, other] = [tableWith(prospects, 100), tableWith(prospects, 1_000)];
    let steps = 0;
    while (!rankSome(one, () => false)) steps += 1;
    expect(steps).toBeGreaterThan(10);
    expect([...namesRanked(one)]).toEqual([...namesRanked(other)]);
    const names = prospects
      .toSorted((a, b) => compare(a, b, [{ by: 'company', descending: false }]))
      .map(({ id }) => id);
    expect(idsOf(other, query(other, { sorts: [{ by: 'company', descending: false }] }))).toEqual(names);
  });

  it('by large numbers keeps equals as they stood', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (keys) => {
        const rows = Uint32Array.from(keys.keys());
        const sorted = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        expect([...radix(rows, Uint32Array.from(keys))]).toEqual(sorted);
      }),
    );
  });
});

describe('filters', () => {
  const prospects = [
    prospect('a.example', { letter: 'A', employees: 50, country: 'DE', industry: 'software' }),
    prospect('b.example', { letter: 'B', employees: 10, country: 'FR', industry: 'food' }),
    prospect('c.example', { letter: '×', passed: true, seenAt: NOON - 1 }),
    prospect('d.example', { letter: '?' }),
  ];
  const table = tableWith(prospects, 2);
  const ids = new Set(['b.example', 'unknown.example']);

  it.each<[Filters, string]>([
    [{ letters: ['A', '×'] }, 'ac'],
    [{ industries: ['food'] }, 'b'],
    [{ countries: ['DE', 'FR'] }, 'ab'],
    [{ minEmployees: 50 }, 'a'],
    [{ seenSince: NOON }, 'abd'],
    [{ passed: 'hide' }, 'abd'],
    [{ passed: 'only' }, 'c'],
    [{ passed: 'show', targets: { ids, are: 'show' } }, 'abcd'],
    [{ targets: { ids, are: 'hide' } }, 'acd'],
    [{ targets: { ids, are: 'only' } }, 'b'],
    [{ letters: ['A', 'B'], countries: ['DE'], passed: 'hide' }, 'a'],
  ])('%j leave the others out', (filters, letters) => {
    expect(idsOf(table, query(table, { filters }))).toEqual([...letters].map((one) => `${one}.example`));
  });
});

describe('of all that was seen', () => {
  it('the best are told that are neither chosen, passed nor a poor fit', () => {
    const table = tableWith([
      prospect('a.example', { letter: 'A', score: 90 }),
      prospect('b.example', { letter: 'A', score: 95 }),
      prospect('c.example', { letter: 'A', score: 95, digit: 1 }),
      prospect('d.example', { letter: 'D', score: 20 }),
      prospect('e.example', { letter: '×', passed: true }),
      prospect('f.example', { letter: 'A', score: 99 }),
    ]);
    const best = (most: number) => idsOf(table, bestNotChosen(table, new Set(['f.example']), most));
    expect(best(2)).toEqual(['c.example', 'b.example']);
    expect(best(9)).toEqual(['c.example', 'b.example', 'a.example']);
  });

  it('it is told how many have each letter', () => {
    fc.assert(
      fc.property(anyProspects, (prospects) => {
        const grades = gradeDistribution(tableWith(prospects));
        for (const letter of LETTERS)
          expect(grades[letter]).toBe(prospects.filter((one) => one.letter === letter).length);
      }),
    );
  });

  it('those of one name may be one company, unless a dozen share it', () => {
    const many = Array.from({ length: 12 }, (_, n) => prospect(`home${n}.example`, { label: 'Home' }));
    const table = tableWith([
      prospect('acme.example', { label: 'Acme GmbH' }),
      prospect('acme-shop.example', { label: 'ACMÉ' }),
      prospect('other.example', { label: 'Other' }),
      ...many,
    ]);
    expect(possibleDuplicates(table).map((rows) => idsOf(table, rows))).toEqual([
      ['acme-shop.example', 'acme.example'],
    ]);
    expect(possibleDuplicates(tableOf([]))).toEqual([]);
  });
});

/** As a rep would sort by hand. */
function compare(a: Prospect, b: Prospect, sorts: readonly Sort[]): number {
  for (const { by, descending } of sorts) {
    const [one, other] = [told(a, by), told(b, by)];
    if (one === other) continue;
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other === descending ? 1 : -1;
  }
  return a.id < b.id ? -1 : 1;
}

function told(one: Prospect, by: Sort['by']): string | number | undefined {
  switch (by) {
    case 'company':
      return `${foldWords(one.label)}\t${foldWords(one.id)}`;
    case 'fit':
      return '×?DCBA'.indexOf(one.letter) * 1_000 + (one.score ?? -1);
    case 'known':
      return one.known;
    case 'timing':
      return one.digit;
    case 'industry':
      return one.industry && { food: 'Food', software: 'Software', telecom: 'Telecom' }[String(one.industry)];
    case 'size':
      return one.employees;
    case 'country':
      return one.country;
    case 'seen':
      return one.seenAt;
  }
}
