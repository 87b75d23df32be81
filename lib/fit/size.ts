import { bestFact } from '../facts/fact.ts';
import { count, headCount } from '../icp/describe.ts';
import type { SizeCriterion } from '../icp/icp.ts';
import { evidenceOf, type Judge, no, partly, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** "Over 500 people" is taken as 500–1,000: a company twice as large would have said a larger number. Our choice. */
const OVER = 2;

/** People against the wanted range: yes inside it, partly where it only reaches into it or into its half-credit margins. */
export const judgeSize: Judge<SizeCriterion> = (account, criterion) => {
  const fact = bestFact(account.facts, 'employees');
  if (!fact)
    return unknown('Number of people not stated on the pages read', lookAt(account, 'about', 'linkedin'));
  const evidence = evidenceOf(fact);
  const found = headCount(fact.value);
  const { min, max, halfMin = min, halfMax = max } = criterion;
  const low = fact.value.min;
  const high = fact.value.max ?? low * OVER;
  if (low >= min && high <= max) return yes(found, evidence);
  if (high < halfMin) return no(`${found}: too few`, evidence);
  if (low > halfMax) return no(`${found}: too many`, evidence);
  return partly(
    `${found}: ${high >= min && low <= max ? 'partly inside' : 'near'} ${count(min)}–${count(max)}`,
    evidence,
  );
};
