import type { Account } from '../account/account.ts';
import { bestFact, type Count, type FactOf, factsOf } from '../facts/fact.ts';
import type { HiringCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import { evidenceOf, type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { compilePhrases, findPhrase } from './phrases.ts';

/** Fewest words of a careers page that was really read: an empty shell fills itself with jobs later. */
const CAREERS_WORDS = 30;

const rolesOf = once((criterion: HiringCriterion) => compilePhrases(criterion.roles));

/** Open jobs, as many as asked; with roles, those whose titles hold any of them. No only where the jobs were told or listed. */
export const judgeHiring: Judge<HiringCriterion> = (account, criterion) => {
  const { roles, atLeast = 1 } = criterion;
  const jobs = factsOf(account.facts, 'job');
  const fitting = roles.length > 0 ? jobs.filter((job) => findPhrase(job.value, rolesOf(criterion))) : jobs;
  const titles = new Set(fitting.map((job) => job.value)).size;
  const [first] = fitting;
  if (first && titles >= atLeast) return yes(openJobs(titles, first), evidenceOf(first));
  const open = roles.length > 0 ? undefined : bestFact(account.facts, 'openJobs');
  if (open && open.value.min >= atLeast) return yes(jobsInWords(open.value), evidenceOf(open));
  const few = atLeast > 1 ? `, fewer than ${atLeast}` : '';
  if (open && (open.value.max ?? atLeast) < atLeast)
    return no(`${jobsInWords(open.value)}${few}`, evidenceOf(open));
  if (first) return tooFew(account, `${openJobs(titles, first)}${few}`);
  return careersRead(account) ? no(noneOf(jobs.length)) : notSeen(account, jobs.length);
};

function tooFew(account: Account, finding: string): Judgement {
  return careersRead(account) ? no(finding) : unknown(`${finding} so far`, lookAt(account, 'careers'));
}

function careersRead(account: Account): boolean {
  return account.pages.some(({ page, words }) => page === 'careers' && words >= CAREERS_WORDS);
}

/** "Hiring: Sales Manager and 3 more". */
function openJobs(titles: number, first: FactOf<'job'>): string {
  return `Hiring: ${first.value}${titles > 1 ? ` and ${titles - 1} more` : ''}`;
}

/** "24 open jobs", "Over 40 open jobs", "No open job". */
export function jobsInWords({ min, max }: Count): string {
  if (max === undefined) return `Over ${min} open jobs`;
  if (max === 0) return 'No open job';
  return max === 1 ? '1 open job' : `${min === max ? min : `${min}–${max}`} open jobs`;
}

function noneOf(jobs: number): string {
  if (jobs === 0) return 'The careers page lists no open job';
  return jobs === 1 ? 'One open job, for another role' : `${jobs} open jobs, none of them for these roles`;
}

function notSeen(account: Account, jobs: number): Judgement {
  const finding = jobs > 0 ? 'No such job among those seen so far' : 'No jobs page read yet';
  return unknown(finding, lookAt(account, 'careers'));
}
