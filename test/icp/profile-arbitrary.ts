import fc from 'fast-check';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import type { Persona } from '../../lib/icp/role.ts';
import { anyCriteria } from '../fit/arbitrary.ts';

/** A profile of these criteria, as a test's. */
export function profile(...criteria: Criterion[]): Icp {
  return { id: 'mine', name: 'My clients', version: 3, criteria, updatedAt: 0 };
}

const persona: fc.Arbitrary<Persona> = fc.record(
  {
    seniorities: fc.subarray(['owner' as const, 'head' as const]),
    functions: fc.subarray(['sales' as const, 'it' as const]),
    countries: fc.subarray(['DE', 'AT']),
    titles: fc.subarray(['RevOps', 'einkauf*'], { minLength: 1 }),
  },
  { requiredKeys: ['seniorities', 'functions', 'countries'] },
);

/** Up to ten criteria of any kinds, each with an id of its own, and perhaps somebody to speak to. */
export const anyProfile: fc.Arbitrary<Icp> = fc
  .tuple(anyCriteria, fc.option(persona, { nil: undefined }))
  .map(([criteria, persona]) => ({ ...profile(...criteria), ...(persona && { persona }) }));
