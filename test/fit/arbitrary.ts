import fc from 'fast-check';
import type { Account } from '../../lib/account/account.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Criterion, CriterionKind } from '../../lib/icp/icp.ts';
import { IMPORTANCES } from '../../lib/icp/icp.ts';
import { account, fact, filler, page } from './invented.ts';

const WORDS = ['gears', 'plants', 'casino', 'b2b'];
const COUNTRIES = ['DE', 'FR', 'US'];
const ROLES = ['sales', 'welder'];
const TOOLS = ['HubSpot', 'Shopify', 'WordPress'];

function some<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...items], { minLength: 1 });
}

const base = { id: fc.constant(''), importance: fc.constantFrom(...IMPORTANCES) };
const number = fc.integer({ min: 1, max: 100 });

const byKind: { [K in CriterionKind]: fc.Arbitrary<Extract<Criterion, { kind: K }>> } = {
  size: fc.tuple(fc.record(base), fc.tuple(number, number, number, number)).map(([given, numbers]) => {
    const [halfMin = 1, min = 1, max = 1, halfMax = 1] = [...numbers].sort((a, b) => a - b);
    return { ...given, kind: 'size', halfMin, min, max, halfMax };
  }),
  place: fc.record({ ...base, kind: fc.constant('place'), countries: some(COUNTRIES) }),
  words: fc.record({ ...base, kind: fc.constant('words'), name: fc.constant('Words'), any: some(WORDS) }),
  technology: fc.record({ ...base, kind: fc.constant('technology'), any: some([...TOOLS, 'CRM', 'Shop']) }),
  hiring: fc.record({ ...base, kind: fc.constant('hiring'), roles: fc.subarray(ROLES) }),
  founded: fc.record({ ...base, kind: fc.constant('founded'), from: fc.constantFrom(1950, 2000) }),
};

function withIds(criteria: Criterion[]): Criterion[] {
  return criteria.map((criterion, at) => ({ ...criterion, id: `c${at}` }));
}

/** Up to ten criteria of any kinds. */
export const anyCriteria: fc.Arbitrary<Criterion[]> = fc
  .array(fc.oneof(...Object.values(byKind)), { minLength: 1, maxLength: 10 })
  .map(withIds);

/** At most one criterion of each kind, so that one new fact answers one question. */
export const oneOfEach: fc.Arbitrary<Criterion[]> = fc
  .tuple(...Object.values(byKind))
  .chain((criteria) => fc.shuffledSubarray(criteria, { minLength: 1 }))
  .map(withIds);

function maybe(arbitrary: fc.Arbitrary<Fact>): fc.Arbitrary<Fact[]> {
  return fc.option(arbitrary, { nil: undefined }).map((one) => (one ? [one] : []));
}

const facts: fc.Arbitrary<Fact[]> = fc
  .tuple(
    maybe(
      fc
        .tuple(number, number)
        .map(([a, b]) => fact('employees', { min: Math.min(a, b), max: Math.max(a, b) })),
    ),
    maybe(fc.constantFrom(...COUNTRIES, 'AU').map((code) => fact('country', code))),
    maybe(fc.constantFrom(1900, 1980, 2020).map((year) => fact('founded', year))),
    maybe(fc.constantFrom(...TOOLS).map((name) => fact('technology', name))),
    maybe(fc.constantFrom('Sales manager', 'Welder', 'Driver').map((title) => fact('job', title))),
    maybe(
      fc.constantFrom('We make gears.', 'We run a casino', 'Hello').map((text) => fact('description', text)),
    ),
  )
  .map((lists) => lists.flat());

const pages = fc.array(
  fc
    .tuple(
      fc.constantFrom('home' as const, 'about' as const, 'careers' as const, 'blog' as const),
      fc.integer({ min: 0, max: 250 }),
      fc.constantFrom('', 'gears', 'casino', 'B2B plants'),
    )
    .map(([kind, words, end]) => page(kind, `${filler(words)}. ${end}`)),
  { maxLength: 4 },
);

export const anyAccount: fc.Arbitrary<Account> = fc.record({ facts, pages }).map(account);

/** The account with what else is learnt: facts of kinds not known before, so nothing known changes. */
export function learning(before: Account, after: Account): Account {
  const known = new Set(before.facts.map(({ key }) => key));
  return { ...before, facts: [...before.facts, ...after.facts.filter(({ key }) => !known.has(key))] };
}

/** A fact that meets the criterion. */
export function meeting(criterion: Criterion): Fact {
  switch (criterion.kind) {
    case 'size':
      return fact('employees', { min: criterion.min, max: criterion.max });
    case 'place':
      return fact('country', criterion.countries[0] ?? '');
    case 'words':
      return fact('description', `We do ${criterion.any[0]}.`);
    case 'technology':
      return fact(
        'technology',
        criterion.any.find((name) => TOOLS.includes(name)) ??
          (criterion.any[0] === 'CRM' ? 'HubSpot' : 'Shopify'),
      );
    case 'hiring':
      return fact('job', criterion.roles[0] ?? 'Driver');
    case 'founded':
      return fact('founded', criterion.from ?? 2000);
  }
}
