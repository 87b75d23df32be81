import { bestFact, type Fact, type FactOf, factsOf } from '../../facts/fact.ts';
import { jobsInWords } from '../hiring.ts';
import { evidenceOf } from '../judgement.ts';
import { compilePhrases, findPhrase } from '../phrases.ts';
import type { Seen } from './sign.ts';

/** Open jobs to people from which hiring is growth, and the fewest jobs that say so. Our choice. */
const GROWING = 0.1;
const SOME_JOBS = 5;

/**
 * Open jobs: strong where one is for a role that is asked for or where they are many for the company's size, weak otherwise.
 *
 * @param roles words of titles, as in a hiring criterion.
 */
export function hiringSigns(facts: readonly Fact[], roles: readonly string[]): Seen[] {
  const jobs = factsOf(facts, 'job');
  const wanted = compilePhrases(roles);
  const asked = roles.length > 0 ? jobs.filter(({ value }) => findPhrase(value, wanted)) : [];
  const open = bestFact(facts, 'openJobs');
  const many = open && isMany(open, facts) ? open : undefined;
  const [sign] = [newest(asked), many, newest(jobs), open?.value.min ? open : undefined].filter(
    (fact) => fact !== undefined,
  );
  if (!sign) return [];
  const strength = asked.length > 0 || many ? 'strong' : 'weak';
  const finding = inWords(sign, new Set((asked.length > 0 ? asked : jobs).map(({ value }) => value)).size);
  return [{ kind: 'hiring', strength, finding, at: sign.seenAt, evidence: evidenceOf(sign) }];
}

/** "Hiring: Field Technician and 3 more", "24 open jobs". */
function inWords(sign: FactOf<'job'> | FactOf<'openJobs'>, titles: number): string {
  if (sign.key === 'job') return `Hiring: ${sign.value}${titles > 1 ? ` and ${titles - 1} more` : ''}`;
  return jobsInWords(sign.value);
}

function isMany(open: FactOf<'openJobs'>, facts: readonly Fact[]): boolean {
  const people = bestFact(facts, 'employees')?.value;
  if (!people || open.value.min < SOME_JOBS) return false;
  return open.value.min >= GROWING * (people.max ?? people.min * 2);
}

function newest(jobs: readonly FactOf<'job'>[]): FactOf<'job'> | undefined {
  return jobs.toSorted((a, b) => b.seenAt - a.seenAt)[0];
}
