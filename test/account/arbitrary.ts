import fc from 'fast-check';
import { type Fact, SOURCES } from '../../lib/facts/fact.ts';
import { COMPANY_PAGES, type Understanding } from '../../lib/facts/understanding.ts';

const address = fc.oneof(
  fc.constantFrom(
    'https://acme.example/',
    'https://www.acme.example/?utm_source=x',
    'https://acme.example/about',
    'https://acme.example/about/',
  ),
  fc.nat(20).map((n) => `https://acme.example/page-${n}`),
);

const common = {
  source: fc.constantFrom(...SOURCES),
  quote: fc.string({ maxLength: 400 }),
  url: address,
  seenAt: fc.nat(1_000),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
};

/** Facts as a page may give them: right and wrong in form, too long, repeated, contradicting. */
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ ...common, key: fc.constant('name'), value: fc.string({ maxLength: 300 }) }),
  fc.record({ ...common, key: fc.constant('country'), value: fc.constantFrom('DE', 'FR', 'Germany') }),
  fc.record({ ...common, key: fc.constant('linkedin'), value: fc.webUrl() }),
  fc.record({ ...common, key: fc.constant('linkedin'), value: fc.constant('javascript:alert(1)') }),
  fc.record({ ...common, key: fc.constant('founded'), value: fc.integer({ min: -5, max: 3_000 }) }),
  fc.record({
    ...common,
    key: fc.constant('employees'),
    value: fc.record({ min: fc.nat(100), max: fc.nat(100) }),
  }),
  fc.record({ ...common, key: fc.constant('job'), value: fc.nat(40).map((n) => `Job ${n}`) }),
  fc.record({ ...common, key: fc.constant('technology'), value: fc.nat(40).map((n) => `Tool ${n}`) }),
);

/** A visit of one page of acme.example. */
export const anyVisit: fc.Arbitrary<{
  understanding: Understanding;
  page: { url: string; title: string };
  now: number;
}> = fc.record({
  understanding: fc.record({
    kind: fc.record({ company: fc.constant(true), page: fc.constantFrom(...COMPANY_PAGES) }),
    signs: fc.constant([]),
    domain: fc.constant('acme.example'),
    facts: fc.array(anyFact, { maxLength: 60 }),
    signposts: fc.oneof(
      fc.record({ about: fc.webUrl() }),
      fc.record({ careers: fc.constant('javascript:alert(1)') }),
    ),
    text: fc.string({ maxLength: 5_000 }),
    words: fc.nat(5_000),
  }),
  page: fc.record({ url: address, title: fc.string({ maxLength: 400 }) }),
  now: fc.nat(1_000_000),
});
