import type { Account } from '../account/account.ts';
import { type FactOf, factsOf, type RELATIONS } from '../facts/fact.ts';
import type { Reason } from './fit.ts';
import { evidenceOf } from './judgement.ts';
import { RELATION_GATE, relationWords } from './relation-words.ts';

const LABELS: Record<(typeof RELATIONS)[number], string> = {
  customer: 'Customers already',
  competitor: 'Competitors',
  owned: 'Worked by others',
};

/**
 * What rules a company out whatever a profile asks: it stands on a list of those that nobody should court, or the rep said so.
 * One a relation; the rep's word goes before every list, and takes a company back from all of them.
 */
export function relationGates({ facts }: Account): Reason[] {
  // Asked of every company at each scoring, and next to none has one.
  if (!facts.some(({ key }) => key === 'relation')) return [];
  const [best, ...others] = factsOf(facts, 'relation');
  if (!best) return [];
  const counted = best.source === 'rep' ? [best] : [best, ...others];
  return [...new Map(counted.toReversed().map((fact) => [fact.value.is, fact])).values()]
    .toReversed()
    .flatMap(gateOf);
}

function gateOf(fact: FactOf<'relation'>): Reason[] {
  const { is } = fact.value;
  if (is === 'none') return [];
  return [
    {
      criterionId: RELATION_GATE + is,
      kind: 'list',
      importance: 'never',
      label: LABELS[is],
      verdict: 'yes',
      points: 0,
      of: 0,
      finding: findingOf(fact),
      evidence: evidenceOf(fact),
      lookAt: [],
    },
  ];
}

/** "Customer already, says customers.csv". */
function findingOf({ value, source, file = 'a file' }: FactOf<'relation'>): string {
  return `${relationWords(value)}, ${source === 'rep' ? 'as you said' : `says ${file}`}`;
}
