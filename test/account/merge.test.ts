import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { accountSchema } from '../../lib/account/schema.ts';
import { factsOf } from '../../lib/facts/fact.ts';
import { anyVisit } from './arbitrary.ts';
import { ABOUT, accountOf, fact, HOME, NOON, understood } from './sample.ts';

const home = { url: HOME, title: 'Acme | We move goods' };
const about = { url: ABOUT, title: 'About us – Acme' };

describe('an account over the pages of one site', () => {
  it('starts with what the first page says', () => {
    const account = mergeUnderstanding(undefined, understood([fact('country', 'DE')]), home, NOON);
    expect(account).toMatchObject({ id: 'acme.example', label: 'Acme', firstSeenAt: NOON, lastSeenAt: NOON });
    expect(account.facts).toMatchObject([{ key: 'country', value: 'DE', url: HOME }]);
    expect(account.pages).toEqual([
      { url: HOME, page: 'home', words: 3, text: 'We move goods.', seenAt: NOON },
    ]);
  });

  it('forgets what a page said once the page says otherwise', () => {
    const before = accountOf([fact('city', 'Bremen'), fact('country', 'DE')]);
    const after = mergeUnderstanding(before, understood([fact('city', 'Kiel')]), home, NOON + 1);
    expect(after.facts.map(({ value }) => value)).toEqual(['Kiel']);
    expect(after.pages).toHaveLength(1);
  });

  it('takes a page with tracking parameters for the page itself', () => {
    const before = accountOf([fact('city', 'Bremen')]);
    const tracked = { url: `${HOME}?utm_source=mail&gclid=1`, title: 'Acme' };
    const after = mergeUnderstanding(before, understood([fact('city', 'Kiel')]), tracked, NOON + 1);
    expect(after.facts.map(({ value }) => value)).toEqual(['Kiel']);
    expect(after.pages).toHaveLength(1);
  });

  it('keeps pages apart that differ in what they show', () => {
    const before = accountOf([fact('city', 'Bremen')]);
    const other = { url: `${HOME}?office=2`, title: 'Acme' };
    expect(mergeUnderstanding(before, understood([fact('city', 'Kiel')]), other, NOON).facts).toHaveLength(2);
  });

  it('keeps what other pages said, contradictions included', () => {
    const before = accountOf([fact('employees', { min: 50, max: 200 })]);
    const after = mergeUnderstanding(
      before,
      understood([fact('employees', { min: 320, max: 320 }, { url: ABOUT })], 'about'),
      about,
      NOON,
    );
    expect(factsOf(after.facts, 'employees').map(({ value }) => value.min)).toEqual(
      expect.arrayContaining([50, 320]),
    );
  });

  it('never drops what the rep said, and lets no page speak for the rep', () => {
    const said = fact('employees', { min: 80, max: 80 }, { source: 'rep' });
    const forged = fact('employees', { min: 9, max: 9 }, { source: 'rep' });
    const after = mergeUnderstanding(accountOf([said]), understood([forged]), home, NOON);
    expect(after.facts).toEqual([said]);
  });

  it('leaves out a fact that cannot be one, and cuts a long description', () => {
    const facts = [
      fact('linkedin', 'javascript:alert(1)'),
      fact('country', 'Germany'),
      fact('description', 'goods '.repeat(500)),
    ];
    const after = mergeUnderstanding(undefined, understood(facts), home, NOON);
    expect(after.facts.map(({ key }) => key)).toEqual(['description']);
    expect(String(after.facts[0]?.value)).toHaveLength(1_000);
  });

  it('adds signposts to those known', () => {
    const before = accountOf([], { signposts: { about: ABOUT, careers: 'https://jobs.acme.example/' } });
    const read = understood([], 'home', {
      signposts: { careers: 'https://acme.example/careers', legal: 'javascript:x' },
    });
    expect(mergeUnderstanding(before, read, home, NOON).signposts).toEqual({
      about: ABOUT,
      careers: 'https://acme.example/careers',
    });
  });

  it('refuses a page of another company and a page of none', () => {
    const other = understood([]);
    expect(() => mergeUnderstanding(accountOf([], { id: 'birch.example' }), other, home, NOON)).toThrow(
      /another/,
    );
    const article = { ...understood([]), kind: { company: false, page: 'article' } } as const;
    expect(() => mergeUnderstanding(undefined, article, home, NOON)).toThrow(/company page/);
    for (const url of ['http://10.0.0.1/', 'https://web.archive.org/web/2024/https://acme.example/'])
      expect(() => mergeUnderstanding(undefined, understood([]), { url, title: 'Acme' }, NOON)).toThrow(
        /domain/,
      );
  });
});

describe('an account of a room at a hiring host', () => {
  it('keeps what the company says there, and none of the host’s own numbers and profiles', () => {
    const url = 'https://jobs.lever.co/acme';
    const facts = [
      fact('name', 'Acme', { url }),
      fact('job', 'Welder', { url }),
      fact('linkedin', 'https://www.linkedin.com/company/a-host', { url }),
      fact('city', 'Kiel', { url }),
      fact('technology', 'Segment', { url }),
    ];
    const account = mergeUnderstanding(undefined, understood(facts, 'careers'), { url, title: 'Acme' }, NOON);
    expect(account.id).toBe('acme.lever.co');
    expect(account.facts.map(({ key }) => key)).toEqual(['name', 'job']);
  });
});

describe('other sites that pages name as their own', () => {
  it('are kept, newest first, twelve at most', () => {
    const named = (siblings: string[]) => ({ ...home, siblings });
    const first = mergeUnderstanding(undefined, understood([]), named(['acme.de']), NOON);
    expect(first.siblings).toEqual(['acme.de']);
    const many = Array.from({ length: 14 }, (_, n) => `acme-${n}.example`);
    const later = mergeUnderstanding(first, understood([]), named(many), NOON);
    expect(later.siblings).toEqual(many.slice(0, 12));
  });
});

describe('whatever pages say', () => {
  const visits = fc.array(anyVisit, { minLength: 1, maxLength: 14 });
  const merged = (
    list: { understanding: Parameters<typeof mergeUnderstanding>[1]; page: typeof home; now: number }[],
  ) =>
    list.reduce<Account | undefined>(
      (account, { understanding, page, now }) => mergeUnderstanding(account, understanding, page, now),
      undefined,
    );

  it('the same reading merged twice changes nothing', () => {
    fc.assert(
      fc.property(visits, anyVisit, (list, { understanding, page, now }) => {
        const once = mergeUnderstanding(merged(list), understanding, page, now);
        expect(mergeUnderstanding(once, understanding, page, now)).toEqual(once);
      }),
    );
  });

  it('the account stays in its bounds and can be read back', () => {
    fc.assert(
      fc.property(visits, (list) => {
        const account = merged(list);
        expect(accountSchema.parse(account)).toEqual(account);
        expect(account?.facts.length).toBeLessThanOrEqual(240);
        expect(account?.pages.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
