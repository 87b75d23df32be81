import type { Relation } from '../facts/fact.ts';
import type { Reason } from './fit.ts';

const WORDS: Record<Relation['is'], string> = {
  customer: 'Customer already',
  competitor: 'Competitor',
  owned: 'Owned by ',
  none: 'Free to work on',
};

export const RELATION_GATE = 'relation:';

/** What a company is to the rep's own firm: "Owned by Jana". */
export function relationWords({ is, by = 'somebody else' }: Relation): string {
  return WORDS[is] + (is === 'owned' ? by : '');
}

/** Whether a gate asks nothing of the profile, but is a list's or the rep's word on the company. */
export function isRelation({ criterionId }: Pick<Reason, 'criterionId'>): boolean {
  return criterionId.startsWith(RELATION_GATE);
}
