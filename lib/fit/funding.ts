import { factsOf } from '../facts/fact.ts';
import type { FundingCriterion } from '../icp/icp.ts';
import { evidenceOf, type Judge, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { eventInWords } from './signs/events.ts';

/** Whether money was raised, whenever; whether that makes now the moment is timing's to say. */
export const judgeFunding: Judge<FundingCriterion> = (account) => {
  const [newest] = factsOf(account.facts, 'event')
    .filter(({ value }) => value.kind === 'funding')
    .sort((a, b) => ((a.value.date ?? '') < (b.value.date ?? '') ? 1 : -1));
  if (!newest) return unknown('No funding told of on the pages read', lookAt(account, 'about'));
  const { date } = newest.value;
  return yes(`${eventInWords(newest.value)}${date ? ` (${date})` : ''}`, evidenceOf(newest));
};
