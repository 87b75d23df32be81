import { factsOf } from '../facts/fact.ts';
import { categoryOf } from '../facts/technologies.ts';
import type { TechnologyCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import { evidenceOf, type Judge, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** Products named in a finding. */
const NAMED = 3;

const wantedBy = once(
  (criterion: TechnologyCriterion) => new Set(criterion.any.map((name) => name.toLowerCase())),
);

/** Uses a product that is named, or one of a category that is named. Never no: a page does not show all that a company uses. */
export const judgeTechnology: Judge<TechnologyCriterion> = (account, criterion) => {
  const wanted = wantedBy(criterion);
  const used = factsOf(account.facts, 'technology').filter(({ value }) => isWanted(value, wanted));
  const [first] = used;
  if (!first)
    return unknown('None seen on the pages read, which do not show everything', lookAt(account, 'home'));
  const products = [...new Set(used.map(({ value }) => value))];
  return yes(`Uses ${products.slice(0, NAMED).join(', ')}`, evidenceOf(first));
};

function isWanted(product: string, wanted: ReadonlySet<string>): boolean {
  return wanted.has(product.toLowerCase()) || wanted.has(categoryOf(product)?.toLowerCase() ?? '');
}
