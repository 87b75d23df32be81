import type { Account } from '../account/account.ts';
import { type FactOf, factsOf } from '../facts/fact.ts';
import type { HiringCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import { evidenceOf, type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { compilePhrases, findPhrase } from './phrases.ts';

/** Fewest words of a careers page that was really read: an empty shell fills itself with jobs later. */
const CAREERS_WORDS = 30;

const rolesOf = once((criterion: HiringCriterion) => compilePhrases(criterion.roles));

/** Open jobs; with roles, one whose title holds any of them. No only after a careers page that lists none. */
export const judgeHiring: Judge<HiringCriterion> = (account, criterion) => {
  const jobs = factsOf(account.facts, 'job');
  const fitting =
    criterion.roles.length > 0 ? jobs.filter((job) => findPhrase(job.value, rolesOf(criterion))) : jobs;
  const [first] = fitting;
  if (first) return yes(openJobs(fitting, first), evidenceOf(first));
  return careersRead(account) ? no(noneOf(jobs.length)) : notSeen(account, jobs.length);
};

function careersRead(account: Account): boolean {
  return account.pages.some(({ page, words }) => page === 'careers' && words >= CAREERS_WORDS);
}

/** "Hiring: Sales Manager and 3 more". */
function openJobs(jobs: readonly FactOf<'job'>[], first: FactOf<'job'>): string {
  const titles = new Set(jobs.map((job) => job.value));
  return `Hiring: ${first.value}${titles.size > 1 ? ` and ${titles.size - 1} more` : ''}`;
}

function noneOf(jobs: number): string {
  if (jobs === 0) return 'The careers page lists no open job';
  return jobs === 1 ? 'One open job, for another role' : `${jobs} open jobs, none of them for these roles`;
}

function notSeen(account: Account, jobs: number): Judgement {
  const finding = jobs > 0 ? 'No such job among those seen so far' : 'No jobs page read yet';
  return unknown(finding, lookAt(account, 'careers'));
}
