import fc from 'fast-check';
import { LETTERS } from '../../../lib/fit/fit.ts';
import { chunkOf } from '../../../lib/targets/prospects/chunk-of.ts';
import type { Prospect } from '../../../lib/targets/prospects/prospect.ts';
import { type ProspectTable, tableOf } from '../../../lib/targets/prospects/table.ts';
import { NOON } from '../../account/sample.ts';

export function prospect(id: string, more: Partial<Prospect> = {}): Prospect {
  return {
    id,
    label: id,
    letter: 'B',
    known: 70,
    digit: 3,
    seenAt: NOON,
    passed: false,
    ownLetter: false,
    ...more,
  };
}

/** A table of these, in chunks of so many rows. */
export function tableWith(prospects: readonly Prospect[], size = 3): ProspectTable {
  const sorted = prospects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const count = Math.ceil(sorted.length / size);
  return tableOf(
    Array.from({ length: count }, (_, at) => {
      const some = sorted.slice(at * size, at * size + size);
      return chunkOf(at === 0 ? '' : (some[0]?.id ?? ''), 'basis', some);
    }),
  );
}

const word = fc.constantFrom(
  'Harbour',
  'harbor',
  'Łódź',
  'Øst',
  'München',
  'Καφές',
  'GmbH',
  'A',
  'Valves',
  '',
);

/** Companies with different ids, names alike and not. */
export const anyProspects: fc.Arbitrary<Prospect[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.nat(400).map((n) => `c${n}.example`),
      label: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      letter: fc.constantFrom(...LETTERS),
      score: fc.nat(100),
      known: fc.nat(100),
      digit: fc.constantFrom(1 as const, 2 as const, 3 as const),
      industry: fc.constantFrom('software' as const, 'food' as const, 'telecom' as const),
      employees: fc.integer({ min: 1, max: 4_000_000_000 }),
      country: fc.constantFrom('DE', 'FR', 'US'),
      seenAt: fc.nat(50).map((day) => NOON - day * 86_400_000),
      passed: fc.boolean(),
      ownLetter: fc.boolean(),
    },
    { requiredKeys: ['id', 'label', 'letter', 'known', 'digit', 'seenAt', 'passed', 'ownLetter'] },
  ),
  { selector: ({ id }) => id, maxLength: 60 },
);
