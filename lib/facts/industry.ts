import type { Fact } from './fact.ts';
import { industriesOf } from './industry-from/industries-of.ts';
import { statedIndustries } from './industry-from/structured.ts';
import { tellingSentence } from './industry-from/telling-sentence.ts';
import { usefulText } from './industry-from/useful-text.ts';
import { ownLanguage } from './language.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Trained } from './trained.ts';
import type { CompanyPage } from './understanding.ts';

type Learned = Pick<Trained, 'model' | 'corrections'>;

/**
 * Pages that speak of the company's own trade. Contact pages say little of it, careers pages speak of jobs, legal pages of law, those of
 * customers and news of others' trades: on the development pages two of three answers there were right, on these more than three of four.
 */
export const TRADE_PAGES: ReadonlySet<string> = new Set<CompanyPage>([
  'home',
  'about',
  'product',
  'pricing',
  'other',
]);

/** Which industry the company is in: as its structured data states it, and as the page's own words make likely. */
export function industryFacts(page: Page, trained?: Learned): Fact[] {
  return [...statedIndustries(page), ...(trained ? likelyIndustry(page, trained) : [])];
}

/** Nothing where the page has too little text, or is in a language that no words are known of. */
function likelyIndustry(page: Page, { model, corrections }: Learned): Fact[] {
  const language = ownLanguage(page)?.value;
  if (language === undefined || !model.words.get(language) || !TRADE_PAGES.has(pageKind(page).kind.page))
    return [];
  const text = usefulText(page);
  const answer = industriesOf(text, language, model, corrections);
  if (!('likely' in answer)) return [];
  const likely = answer.likely.map((each) => ({ ...each, score: Math.round(each.score * 1_000) / 1_000 }));
  const [first] = likely;
  if (!first) return [];
  const guess = { likely, sure: answer.state === 'likely', by: answer.by };
  return [page.fact('likelyIndustry', guess, 'text', tellingSentence(text, first.words), first.score)];
}
