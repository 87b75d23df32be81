import { bestFact } from '../facts/fact.ts';
import { count, headCount } from '../icp/describe.ts';
import type { SizeCriterion } from '../icp/icp.ts';
import { evidenceOf, type Judge, no, partly, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { positionOf, spanOf } from './range.ts';

/** People against the wanted range: yes inside it, partly where it only reaches into it or into its half-credit margins. */
export const judgeSize: Judge<SizeCriterion> = (account, criterion) => {
  const fact = bestFact(account.facts, 'employees');
  if (!fact)
    return unknown('Number of people not stated on the pages read', lookAt(account, 'about', 'linkedin'));
  const evidence = evidenceOf(fact);
  const found = headCount(fact.value);
  const position = positionOf(spanOf(fact.value), criterion);
  if (position === 'inside') return yes(found, evidence);
  if (position === 'below') return no(`${found}: too few`, evidence);
  if (position === 'above') return no(`${found}: too many`, evidence);
  const wanted = `${count(criterion.min)}–${count(criterion.max)}`;
  return partly(`${found}: ${position === 'reaches' ? 'partly inside' : 'near'} ${wanted}`, evidence);
};
