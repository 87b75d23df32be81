import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../../lib/account/schema.ts';
import { mergeAccounts } from '../../../lib/exchange/backup/merge-account.ts';
import { withoutUndone } from '../../../lib/exchange/backup/undone-imports.ts';
import { ABOUT, accountOf, fact, NOON, pageSeen } from '../../account/sample.ts';
import { anyAccount } from './arbitrary.ts';

const DAY = 86_400_000;

describe('two records of one company', () => {
  it('come to one that can be kept, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyAccount, anyAccount, (here, there) => {
        const merged = accountSchema.parse(mergeAccounts(here, there));
        expect(mergeAccounts(merged, there)).toEqual(merged);
        expect(mergeAccounts(merged, here)).toEqual(merged);
        expect(mergeAccounts(merged, merged)).toEqual(merged);
        expect(accountSchema.parse(mergeAccounts(here, here))).toEqual(here);
      }),
      { numRuns: 200 },
    );
  });

  it('come to the same facts whichever of the two is here', () => {
    const sorted = (facts: readonly unknown[]) => facts.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(anyAccount, anyAccount, (one, other) => {
        const [here, there] = [mergeAccounts(one, other), mergeAccounts(other, one)];
        fc.pre(one.facts.length + other.facts.length < 100);
        expect(sorted(here.facts)).toEqual(sorted(there.facts));
        expect([here.firstSeenAt, here.lastSeenAt]).toEqual([there.firstSeenAt, there.lastSeenAt]);
      }),
    );
  });

  it('tell what each page said last', () => {
    const here = accountOf([fact('city', 'Kiel'), fact('founded', 1987, { url: ABOUT, seenAt: NOON })]);
    const there = accountOf([fact('city', 'Bremen', { seenAt: NOON + DAY })], {
      pages: [pageSeen({ seenAt: NOON + DAY, text: 'We moved.' })],
      lastSeenAt: NOON + DAY,
    });
    const merged = mergeAccounts(here, there);
    expect(merged.facts.map(({ value }) => value)).toEqual([1987, 'Bremen']);
    expect(merged.pages.map(({ text }) => text)).toEqual(['We moved.']);
  });

  it('tell no more what a page said that was read later and says nothing', () => {
    const here = accountOf([], { pages: [pageSeen({ seenAt: NOON + DAY })] });
    expect(mergeAccounts(here, accountOf([fact('city', 'Kiel')])).facts).toEqual([]);
  });

  it('keep the rep’s later word on each question', () => {
    const rep = { source: 'rep' } as const;
    const here = accountOf([fact('city', 'Kiel', { ...rep, seenAt: NOON + 1 }), fact('founded', 1987, rep)]);
    const there = accountOf([
      fact('city', 'Bremen', rep),
      fact('founded', 1990, { ...rep, seenAt: NOON + 1 }),
    ]);
    expect(mergeAccounts(here, there).facts.map(({ value }) => value)).toEqual(['Kiel', 1990]);
  });
});

describe('a company of a file that an import had brought', () => {
  const imported = { ...fact('city', 'Kiel', { source: 'import' }), file: 'crm.csv' };
  const undone = [{ file: 'crm.csv', at: NOON, undoneAt: NOON + DAY }];

  it('comes without what was undone here since, or not at all where that was all', () => {
    const account = accountOf([imported, fact('founded', 1987)]);
    expect(withoutUndone(account, undone)?.facts.map(({ key }) => key)).toEqual(['founded']);
    expect(withoutUndone(accountOf([imported], { pages: [] }), undone)).toBeUndefined();
  });

  it('comes as it is where nothing was undone', () => {
    const account = accountOf([imported]);
    expect(withoutUndone(account, [{ file: 'crm.csv', at: NOON }])).toBe(account);
  });
});
