import { expect, it } from 'vitest';
import { blankAccount } from '../../lib/account/blank.ts';
import type { Fact, FactKey, FactValues } from '../../lib/facts/fact.ts';
import { asLabelled } from './as-labelled.ts';

const ABOUT = 'https://www.acme.example/about';

function fact<K extends FactKey>(key: K, value: FactValues[K], confidence: number, url = ABOUT) {
  return { key, value, source: 'text', quote: '', url, seenAt: 0, confidence } as Fact;
}

it('shows what one page said of a company, under the labels’ names, and nothing of its other pages', () => {
  const facts = [
    fact('name', 'About us', 0.4),
    fact('name', 'Acme', 0.9),
    fact('founded', 1987, 0.9),
    fact('employees', { min: 51, max: 200 }, 0.8),
    fact('email', 'info@acme.example', 0.8),
    fact('email', 'info@acme.example', 0.6),
    fact('technology', 'HubSpot', 0.8),
    fact('technology', 'Stripe', 0.8, 'https://www.acme.example/pricing'),
    fact('city', 'Leeds', 0.9, 'https://www.acme.example/contact'),
  ];
  const account = { ...blankAccount('acme.example', 'Acme', 0), facts };
  expect(asLabelled(account, `${ABOUT}/#team`)).toEqual({
    domain: 'acme.example',
    name: 'Acme',
    country: null,
    city: null,
    foundedYear: 1987,
    employees: { min: 51, max: 200 },
    phone: null,
    linkedin: null,
    twitter: null,
    facebook: null,
    github: null,
    emails: ['info@acme.example'],
    technologies: ['HubSpot'],
    jobs: [],
    b2b: null,
  });
});

it.each([
  ['businesses', true],
  ['consumers', false],
  ['both', null],
] as const)('says of a company that sells to %s that b2b is %s', (buyers, b2b) => {
  const account = { ...blankAccount('acme.example', 'Acme', 0), facts: [fact('buyers', buyers, 0.8)] };
  expect(asLabelled(account, ABOUT).b2b).toBe(b2b);
});
