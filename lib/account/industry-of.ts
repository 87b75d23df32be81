import { type Fact, type FactOf, factsOf, type LikelyIndustry } from '../facts/fact.ts';
import { industryOfLabel } from '../facts/industry-from/labels.ts';
import { INDUSTRIES, INDUSTRY_IDS, type Industry } from '../icp/industries.ts';
import type { Account } from './account.ts';

/** A company's industry, and how it is known. */
export interface IndustryKnown {
  by: 'rep' | 'stated' | 'model' | 'keywords';
  /** Likely enough to be said; always so where somebody said it. */
  sure: boolean;
  /** Likeliest first. Where it was said: that one, with score 1 and no words. */
  likely: LikelyIndustry[];
  /** What to quote. */
  fact: Fact;
}

/**
 * What a company does, from all that is known of it: the rep's word goes before a stated label, that before what the pages' own words
 * make likely. Of several pages the surest decides, the home page and pages about the company being trusted most (`trust.ts`).
 */
export function industryOf(account: Pick<Account, 'facts'>): IndustryKnown | undefined {
  const facts = factsOf(account.facts, 'industry');
  const said = facts.filter(({ source }) => source === 'rep');
  return (
    firstNamed(said, 'rep') ??
    firstNamed(facts, 'stated') ??
    guessed(factsOf(account.facts, 'likelyIndustry'))
  );
}

/** What the rep says of a company's industry. */
export function industrySaid(account: Pick<Account, 'facts'>): Industry | undefined {
  const known = industryOf(account);
  return known?.by === 'rep' ? known.likely[0]?.industry : undefined;
}

/** The first label that is understood. */
function firstNamed(facts: readonly FactOf<'industry'>[], by: 'rep' | 'stated'): IndustryKnown | undefined {
  for (const fact of facts) {
    const industry = industryNamed(fact.value);
    if (industry) return { by, sure: true, likely: [{ industry, score: 1, words: [] }], fact };
  }
  return undefined;
}

const BY_NAME: ReadonlyMap<string, Industry> = new Map(INDUSTRY_IDS.map((id) => [INDUSTRIES[id], id]));

function industryNamed(label: string): Industry | undefined {
  return BY_NAME.get(label) ?? industryOfLabel(label);
}

function guessed(facts: readonly FactOf<'likelyIndustry'>[]): IndustryKnown | undefined {
  const fact = facts.find(({ value }) => value.sure) ?? facts[0];
  return fact && { ...fact.value, fact };
}
