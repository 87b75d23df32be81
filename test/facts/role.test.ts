import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../../lib/facts/role.ts';
import { FUNCTIONS, SENIORITIES } from '../../lib/icp/role.ts';

/** Invented titles: rank and fields in the columns behind, "-" for unsaid. */
function titlesOf(file: string): [string, string, string[]][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [title = '', seniority = '', functions = ''] = line.split('\t');
      return [title, seniority, functions === '-' ? [] : functions.split(',').sort()];
    });
}

const TITLES = [...titlesOf('role-titles.tsv'), ...titlesOf('role-titles-held-out.tsv')];

describe('what a rep is told of somebody’s title', () => {
  it.each(TITLES)('is rank and field: %s', (title, seniority, functions) => {
    const role = roleOf(title);
    expect([role.seniority ?? '-', role.functions.toSorted()]).toEqual([seniority, functions]);
  });

  it('is each title’s once', () => {
    expect(new Set(TITLES.map(([title]) => title)).size).toBe(TITLES.length);
  });

  it('covers every rank and every field', () => {
    expect(SENIORITIES.filter((rank) => !TITLES.some(([, seniority]) => seniority === rank))).toEqual([]);
    expect(FUNCTIONS.filter((field) => !TITLES.some(([, , functions]) => functions.includes(field)))).toEqual(
      [],
    );
  });

  it.each([
    ['Active Directory Specialist', 'a directory has no director'],
    ['Presidential Suite Specialist', 'a suite presides over nothing'],
    ['Ownership Specialist', 'ownership is no owner'],
    ['Headset Specialist', 'a headset is no head'],
  ])('is not read out of words that merely contain a rank: %s, for %s', (title) => {
    expect(roleOf(title).seniority).toBe('staff');
  });

  it.each([
    ['Buyer, Hill Security', ['purchasing']],
    ['Engineer at Sales Cloud', ['engineering']],
    ['Head of Finance @ Design Works', ['finance']],
  ])('leaves the company out: %s', (title, functions) => {
    expect(roleOf(title).functions).toEqual(functions);
  });
});

/** Titles and their words, thrown together as people do. */
const headline = fc
  .array(fc.oneof(fc.constantFrom(...TITLES.map(([title]) => title)), fc.string({ unit: 'grapheme' })), {
    maxLength: 5,
  })
  .chain((parts) => fc.constantFrom(' ', ' | ', ', ', '/', ' ex-').map((gap) => parts.join(gap)));

describe('any text in the place of a title', () => {
  it('is read without fail, into ranks and fields that there are, each once', () => {
    fc.assert(
      fc.property(headline, (text) => {
        const { seniority, functions } = roleOf(text);
        expect(seniority === undefined || SENIORITIES.includes(seniority)).toBe(true);
        expect(functions.every((field) => FUNCTIONS.includes(field))).toBe(true);
        expect(new Set(functions).size).toBe(functions.length);
      }),
    );
  });

  it('says the same in capitals', () => {
    fc.assert(
      fc.property(headline, (text) => {
        expect(roleOf(text.toUpperCase())).toEqual(roleOf(text.toUpperCase().toLowerCase()));
      }),
    );
    for (const [title] of TITLES) expect(roleOf(title.toUpperCase())).toEqual(roleOf(title));
  });

  it.each(['a', ' ', 'in', ':in', '/', 'ex ', 'head of ', 'chef de ', '営業', 'ß', '(in'])(
    'takes time that grows with its length only: %j over and over',
    (piece) => {
      const cost = (length: number) => {
        const text = piece.repeat(length);
        const before = process.threadCpuUsage();
        roleOf(text);
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1_000;
      };
      cost(1_000);
      expect(cost(400_000)).toBeLessThan(100);
    },
  );
});
