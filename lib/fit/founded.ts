import { bestFact } from '../facts/fact.ts';
import type { FoundedCriterion } from '../icp/icp.ts';
import { evidenceOf, type Judge, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** Year of founding against the wanted years, both ends included. */
export const judgeFounded: Judge<FoundedCriterion> = (account, { from, to }) => {
  const fact = bestFact(account.facts, 'founded');
  if (!fact) return unknown('Year of founding not stated on the pages read', lookAt(account, 'about'));
  const found = `Founded in ${fact.value}`;
  if (from !== undefined && fact.value < from) return no(`${found}: too early`, evidenceOf(fact));
  if (to !== undefined && fact.value > to) return no(`${found}: too late`, evidenceOf(fact));
  return yes(found, evidenceOf(fact));
};
