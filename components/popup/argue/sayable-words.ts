import { LISTED, type ListedKey, RELATIONS } from '../../../lib/facts/fact.ts';
import { relationWords } from '../../../lib/fit/relation-words.ts';
import { BUSINESS_MODELS, BUYERS } from '../../../lib/icp/business.ts';
import type { CriterionKind } from '../../../lib/icp/icp.ts';
import { SAYABLE, type SayableKey } from '../../../lib/targets/argue/fact-word.ts';
import { capital } from '../../../lib/text/capital.ts';
import { BUYERS_WORDS } from '../fact-words.ts';

/** What each fact is called, and how it may be written. */
export const SAYABLE_WORDS: Record<SayableKey, readonly [label: string, example: string]> = {
  employees: ['People', '320, 51–200 or over 500'],
  revenue: ['Revenue a year', 'EUR 12 million'],
  country: ['Country', 'Austria'],
  city: ['City', 'Vienna'],
  founded: ['Founded', '1987'],
  businessModel: ['Business', ''],
  buyers: ['Customers', ''],
  market: ['Sells in', 'Austria, DE'],
  technology: ['Uses', 'HubSpot, Shopify'],
  certificate: ['Certificates', 'ISO 27001, SOC 2'],
  locations: ['Locations', '12'],
  job: ['Open jobs', 'Sales manager, Driver'],
  openJobs: ['How many open jobs', '8'],
  name: ['Name', 'Acme'],
  parent: ['Belongs to', 'Acme Group'],
  relation: ['Your relation', ''],
};

/** The first three rule out. */
export const RELATION_CHOICES = [...RELATIONS, 'none'] as const;

/** What a fact may be, where that is a list. */
export function choicesOf(key: SayableKey): readonly (readonly [value: string, words: string])[] | undefined {
  if (key === 'businessModel') return BUSINESS_MODELS.map((each) => [each, capital(each)]);
  if (key === 'relation') return RELATION_CHOICES.map((is) => [is, relationWords({ is })]);
  return key === 'buyers' ? BUYERS.map((each) => [each, BUYERS_WORDS[each]]) : undefined;
}

const BY_KIND: Partial<Record<CriterionKind, SayableKey>> = {
  size: 'employees',
  revenue: 'revenue',
  place: 'country',
  founded: 'founded',
  business: 'businessModel',
  market: 'market',
  technology: 'technology',
  certificate: 'certificate',
  hiring: 'job',
};

/** The fact that answers a criterion, where the rep may say it by hand. */
export function factBehind(kind: CriterionKind): SayableKey | undefined {
  return BY_KIND[kind];
}

/** Whether a question has several answers: what the rep says then stands beside what was read. */
export function isListed(key: SayableKey): key is ListedKey {
  return LISTED.some((each) => each === key);
}

/** Whether a fact may be said by hand, and so be taken back. */
export function isSayable(key: string): key is SayableKey {
  return SAYABLE.some((each) => each === key);
}
