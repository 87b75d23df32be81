import fc from 'fast-check';
import type { Account, Answer, Drift } from '../../lib/account/account.ts';
import { basisOf } from '../../lib/account/basis.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Criterion, CriterionKind, ListCriterion, TechnologyCriterion } from '../../lib/icp/icp.ts';
import { IMPORTANCES } from '../../lib/icp/icp.ts';
import { INDUSTRIES } from '../../lib/icp/industries.ts';
import { type Question, questionOf } from '../../lib/icp/question.ts';
import { account, fact, filler, HOME, page, SEEN } from './invented.ts';

const WORDS = ['gears', 'plants', 'casino', 'b2b'];
const COUNTRIES = ['DE', 'FR', 'US'];
const ROLES = ['sales', 'welder'];
const TRADES = ['transport', 'retail', 'food'] as const;
const NEEDS = ['Runs warehouses', 'Runs clinics'];
const CLIENTS = ['Tarnholm Freight', 'Ostrava Cargo'].map((name) => ({
  name,
  text: `${name} moves freight.`,
}));
const CERTIFICATES = ['ISO 9001', 'SOC 2'];
const LANGUAGES = ['de', 'fr'];
const CITIES = ['Hamburg', 'Lübeck', 'Lyon', 'Smallville'];
const LINKEDIN = 'https://www.linkedin.com/company/';
const LISTED = ['acme.example', 'bolt.example', 'linkedin.com/company/acme', 'linkedin.com/company/bolt'];
const TOOLS = ['HubSpot', 'Shopify', 'WordPress'];

function some<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...items], { minLength: 1 });
}

const base = { id: fc.constant(''), importance: fc.constantFrom(...IMPORTANCES) };
const number = fc.integer({ min: 1, max: 100 });
const km = fc.constantFrom(10, 50, 300);

const byKind: { [K in CriterionKind]: fc.Arbitrary<Extract<Criterion, { kind: K }>> } = {
  size: fc.tuple(fc.record(base), fc.tuple(number, number, number, number)).map(([given, numbers]) => {
    const [halfMin = 1, min = 1, max = 1, halfMax = 1] = [...numbers].sort((a, b) => a - b);
    return { ...given, kind: 'size', halfMin, min, max, halfMax };
  }),
  revenue: fc
    .tuple(fc.record(base), fc.constantFrom('EUR', 'USD', 'JPY'), fc.tuple(number, number, number, number))
    .map(([given, currency, numbers]) => {
      const [halfMin = 1, min = 1, max = 1, halfMax = 1] = [...numbers].sort((a, b) => a - b);
      return { ...given, kind: 'revenue', currency, halfMin, min, max, halfMax };
    }),
  market: fc
    .record({ ...base, countries: fc.subarray(COUNTRIES), languages: fc.subarray(LANGUAGES) })
    .map(({ countries, languages, ...given }) => ({
      ...given,
      kind: 'market',
      countries: languages.length > 0 ? countries : ['DE', ...countries.slice(1)],
      languages,
    })),
  certificate: fc.record({ ...base, kind: fc.constant('certificate'), any: some(CERTIFICATES) }),
  funding: fc.record({ ...base, kind: fc.constant('funding') }),
  growth: fc.record({ ...base, kind: fc.constant('growth') }),
  industry: fc.record({ ...base, kind: fc.constant('industry'), any: some(TRADES) }),
  business: fc
    .record({
      ...base,
      any: fc.subarray(['retailer', 'software'] as const),
      buyers: fc.constantFrom('businesses' as const, undefined),
    })
    .map(({ any, buyers, ...given }) => ({
      ...given,
      kind: 'business',
      any: buyers || any.length > 0 ? any : ['retailer'],
      ...(buyers && { buyers }),
    })),
  need: fc.record({
    ...base,
    kind: fc.constant('need'),
    name: fc.constantFrom(...NEEDS),
    signals: fc.constant(['our depots']),
    counterSignals: fc.constant([]),
  }),
  likeness: fc.record({ ...base, kind: fc.constant('likeness'), clients: fc.constant(CLIENTS) }),
  place: fc
    .tuple(
      fc.record({ ...base, countries: fc.subarray(COUNTRIES) }),
      fc.option(fc.record({ city: fc.constantFrom('Hamburg', 'Berlin'), country: fc.constant('DE'), km }), {
        nil: undefined,
      }),
    )
    .map(([{ countries, ...given }, near]) => ({
      ...given,
      kind: 'place',
      // Of the city's own country, for some company must be able to meet it.
      countries: near ? countries.filter((code) => code === 'DE') : countries.length > 0 ? countries : ['FR'],
      ...(near && { near }),
    })),
  list: fc.record({ ...base, kind: fc.constant('list'), name: fc.constant('Fair'), any: some(LISTED) }),
  words: fc
    .tuple(
      fc.record({ ...base, name: fc.constant('Words'), any: some(WORDS) }),
      fc.constantFrom('all' as const, 'near' as const, undefined),
      fc.option(some(LANGUAGES), { nil: undefined }),
    )
    .map(([given, how, languages]) => ({
      ...given,
      kind: 'words',
      ...(how && { how }),
      ...(languages && { languages }),
    })),
  technology: fc.record({ ...base, kind: fc.constant('technology'), any: some([...TOOLS, 'CRM', 'Shop']) }),
  hiring: fc
    .tuple(fc.record({ ...base, roles: fc.subarray(ROLES) }), fc.constantFrom(undefined, 1, 2))
    .map(([given, atLeast]) => ({ ...given, kind: 'hiring', ...(atLeast && { atLeast }) })),
  founded: fc.record({ ...base, kind: fc.constant('founded'), from: fc.constantFrom(1950, 2000) }),
};

function withIds(criteria: Criterion[]): Criterion[] {
  return criteria.map((criterion, at) => ({ ...criterion, id: `c${at}` }));
}

/** Up to ten criteria of any kinds. */
export const anyCriteria: fc.Arbitrary<Criterion[]> = fc
  .array(fc.oneof(...Object.values(byKind)), { minLength: 1, maxLength: 10 })
  .map(withIds);

/** A page's language would answer both a market and words in that language. */
function askingLanguageOnce(criteria: Criterion[]): Criterion[] {
  if (!criteria.some(({ kind }) => kind === 'market')) return criteria;
  return criteria.map((criterion) => {
    if (criterion.kind !== 'words') return criterion;
    const { languages: _, ...rest } = criterion;
    return rest;
  });
}

/** At most one criterion of each kind, so that one new fact answers one question. */
export const oneOfEach: fc.Arbitrary<Criterion[]> = fc
  .tuple(...Object.values(byKind))
  .chain((criteria) => fc.shuffledSubarray(criteria, { minLength: 1 }))
  .map(askingLanguageOnce)
  .map(withIds);

function funded(date: string): Fact {
  return fact('event', { kind: 'funding', title: 'We raised money', date }, 'We raised money');
}

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
    maybe(
      fc
        .tuple(number, number, fc.constantFrom('EUR', 'USD', 'JPY'))
        .map(([a, b, currency]) => fact('revenue', { min: Math.min(a, b), max: Math.max(a, b), currency })),
    ),
    maybe(fc.constantFrom(...COUNTRIES).map((code) => fact('market', code))),
    maybe(fc.constantFrom(...COUNTRIES).map((country) => fact('office', { country }))),
    maybe(fc.constantFrom(...LANGUAGES, 'en').map((tag) => fact('language', tag))),
    maybe(fc.constantFrom(...CERTIFICATES, 'HACCP').map((name) => fact('certificate', name))),
    maybe(fc.constantFrom(0, 1, 9).map((jobs) => fact('openJobs', { min: jobs, max: jobs }))),
    maybe(fc.constantFrom('2026-10', '2019').map((date) => funded(date))),
    maybe(fc.constantFrom(...COUNTRIES, 'AU').map((code) => fact('country', code))),
    maybe(fc.constantFrom(...CITIES).map((city) => fact('city', city))),
    maybe(fc.constantFrom(1900, 1980, 2020).map((year) => fact('founded', year))),
    maybe(fc.constantFrom(...TOOLS).map((name) => fact('technology', name))),
    maybe(fc.constantFrom('Sales manager', 'Welder', 'Driver').map((title) => fact('job', title))),
    maybe(fc.constantFrom('Retail', 'Freight', 'Moonshine').map((label) => fact('industry', label))),
    maybe(
      fc.tuple(fc.shuffledSubarray([...TRADES], { minLength: 1 }), fc.boolean()).map(([trades, sure]) =>
        fact('likelyIndustry', {
          by: 'model',
          sure,
          likely: trades.map((industry, at) => ({ industry, score: 0.6 / (at + 1), words: ['goods'] })),
        }),
      ),
    ),
    maybe(
      fc
        .constantFrom('retailer' as const, 'manufacturer' as const)
        .map((model) => fact('businessModel', model)),
    ),
    maybe(
      fc
        .constantFrom('businesses' as const, 'consumers' as const, 'both' as const)
        .map((who) => fact('buyers', who)),
    ),
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

/** Any questions that a profile of these may ask. */
const QUESTIONS: readonly Question[] = [
  ...NEEDS.map((name) => ({
    id: '',
    importance: 'nice' as const,
    kind: 'need' as const,
    name,
    signals: ['our depots'],
    counterSignals: [],
  })),
  { id: '', importance: 'nice', kind: 'likeness', clients: CLIENTS },
];
const HEARD = { quote: 'Our depots move freight.', url: HOME, seenAt: SEEN };

function answered(question: Question, share: number, basis: string): Answer {
  const base = { question: questionOf(question), basis };
  const closerThan = Math.round(share * 100);
  if (question.kind === 'likeness')
    return { ...base, kind: 'likeness', closerThan, sharing: ['freight'], heard: HEARD };
  if (share < 0.3) return { ...base, kind: 'need', state: share < 0.1 ? 'too little read' : 'no sign' };
  return { ...base, kind: 'need', state: share < 0.6 ? 'hinted' : 'stated', heard: HEARD };
}

/** Answers to some of them, a few heard in pages that are others by now. */
const answers = fc.array(
  fc.tuple(fc.constantFrom(...QUESTIONS), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()),
  {
    maxLength: 3,
  },
);

/** And the page that says so. */
const LARGER = fact('locations', { min: 3, max: 3 }, 'Three plants');
const GREW: Drift = {
  key: 'locations',
  was: { min: 2, max: 2 },
  now: { min: 3, max: 3 },
  at: SEEN,
  url: HOME,
};

/** Of its site or its entry at LinkedIn; where a page of its own leads, if any does. */
const names = fc.record({
  id: fc.constantFrom('acme.example', 'acme.linkedin.com'),
  siblings: fc.subarray(['bolt.example']),
  signposts: fc.constantFrom<Account['signposts'][]>(
    {},
    ...['acme', 'cog'].map((name) => ({ linkedin: `${LINKEDIN}${name}/` })),
  ),
  drift: fc.subarray([GREW]),
});

export const anyAccount: fc.Arbitrary<Account> = fc
  .record({ facts, pages, answers, names })
  .map(({ facts, pages, answers, names }) => {
    const grown = names.drift.length > 0 ? [LARGER] : [];
    const known: Account = { ...account({ facts: [...grown, ...facts], pages }), ...names };
    const kept = new Map(answers.map(([question, share, isStale]) => [question, { share, isStale }]));
    return {
      ...known,
      answers: [...kept].map(([question, { share, isStale }]) =>
        answered(question, share, isStale ? 'other pages' : basisOf(known)),
      ),
    };
  });

/** Whether more is known of it than its entry at LinkedIn. */
function hasSite({ id, siblings = [], pages }: Account): boolean {
  return id === 'acme.example' || siblings.length + pages.length > 0;
}

/** The account with what else is learnt: facts of kinds and answers not known before, so nothing known changes. */
export function learning(before: Account, after: Account): Account {
  const known = new Set(before.facts.map(({ key }) => key));
  // A stated industry changes what the pages' words make likely: that is a change of mind.
  if (known.has('likelyIndustry') || known.has('industry')) known.add('industry').add('likelyIndustry');
  const basis = basisOf(before);
  const held = (before.answers ?? []).filter((answer) => answer.basis === basis);
  const heard = (after.answers ?? []).filter(
    ({ question }) => !held.some((one) => one.question === question),
  );
  return {
    ...before,
    signposts: { ...after.signposts, ...before.signposts },
    ...(hasSite(before) ? {} : { siblings: after.siblings ?? [] }),
    facts: [...before.facts, ...after.facts.filter(({ key }) => !known.has(key))],
    answers: [...held, ...heard.map((answer) => ({ ...answer, basis }))],
  };
}

/** The account, which now meets the criterion. */
export function meeting(criterion: Criterion, before: Account): Account {
  if (criterion.kind === 'need' || criterion.kind === 'likeness') {
    const question = questionOf(criterion);
    const others = (before.answers ?? []).filter((answer) => answer.question !== question);
    return { ...before, answers: [answered(criterion, 1, basisOf(before)), ...others] };
  }
  if (criterion.kind === 'list') {
    const [address = ''] = criterion.any;
    return address.startsWith('linkedin.com/')
      ? { ...before, signposts: { ...before.signposts, linkedin: `https://www.${address}` } }
      : { ...before, siblings: [address, ...(before.siblings ?? [])] };
  }
  const facts = [...factsMeeting(criterion), ...before.facts];
  return criterion.kind === 'growth' ? { ...before, facts, drift: [GREW] } : { ...before, facts };
}

function factsMeeting(criterion: Exclude<Criterion, Question | ListCriterion>): Fact[] {
  switch (criterion.kind) {
    case 'size':
      return [fact('employees', { min: criterion.min, max: criterion.max })];
    case 'industry':
      return criterion.any.slice(0, 1).map((industry) => fact('industry', INDUSTRIES[industry]));
    case 'business':
      return [
        ...criterion.any.slice(0, 1).map((model) => fact('businessModel', model)),
        ...(criterion.buyers ? [fact('buyers', criterion.buyers)] : []),
      ];
    case 'place':
      return criterion.near
        ? [fact('country', criterion.near.country), fact('city', criterion.near.city)]
        : [fact('country', criterion.countries[0] ?? '')];
    case 'revenue':
      return [fact('revenue', { min: criterion.min, max: criterion.max, currency: criterion.currency })];
    case 'market':
      return [
        ...criterion.countries.slice(0, 1).map((code) => fact('market', code)),
        ...criterion.languages.slice(0, 1).map((tag) => fact('language', tag)),
      ];
    case 'certificate':
      return [fact('certificate', criterion.any[0] ?? '')];
    case 'funding':
      return [funded('2026-10')];
    case 'growth':
      return [LARGER];
    case 'words':
      return [
        { ...fact('description', `We do ${criterion.any.join(' ')}.`), confidence: 1 },
        // Of that page, whatever others are in.
        ...(criterion.languages ?? [])
          .slice(0, 1)
          .map((tag) => ({ ...fact('language', tag), confidence: 1 })),
      ];
    case 'technology':
      return [fact('technology', productOf(criterion))];
    case 'hiring':
      return ['one', 'two'].map((which) => fact('job', `${criterion.roles[0] ?? 'Driver'} ${which}`));
    case 'founded':
      return [fact('founded', criterion.from ?? 2000)];
  }
}

function productOf({ any }: TechnologyCriterion): string {
  return any.find((name) => TOOLS.includes(name)) ?? (any[0] === 'CRM' ? 'HubSpot' : 'Shopify');
}
