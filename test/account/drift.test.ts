import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { accountSchema } from '../../lib/account/schema.ts';
import type { Fact, HeadCount } from '../../lib/facts/fact.ts';
import type { CompanyPage } from '../../lib/facts/understanding.ts';
import { anyVisit } from './arbitrary.ts';
import { fact, HOME, NOON, understood } from './sample.ts';

const HOUR = 3_600_000;
const MONTH = 31 * 24 * HOUR;

/** The account after a page said these facts so long after noon. */
function read(
  account: Account | undefined,
  page: CompanyPage,
  facts: readonly Fact[],
  later: number,
): Account {
  const url = page === 'home' ? HOME : `${HOME}${page}`;
  const said = facts.map((each) => ({ ...each, url, seenAt: NOON + later }));
  return mergeUnderstanding(account, understood(said, page), { url, title: 'Acme' }, NOON + later);
}

const people = (min: number, max = min) => fact('employees', { min, max } satisfies HeadCount);
const changes = (account: Account) => (account.drift ?? []).map(({ key, was, now }) => [key, was, now]);

describe('what changed at a company over time', () => {
  it('is kept where the same page says otherwise later', () => {
    const before = read(undefined, 'about', [people(201, 500)], 0);
    const account = read(before, 'about', [people(501, 1_000)], MONTH);
    expect(account.drift).toEqual([
      {
        key: 'employees',
        was: { min: 201, max: 500 },
        now: { min: 501, max: 1_000 },
        at: NOON + MONTH,
        url: `${HOME}about`,
      },
    ]);
  });

  it('is kept once, however often the page is read again', () => {
    const before = read(undefined, 'about', [people(201, 500)], 0);
    const once = read(before, 'about', [people(501, 1_000)], MONTH);
    expect(read(once, 'about', [people(501, 1_000)], 2 * MONTH).drift).toEqual(once.drift);
  });

  it('is not that two pages disagree at one time, or that a better page tells more', () => {
    const home = read(undefined, 'home', [people(320)], 0);
    expect(changes(read(home, 'about', [people(520)], HOUR))).toEqual([]);
    const about = read(undefined, 'about', [people(320)], 0);
    expect(changes(read(about, 'home', [people(520)], MONTH))).toEqual([]);
  });

  it('is kept where a better page says otherwise a month later', () => {
    const home = read(undefined, 'home', [people(320)], 0);
    expect(changes(read(home, 'about', [people(520)], MONTH))).toHaveLength(1);
  });

  it('is not what a page shows that fills in slowly or to another visitor', () => {
    const before = read(undefined, 'about', [people(320)], 0);
    expect(changes(read(before, 'about', [people(520)], HOUR / 2))).toEqual([]);
  });

  it('is not a figure that is told more exactly, of another scope or in another currency', () => {
    const loose = [fact('employees', { min: 300 }), fact('revenue', { min: 5, max: 5, currency: 'EUR' })];
    const exact = [people(340), fact('revenue', { min: 6, max: 6, currency: 'USD' })];
    expect(changes(read(read(undefined, 'about', loose, 0), 'about', exact, MONTH))).toEqual([]);
    const group = [fact('employees', { min: 9_000, max: 9_000, group: true as const })];
    expect(changes(read(read(undefined, 'about', [people(320)], 0), 'about', group, MONTH))).toEqual([]);
  });

  it('is a move, a new name, growth in revenue, sites and open jobs', () => {
    const was = [
      fact('name', 'Acme'),
      fact('country', 'DE'),
      fact('city', 'Kiel'),
      fact('revenue', { min: 5, max: 5, currency: 'EUR' }),
      fact('locations', { min: 2, max: 2 }),
      fact('openJobs', { min: 3 }),
    ];
    const now = [
      fact('name', 'Birch'),
      fact('country', 'AT'),
      fact('city', 'Graz'),
      fact('revenue', { min: 9, max: 9, currency: 'EUR' }),
      fact('locations', { min: 4, max: 4 }),
      fact('openJobs', { min: 30 }),
    ];
    const account = read(read(undefined, 'home', was, 0), 'home', now, MONTH);
    expect(account.drift?.map(({ key }) => key).sort()).toEqual(
      ['city', 'country', 'locations', 'name', 'openJobs', 'revenue'].sort(),
    );
    const longer = read(undefined, 'home', [fact('name', 'Acme Tools'), fact('city', 'KIEL')], 0);
    const spelled = read(longer, 'home', [fact('name', 'ACME'), fact('city', 'Kiel')], MONTH);
    expect(changes(spelled)).toEqual([]);
  });

  it('is nothing where a page only stops saying it, nor where the rep said it', () => {
    const both = read(read(undefined, 'home', [people(320)], 0), 'about', [people(520)], HOUR);
    expect(changes(read(both, 'about', [], MONTH))).toEqual([]);
    const said = fact('employees', { min: 80, max: 80 }, { source: 'rep', confidence: 1, seenAt: NOON });
    const told = { ...both, facts: [said] };
    expect(changes(read(told, 'about', [people(520)], MONTH))).toEqual([]);
  });

  it('is kept for the newest twenty', () => {
    const account = Array.from({ length: 30 }, (_, n) => n).reduce<Account | undefined>(
      (before, n) => read(before, 'about', [people(100 + n * 10)], n * MONTH),
      undefined,
    );
    expect(account?.drift).toHaveLength(20);
    expect(account?.drift?.[0]?.now).toEqual({ min: 390, max: 390 });
  });
});

describe('whatever pages say, in whatever order', () => {
  const visits = fc.array(anyVisit, { minLength: 1, maxLength: 12 });

  it('drift stays in bounds, can be read back, and is never a change to the same', () => {
    fc.assert(
      fc.property(visits, (list) => {
        const account = list.reduce<Account | undefined>(
          (before, { understanding, page, now }) =>
            mergeUnderstanding(before, stamped(understanding, now * HOUR), page, now * HOUR),
          undefined,
        );
        expect(accountSchema.parse(account)).toEqual(account);
        for (const { was, now } of account?.drift ?? []) expect(was).not.toEqual(now);
      }),
    );
  });

  it('one reading merged twice drifts once', () => {
    fc.assert(
      fc.property(visits, anyVisit, (list, last) => {
        const before = list.reduce<Account | undefined>(
          (account, { understanding, page, now }) =>
            mergeUnderstanding(account, stamped(understanding, now), page, now),
          undefined,
        );
        const late = last.now + 10 * MONTH;
        const once = mergeUnderstanding(before, stamped(last.understanding, late), last.page, late);
        expect(mergeUnderstanding(once, stamped(last.understanding, late), last.page, late)).toEqual(once);
      }),
    );
  });
});

/** A reading's facts all carry its moment. */
function stamped<T extends { facts: Fact[] }>(understanding: T, seenAt: number): T {
  return { ...understanding, facts: understanding.facts.map((each) => ({ ...each, seenAt })) };
}
