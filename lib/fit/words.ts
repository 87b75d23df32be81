import type { Account, PageSeen } from '../account/account.ts';
import { type FactOf, factsOf } from '../facts/fact.ts';
import type { CompanyPage } from '../facts/understanding.ts';
import type { WordsCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import type { Evidence } from './fit.ts';
import { type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { compilePhrases, findPhrase, type Phrases } from './phrases.ts';
import { quoteAround } from './quote.ts';
import { type WordStarts, wordStarts } from './word-starts.ts';

/** Pages where a company says what it is and does. */
const TELLING: readonly CompanyPage[] = ['home', 'about', 'product'];

/** Words of telling pages to be read before "not found" means no. */
const ENOUGH = 200;

/** A stored text of about this length was cut (PageSeen keeps 4,000 characters), so `words` counts more than was kept. */
const CUT = 3_990;

const phrasesOf = once((criterion: WordsCriterion) => compilePhrases(criterion.any));
const startsOfPage = once((page: PageSeen) => wordStarts(page.text));
const startsOfDescription = once((fact: FactOf<'description'>) => wordStarts(fact.value));

/** Any of the words in the company's own text. No only once enough of it was read; the finding says how much. */
export const judgeWords: Judge<WordsCriterion> = (account, criterion) => {
  const phrases = phrasesOf(criterion);
  return inDescriptions(account, phrases) ?? inPages(account, criterion, phrases) ?? notFound(account);
};

function inDescriptions(account: Account, phrases: Phrases): Judgement | undefined {
  for (const fact of factsOf(account.facts, 'description')) {
    const { value, url, source, seenAt } = fact;
    const said = saidIn(value, startsOfDescription(fact), phrases, { url, source, seenAt });
    if (said) return said;
  }
  return undefined;
}

/** Pages that tell what they do first. Only these rule a company out: a word on a blog or customers page says little of what they are. */
function inPages(account: Account, { importance }: WordsCriterion, phrases: Phrases): Judgement | undefined {
  const others = importance === 'never' ? [] : account.pages.filter((page) => !tells(page));
  for (const page of [...account.pages.filter(tells), ...others]) {
    const { text, url, seenAt } = page;
    const said = saidIn(text, startsOfPage(page), phrases, { url, source: 'text', seenAt });
    if (said) return said;
  }
  return undefined;
}

function saidIn(
  text: string,
  starts: WordStarts,
  phrases: Phrases,
  where: Omit<Evidence, 'quote'>,
): Judgement | undefined {
  const match = findPhrase(text, phrases, starts);
  if (!match) return undefined;
  return yes(`Says “${text.slice(match.start, match.end)}”`, { quote: quoteAround(text, match), ...where });
}

function notFound(account: Account): Judgement {
  const telling = account.pages.filter(tells);
  const words = telling.reduce((sum, page) => sum + wordsKept(page), 0);
  const where = `${words} words on ${telling.length === 1 ? '1 page' : `${telling.length} pages`}`;
  if (words >= ENOUGH) return no(`None of them in ${where}`);
  const finding = words > 0 ? `None of them in only ${where}` : 'No text of theirs read yet';
  return unknown(finding, lookAt(account, 'about', 'home'));
}

function tells({ page }: PageSeen): boolean {
  return TELLING.includes(page);
}

function wordsKept({ text, words }: PageSeen): number {
  return text.length < CUT ? words : Math.min(words, text.split(/\s+/).length);
}
