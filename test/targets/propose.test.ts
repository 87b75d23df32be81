import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { Worked } from '../../lib/fit/lift.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { withEdit } from '../../lib/icp/edit.ts';
import { criterionHash } from '../../lib/icp/hash.ts';
import type { Criterion, Icp, Importance, PlaceCriterion, SizeCriterion } from '../../lib/icp/icp.ts';
import { icpSchema } from '../../lib/icp/schema.ts';
import type { Cases } from '../../lib/targets/argue/cases.ts';
import { proposeEdits } from '../../lib/targets/argue/propose.ts';
import type { Machine, ObjectionKind, OwnLetter, PassReason, Say } from '../../lib/targets/argue/say.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';

const size: SizeCriterion = {
  id: 'size',
  kind: 'size',
  importance: 'strong',
  min: 50,
  max: 1_000,
  halfMin: 20,
};
const place: PlaceCriterion = { id: 'place', kind: 'place', importance: 'nice', countries: ['DE', 'AT'] };
const was: Machine = { letter: 'C', score: 50, icp: { id: 'mine', version: 3 } };

function profile(...criteria: Criterion[]): Icp {
  return { id: 'mine', name: 'My clients', version: 3, criteria, updatedAt: NOON };
}

function company(name: string, people?: number, country?: string): Account {
  const facts = [
    ...(people === undefined ? [] : [fact('employees', { min: people, max: people })]),
    ...(country === undefined ? [] : [fact('country', country)]),
  ];
  return { ...accountOf(facts), id: `${name.toLowerCase()}.example`, label: name };
}

const passed = (account: Account, reason: PassReason): Say => ({
  accountId: account.id,
  pass: { reason, note: 'Seen', at: NOON, was },
  objections: [],
});

const objected = (
  account: Account,
  says: ObjectionKind,
  criterionId = 'size',
  importance: Importance = 'strong',
): Say => ({
  accountId: account.id,
  objections: [{ criterionId, says, at: NOON, was: { ...was, verdict: 'no', importance } }],
});

const raised = (account: Account, letter: OwnLetter = 'A'): Say => ({
  accountId: account.id,
  override: { letter, reason: 'Because', at: NOON, was },
  objections: [],
});

function cases(
  icp: Icp,
  accounts: Account[],
  say: (account: Account) => Say,
  more: Partial<Cases> = {},
): Cases {
  return {
    icp,
    says: accounts.map(say),
    accounts: new Map(accounts.map((account) => [account.id, account])),
    kept: [],
    industryOf: () => undefined,
    worked: [],
    ...more,
  };
}

const NAMES = ['Acme', 'Bolt', 'Cask', 'Dune', 'Echo'];
const ofSizes = (...sizes: number[]) => sizes.map((people, at) => company(NAMES[at] ?? `C${at}`, people));
const told = (given: Cases) => proposeEdits(given).map(({ words, edit }) => ({ words, edit }));

describe('companies that were passed on', () => {
  it('as too small, inside the wanted size: it is proposed to begin above them', () => {
    expect(told(cases(profile(size), ofSizes(60, 55, 70), (one) => passed(one, 'too small')))).toEqual([
      {
        words: 'You passed on Bolt, Acme and Cask as too small: want 71–1,000 people instead?',
        edit: { change: { id: 'size', kind: 'size', importance: 'strong', min: 71, max: 1_000 } },
      },
    ]);
  });

  it('as too small, below the wanted size: it is proposed to rule such companies out', () => {
    expect(told(cases(profile(size), ofSizes(12, 8, 15), (one) => passed(one, 'too small')))).toEqual([
      {
        words: 'You passed on Bolt, Acme and Cask as too small: rule out companies of up to 15 people?',
        edit: { add: { id: 'not-size', kind: 'size', importance: 'never', min: 1, max: 15 } },
      },
    ]);
  });

  it('as too large are ruled out likewise', () => {
    const [proposal] = told(
      cases(profile(size), ofSizes(9_000, 20_000, 8_000), (one) => passed(one, 'too large')),
    );
    expect(proposal?.edit).toMatchObject({ add: { importance: 'never', min: 8_000 } });
  });

  it('set no limit by one exception among them', () => {
    const [proposal] = told(cases(profile(size), ofSizes(12, 8, 15, 900), (one) => passed(one, 'too small')));
    expect(proposal?.edit).toMatchObject({ add: { max: 15 } });
  });

  it('as in the wrong place: the country is wanted no more, or ruled out where it was not wanted', () => {
    const there = (country: string) => NAMES.slice(0, 3).map((name) => company(name, undefined, country));
    const wrong = (one: Account) => passed(one, 'wrong place');
    expect(told(cases(profile(place), there('AT'), wrong))).toEqual([
      {
        words: 'You passed on Acme, Bolt and Cask as wrong place: no longer want Austria?',
        edit: { change: { ...place, countries: ['DE'] } },
      },
    ]);
    expect(told(cases(profile(place), there('FR'), wrong))[0]?.edit).toEqual({
      add: { id: 'not-place', kind: 'place', importance: 'never', countries: ['FR'] },
    });
  });

  it('as in the wrong industry: it is ruled out where it is known for sure', () => {
    const companies = ofSizes(100, 200, 300);
    const industryOf = (sure: boolean) => () => ({ sure, likely: [{ industry: 'retail' as const }] });
    const given = cases(profile(size), companies, (one) => passed(one, 'wrong industry'));
    expect(told({ ...given, industryOf: industryOf(true) })).toEqual([
      {
        words: 'You passed on Acme, Bolt and Cask as wrong industry: rule out Retail & wholesale?',
        edit: { add: { id: 'not-industry', kind: 'industry', importance: 'never', any: ['retail'] } },
      },
    ]);
    expect(told({ ...given, industryOf: industryOf(false) })).toEqual([]);
  });

  it('are no pattern where they are fewer than three, or where a company on the list is alike', () => {
    const small = (one: Account) => passed(one, 'too small');
    expect(told(cases(profile(size), ofSizes(12, 8), small))).toEqual([]);
    expect(told(cases(profile(size), ofSizes(12, 8, 15), small, { kept: [company('Kept', 9)] }))).toEqual([]);
  });

  it('rule out only those smaller than the smallest on the list', () => {
    const companies = ofSizes(12, 8, 9, 7);
    const small = (one: Account) => passed(one, 'too small');
    const [proposal] = told(cases(profile(size), companies, small, { kept: [company('Kept', 10)] }));
    expect(proposal?.edit).toMatchObject({ add: { min: 1, max: 9 } });
    const large = (one: Account) => passed(one, 'too large');
    const [other] = told(
      cases(profile(size), ofSizes(4_000, 5_000, 6_000, 7_000), large, { kept: [company('Kept', 4_500)] }),
    );
    expect(other?.edit).toMatchObject({ add: { min: 5_000 } });
  });

  it('propose nothing where no wanted size would be left, or no country', () => {
    const narrow = { ...size, max: 60 };
    expect(told(cases(profile(narrow), ofSizes(55, 58, 60), (one) => passed(one, 'too small')))).toEqual([]);
    const german = NAMES.slice(0, 3).map((name) => company(name, undefined, 'DE'));
    const only = profile({ ...place, countries: ['DE'] });
    expect(told(cases(only, german, (one) => passed(one, 'wrong place')))).toEqual([]);
  });

  it('widen a gate that is there rather than set a second one', () => {
    const gate: SizeCriterion = { id: 'gate', kind: 'size', importance: 'never', min: 1, max: 9 };
    const [proposal] = told(
      cases(profile(size, gate), ofSizes(12, 8, 15), (one) => passed(one, 'too small')),
    );
    expect(proposal?.edit).toEqual({ change: { ...gate, max: 15 } });
    const there = { ...gate, max: 15 };
    expect(told(cases(profile(size, there), ofSizes(12, 8, 15), (one) => passed(one, 'too small')))).toEqual(
      [],
    );
  });

  it('for want of a need make the need that is asked for matter more, until the profile is saved anew', () => {
    const need: Criterion = {
      id: 'need',
      kind: 'need',
      importance: 'nice',
      name: 'Growing fleet',
      signals: ['new vans'],
      counterSignals: [],
    };
    const seen = (one: Account) => passed(one, 'no need seen');
    const given = cases(profile(need), ofSizes(12, 200, 900), seen);
    expect(told(given)).toEqual([
      {
        words:
          'You passed on Acme, Bolt and Cask, seeing no need: make “Growing fleet” “strong” instead of “nice”?',
        edit: { change: { ...need, importance: 'strong' } },
      },
    ]);
    expect(told({ ...given, icp: { ...profile(need), version: 4 } })).toEqual([]);
    expect(told(cases(profile(size), ofSizes(12, 200, 900), seen))).toEqual([]);
  });

  it('by another profile say nothing of this one', () => {
    const other = { ...profile(size), id: 'other' };
    expect(told(cases(other, ofSizes(12, 8, 15), (one) => passed(one, 'too small')))).toEqual([]);
  });
});

describe('disagreements', () => {
  it('of three companies more on one side than on the other make a criterion matter more or less', () => {
    expect(told(cases(profile(size), ofSizes(1, 2, 3), (one) => objected(one, 'matters more')))).toEqual([
      {
        words:
          'You said of Acme, Bolt and Cask that “50–1,000 people” should matter more: make it “must” instead of “strong”?',
        edit: { change: { ...size, importance: 'must' } },
      },
    ]);
    const companies = ofSizes(1, 2, 3, 4, 5);
    const mixed = (one: Account) => objected(one, one.label < 'D' ? 'matters more' : 'matters less');
    expect(told(cases(profile(size), companies, mixed))).toEqual([]);
  });

  it('that a nice-to-have should matter less propose to ask it no longer', () => {
    const given = cases(profile(place), ofSizes(1, 2, 3), (one) =>
      objected(one, 'matters less', 'place', 'nice'),
    );
    expect(told(given)[0]?.edit).toEqual({ remove: 'place' });
  });

  it('about how it weighed before are closed', () => {
    const before = (one: Account) => objected(one, 'matters more', 'size', 'nice');
    expect(told(cases(profile(size), ofSizes(1, 2, 3), before))).toEqual([]);
  });

  it('that companies fit all the same propose bounds that hold them', () => {
    expect(told(cases(profile(size), ofSizes(15, 40, 1_200), (one) => objected(one, 'is met')))[0]).toEqual({
      words: 'You said that Acme, Bolt and Cask fit all the same: want 15–1,200 people?',
      edit: { change: { ...size, min: 15, max: 1_200, halfMin: 15 } },
    });
    const french = NAMES.slice(0, 3).map((name) => company(name, undefined, 'FR'));
    const met = (one: Account) => objected(one, 'is met', 'place', 'nice');
    expect(told(cases(profile(place), french, met))[0]?.edit).toEqual({
      change: { ...place, countries: ['DE', 'AT', 'FR'] },
    });
  });
});

describe('letters that a rep raised', () => {
  const small = NAMES.slice(0, 3).map((name) => company(name, 5, 'DE'));

  it('make what held most of them down matter less', () => {
    expect(told(cases(profile(size, place), small, (one) => raised(one)))).toEqual([
      {
        words:
          'You raised Acme, Bolt and Cask, which “50–1,000 people” held down: make it “nice” instead of “strong”?',
        edit: { change: { ...size, importance: 'nice' } },
      },
    ]);
  });

  it('say nothing once Fitmark agrees', () => {
    expect(told(cases(profile(place), small, (one) => raised(one)))).toEqual([]);
  });
});

const REASONS: PassReason[] = ['too small', 'too large', 'wrong place', 'other'];
const KINDS: ObjectionKind[] = ['is met', 'matters more', 'matters less', 'other'];
const anyCompany = fc
  .tuple(
    fc.option(fc.constantFrom(5, 7, 8, 9, 60, 70, 2_000, 5_000, 6_000), { nil: undefined }),
    fc.option(fc.constantFrom('DE', 'AT', 'FR'), { nil: undefined }),
  )
  .map(([people, country]) => ({ people, country }));
const anySay = fc.oneof(
  fc.constantFrom(...REASONS).map((reason) => (one: Account) => passed(one, reason)),
  fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom('size', 'place')).map(
    ([kind, id]) =>
      (one: Account) =>
        objected(one, kind, id, id === 'size' ? 'strong' : 'nice'),
  ),
  fc.constantFrom('A' as const, 'B' as const).map((letter) => (one: Account) => raised(one, letter)),
);
const anyCases: fc.Arbitrary<Cases> = fc
  .record({
    companies: fc.array(fc.tuple(anyCompany, anySay), { minLength: 8, maxLength: 24 }),
    kept: fc.array(anyCompany, { maxLength: 3 }),
    criteria: fc.subarray<Criterion>([
      size,
      place,
      { id: 'gate', kind: 'size', importance: 'never', min: 1, max: 6 },
    ]),
  })
  .map(({ companies, kept, criteria }) => {
    const all = companies.map(([{ people, country }], at) => company(`C${at}`, people, country));
    return {
      icp: profile(...criteria),
      says: all.map((one, at) => companies[at]?.[1](one) ?? { accountId: one.id, objections: [] }),
      accounts: new Map(all.map((one) => [one.id, one])),
      kept: kept.map(({ people, country }, at) => company(`K${at}`, people, country)),
      industryOf: () => undefined,
      worked: [],
    };
  });

describe('what came of targets', () => {
  it('speaks for a change of weight beside what the rep said, until that is refused', () => {
    const [yes, no] = [[criterionHash(size)], []];
    const worked = Array.from({ length: 20 }, (_, at): Worked => {
      const came = at < 10 ? { yes, no, met: true } : { yes: no, no: yes, met: false };
      return { accountId: `c${at}.example`, letter: 'B', digit: 3, ...came };
    });
    const given = cases(profile(size), [], (one) => passed(one, 'other'), { worked });
    const [proposal] = proposeEdits(given);
    expect(proposal).toMatchObject({ edit: { change: { importance: 'must' } } });
    expect(proposal?.cases).toHaveLength(20);
    expect(proposeEdits(given, new Set([proposal?.key ?? '']))).toEqual([]);
  });
});

describe('whatever the rep said', () => {
  it('each proposal is a profile that can be saved, comes of three cases at least, and changes nothing by itself', () => {
    fc.assert(
      fc.property(anyCases, (given) => {
        const before = structuredClone(given.icp);
        for (const { edit, cases: of, words } of proposeEdits(given)) {
          expect(icpSchema.safeParse(withEdit(given.icp, edit)).error).toBeUndefined();
          expect(new Set(of).size).toBeGreaterThanOrEqual(3);
          expect(words).toMatch(/\?$/);
        }
        expect(given.icp).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('no company on the list is ruled out by it', () => {
    fc.assert(
      fc.property(anyCases, (given) => {
        for (const { edit } of proposeEdits(given))
          for (const account of given.kept)
            expect(scoreFit(account, withEdit(given.icp, edit)).letter === '×').toBe(
              scoreFit(account, given.icp).letter === '×',
            );
      }),
      { numRuns: 300 },
    );
  });

  it('what was refused is not proposed again, and what was accepted neither', () => {
    fc.assert(
      fc.property(anyCases, (given) => {
        const [first] = proposeEdits(given);
        if (!first) return;
        const keys = (list: ReturnType<typeof proposeEdits>) => list.map(({ key }) => key);
        expect(keys(proposeEdits(given, new Set([first.key])))).not.toContain(first.key);
        const after = { ...given, icp: withEdit(given.icp, first.edit) };
        expect(keys(proposeEdits(after))).not.toContain(first.key);
      }),
      { numRuns: 300 },
    );
  });
});
