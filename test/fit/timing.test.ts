import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Drift } from '../../lib/account/account.ts';
import type { Person } from '../../lib/account/person.ts';
import type { CompanyEvent, Fact } from '../../lib/facts/fact.ts';
import { SIGN_KINDS } from '../../lib/fit/signs/sign.ts';
import { type Timing, timingOf } from '../../lib/fit/timing.ts';
import { account, fact, HOME, SEEN } from './invented.ts';

const DAY = 86_400_000;
/** 2026-11-01 and so many days. */
const inDays = (days: number) => SEEN + days * DAY;

const happened = (kind: CompanyEvent['kind'], date?: string, title = 'Something happened') =>
  fact('event', { kind, title, ...(date === undefined ? {} : { date }) }, title);

function told({ digit, signs }: Timing) {
  return { digit, said: signs.map(({ finding }) => finding) };
}

const person = (more: Partial<Person>): Person => ({
  id: 'linkedin:in/jane-example',
  name: 'Jane Example',
  title: 'Head of Logistics',
  since: '2026-10',
  url: 'https://www.linkedin.com/in/jane-example',
  accountId: 'acme.example',
  firstSeenAt: SEEN,
  seenAt: SEEN,
  ...more,
});

const changed = (more: Drift): Account => ({ ...account(), drift: [more] });

describe('timing', () => {
  it('is 3 where nothing was seen, and says so by no sign', () => {
    expect(timingOf(account(), { now: SEEN })).toEqual({ digit: 3, signs: [] });
  });

  it('is 1 for a round of this quarter, 2 once it is older, and 3 after a year', () => {
    const company = account({
      facts: [
        fact(
          'event',
          { kind: 'funding', title: 'We raised 12 million', date: '2026-10-15', amount: euros(12e6) },
          'We raised €12 million',
        ),
      ],
    });
    const now = timingOf(company, { now: SEEN });
    expect(told(now)).toEqual({ digit: 1, said: ['Funding of EUR 12 million'] });
    expect(now.signs[0]).toMatchObject({
      fading: false,
      date: '2026-10-15',
      until: Date.UTC(2027, 9, 15),
      evidence: { quote: 'We raised €12 million', url: HOME, seenAt: SEEN },
    });
    expect(timingOf(company, { now: inDays(120) })).toMatchObject({ digit: 2, signs: [{ fading: true }] });
    expect(timingOf(company, { now: inDays(400) })).toEqual({ digit: 3, signs: [] });
  });

  it('takes an event dated by the month for one of its first day, so that it never counts too long', () => {
    const company = account({ facts: [happened('opening', '2026-08')] });
    expect(timingOf(company, { now: Date.UTC(2026, 9, 30) }).digit).toBe(1);
    expect(timingOf(company, { now: Date.UTC(2026, 9, 31) }).digit).toBe(2);
  });

  it.each([
    ['an event without a date', happened('funding')],
    ['an event that is still to come', happened('opening', '2026-12-24')],
    ['a launch', happened('launch', '2026-10-30')],
    ['press', happened('press', '2026-10-30')],
  ])('hears no sign in %s', (_, event) => {
    expect(timingOf(account({ facts: [event] }), { now: SEEN }).digit).toBe(3);
  });

  it('hears a deal on either side of it', () => {
    for (const kind of ['acquired', 'acquires'] as const)
      expect(timingOf(account({ facts: [happened(kind, '2026-10-30')] }), { now: SEEN }).digit).toBe(1);
  });
});

describe('hiring', () => {
  const jobs = ['Driver', 'Field Technician'].map((title) => fact('job', title));

  it('is a weak sign by itself: everybody hires', () => {
    expect(told(timingOf(account({ facts: jobs }), { now: SEEN }))).toEqual({
      digit: 2,
      said: ['Hiring: Driver and 1 more'],
    });
  });

  it('for the role that the profile asks for is the moment, until the job may be filled', () => {
    const company = account({ facts: jobs });
    const asked = { roles: ['technician*'] };
    expect(told(timingOf(company, { now: SEEN, ...asked }))).toEqual({
      digit: 1,
      said: ['Hiring: Field Technician'],
    });
    expect(timingOf(company, { now: inDays(31), ...asked }).digit).toBe(2);
    expect(timingOf(company, { now: inDays(61), ...asked }).digit).toBe(3);
  });

  it('of a tenth of the people at once is growth', () => {
    const facts = (open: number) => [
      fact('openJobs', { min: open, max: open }),
      fact('employees', { min: 200, max: 200 }),
    ];
    expect(told(timingOf(account({ facts: facts(20) }), { now: SEEN }))).toEqual({
      digit: 1,
      said: ['20 open jobs'],
    });
    expect(timingOf(account({ facts: facts(19) }), { now: SEEN }).digit).toBe(2);
    expect(timingOf(account({ facts: facts(0) }), { now: SEEN }).digit).toBe(3);
  });
});

describe('change', () => {
  it('of the place is a move', () => {
    const company = changed({ key: 'city', was: 'Bremen', now: 'Hamburg', at: SEEN, url: HOME });
    expect(told(timingOf(company, { now: SEEN }))).toEqual({
      digit: 1,
      said: ['Moved from Bremen to Hamburg'],
    });
  });

  it('to more people is growth, in the words of the page that says so now', () => {
    const company: Account = {
      ...changed({
        key: 'employees',
        was: { min: 51, max: 200 },
        now: { min: 320, max: 320 },
        at: SEEN,
        url: HOME,
      }),
      facts: [fact('employees', { min: 320, max: 320 }, 'We are 320 people')],
    };
    const timing = timingOf(company, { now: SEEN });
    expect(told(timing)).toEqual({ digit: 1, said: ['People: 51–200 people, now 320 people'] });
    expect(timing.signs[0]?.evidence.quote).toBe('We are 320 people');
  });

  it.each<[string, Drift]>([
    [
      'to fewer people',
      { key: 'employees', was: { min: 320, max: 320 }, now: { min: 200, max: 200 }, at: SEEN, url: HOME },
    ],
    [
      'by a few people',
      { key: 'employees', was: { min: 320, max: 320 }, now: { min: 330, max: 330 }, at: SEEN, url: HOME },
    ],
    ['of the name', { key: 'name', was: 'Acme', now: 'Ajax', at: SEEN, url: HOME }],
  ])('%s is no sign', (_, drift) => {
    expect(timingOf(changed(drift), { now: SEEN }).digit).toBe(3);
  });
});

describe('somebody new in a role', () => {
  const persona = { seniorities: ['head' as const], functions: ['logistics' as const], countries: [] };

  it('is the moment where they are whom the profile looks for; their name is not told', () => {
    const timing = timingOf(account(), { now: SEEN, persons: [person({})], persona });
    expect(told(timing)).toEqual({ digit: 1, said: ['New in the role: Head of Logistics'] });
    expect(
      JSON.stringify(timing.signs.map(({ finding, evidence }) => [finding, evidence.quote])),
    ).not.toContain('Jane');
  });

  it('is half a sign where the profile names nobody, and none where they are somebody else', () => {
    expect(timingOf(account(), { now: SEEN, persons: [person({})] }).digit).toBe(2);
    const clerk = person({ title: 'Accountant' });
    expect(timingOf(account(), { now: SEEN, persons: [clerk], persona }).digit).toBe(3);
  });

  it('counts only at their own company', () => {
    const elsewhere = person({ accountId: 'other.example' });
    expect(timingOf(account(), { now: SEEN, persons: [elsewhere], persona }).digit).toBe(3);
  });
});

function euros(amount: number) {
  return { min: amount, max: amount, currency: 'EUR' };
}

const anySign: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('funding' as const, 'opening' as const, 'acquired' as const, 'press' as const),
      fc.integer({ min: 0, max: 500 }),
    )
    .map(([kind, days]) =>
      happened(kind, new Date(inDays(-days)).toISOString().slice(0, 10), `${kind} ${days}`),
    ),
  fc.constantFrom('Driver', 'Welder').map((title) => fact('job', title)),
);
const signs = fc.array(anySign, { maxLength: 6 });
const days = fc.integer({ min: 0, max: 600 });

describe('whatever was seen', () => {
  it('one more sign never makes the moment worse', () => {
    fc.assert(
      fc.property(signs, anySign, days, (facts, more, later) => {
        const now = inDays(later);
        const before = timingOf(account({ facts }), { now }).digit;
        expect(timingOf(account({ facts: [...facts, more] }), { now }).digit).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('time alone never makes it better', () => {
    fc.assert(
      fc.property(signs, days, days, (facts, one, more) => {
        const company = account({ facts });
        const before = timingOf(company, { now: inDays(one) }).digit;
        expect(timingOf(company, { now: inDays(one + more) }).digit).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('each sign that counts has its words, its page and a day on which it ends, which is not over', () => {
    fc.assert(
      fc.property(signs, days, (facts, later) => {
        const now = inDays(later);
        const timing = timingOf(account({ facts }), { now });
        expect(timing.digit === 3).toBe(timing.signs.length === 0);
        for (const { kind, finding, evidence, at, until } of timing.signs) {
          expect(SIGN_KINDS).toContain(kind);
          expect(finding).not.toBe('');
          expect(evidence.url).toBe(HOME);
          expect(at).toBeLessThanOrEqual(now);
          expect(until).toBeGreaterThanOrEqual(now);
        }
      }),
    );
  });
});
