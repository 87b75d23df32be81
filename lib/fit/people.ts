import { bestFact, type Fact } from '../facts/fact.ts';

/** "Over 500 people" is taken as 500–1,000: a company twice as large would have said a larger number. Our choice. */
const OVER = 2;

/** How many people work there, from and to; undefined where it is not known. */
export function peopleOf(facts: readonly Fact[]): { low: number; high: number } | undefined {
  const people = bestFact(facts, 'employees')?.value;
  if (!people || people.min < 1) return undefined;
  return { low: people.min, high: people.max ?? people.min * OVER };
}
