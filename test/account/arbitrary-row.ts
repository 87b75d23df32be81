import fc from 'fast-check';
import type { FactBrought, Incoming } from '../../lib/account/incoming.ts';

const words = fc.oneof(
  fc.constantFrom(
    'Acme',
    'acme.example',
    '__proto__',
    'constructor',
    '=cmd()',
    '<img src=x onerror=alert(1)>',
  ),
  fc.string({ minLength: 1, maxLength: 60 }),
);
const quote = fc.string({ maxLength: 240 });

const anyBrought: fc.Arbitrary<FactBrought> = fc.oneof(
  fc.record({ key: fc.constant('city'), value: fc.constantFrom('Kiel', 'Ghent', 'Bonn'), quote }),
  fc.record({ key: fc.constant('name'), value: words, quote }),
  fc.record({ key: fc.constant('job'), value: fc.nat(40).map((n) => `Job ${n}`), quote }),
  fc.record({ key: fc.constant('founded'), value: fc.integer({ min: 1_900, max: 2_026 }), quote }),
  fc.record({
    key: fc.constant('relation'),
    value: fc.constantFrom({ is: 'customer' } as const, { is: 'owned', by: 'Jana' } as const),
    quote,
  }),
);

/** A row of a file about acme.example. */
export const anyRow: fc.Arbitrary<Incoming> = fc.record(
  {
    lines: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
    url: fc.constantFrom('https://acme.example/', 'https://www.acme.example/about'),
    name: words,
    linkedin: fc.constantFrom('https://www.linkedin.com/company/acme', 'https://www.linkedin.com/in/ann'),
    facts: fc.array(anyBrought, { maxLength: 30 }),
  },
  { requiredKeys: ['lines', 'url', 'facts'] },
);
