import { describe, expect, it } from 'vitest';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { bestFact, type Fact } from '../../lib/facts/fact.ts';
import type { CompanyPage } from '../../lib/facts/understanding.ts';
import { fact, HOME, NOON, understood } from './sample.ts';

type Said = readonly [page: CompanyPage, facts: readonly Fact[]];

/** What is known after these pages were read in this order, each a minute after the other. */
function known(pages: readonly Said[]): Fact[] {
  const read = pages.reduce<ReturnType<typeof mergeUnderstanding> | undefined>(
    (account, [page, facts], at) => {
      const url = page === 'home' ? HOME : `${HOME}${page}`;
      const understanding = understood(
        facts.map((each) => ({ ...each, url, seenAt: NOON + at * 60_000 })),
        page,
      );
      return mergeUnderstanding(account, understanding, { url, title: 'Acme' }, NOON + at * 60_000);
    },
    undefined,
  );
  return read?.facts ?? [];
}

/** The same whichever page was opened first. */
function inAnyOrder(one: Said, two: Said, expected: (facts: readonly Fact[]) => void): void {
  expected(known([one, two]));
  expected(known([two, one]));
}

describe('where pages of one site say different things', () => {
  it('the about page knows the head count better than the home page and a blog post', () => {
    const about: Said = ['about', [fact('employees', { min: 320, max: 320 })]];
    for (const page of ['home', 'blog', 'customers', 'other'] as const)
      inAnyOrder(about, [page, [fact('employees', { min: 900, max: 900 })]], (facts) =>
        expect(bestFact(facts, 'employees')?.value.min).toBe(320),
      );
  });

  it('a much surer statement of the home page still beats a guess of the about page', () => {
    inAnyOrder(
      ['home', [fact('employees', { min: 320, max: 320 }, { confidence: 0.95 })]],
      ['about', [fact('employees', { min: 40, max: 40 }, { confidence: 0.5 })]],
      (facts) => expect(bestFact(facts, 'employees')?.value.min).toBe(320),
    );
  });

  it('the legal notice knows the legal name and the place, the contact page the number', () => {
    inAnyOrder(
      ['legal', [fact('legalName', 'Acme GmbH'), fact('city', 'Kiel'), fact('phone', { written: '1' })]],
      ['contact', [fact('legalName', 'Acme'), fact('city', 'Bremen'), fact('phone', { written: '2' })]],
      (facts) => {
        expect(bestFact(facts, 'legalName')?.value).toBe('Acme GmbH');
        expect(bestFact(facts, 'city')?.value).toBe('Kiel');
        expect(bestFact(facts, 'phone')?.value.written).toBe('2');
      },
    );
  });

  it('the careers page knows how many jobs are open', () => {
    inAnyOrder(
      ['careers', [fact('openJobs', { min: 12, max: 12 })]],
      ['home', [fact('openJobs', { min: 3, max: 3 })]],
      (facts) => expect(bestFact(facts, 'openJobs')?.value.min).toBe(12),
    );
  });

  it('a question that one page alone answers keeps that answer, wherever it stands', () => {
    expect(bestFact(known([['blog', [fact('founded', 1987)]]]), 'founded')?.value).toBe(1987);
  });
});
