import { bestFact, factsOf } from '../facts/fact.ts';
import { TRADE_PAGES } from '../facts/industry.ts';
import { type Correction, correctionOf } from '../facts/industry-from/corrections.ts';
import type { IndustryModel } from '../facts/industry-from/model.ts';
import type { Industry } from '../icp/industries.ts';
import { termsOf } from '../text/terms.ts';
import type { Account } from './account.ts';
import { industryOf } from './industry-of.ts';

/** Content words of a company's pages below which nothing is learned from them. */
const FEWEST = 30;

/**
 * What the rep's word on a company's industry teaches about pages like its own.
 *
 * @returns undefined where its texts are too short, or not in English, of which alone weights are known.
 */
export function lessonFrom(
  { facts, pages }: Pick<Account, 'facts' | 'pages'>,
  right: Industry,
  model: IndustryModel,
): Correction | undefined {
  if (bestFact(facts, 'language')?.value !== 'en') return undefined;
  const text = [
    ...factsOf(facts, 'description').map(({ value }) => value),
    ...pages.flatMap(({ page, text }) => (TRADE_PAGES.has(page) ? [text] : [])),
  ].join('\n');
  if (termsOf(text).length < FEWEST) return undefined;
  const taken = industryOf({ facts: factsOf(facts, 'likelyIndustry') })?.likely[0]?.industry;
  return correctionOf(text, right, taken === right ? undefined : taken, model);
}
