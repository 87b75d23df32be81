import type { Account, PageSeen } from '../account/account.ts';
import { type FactOf, factsOf } from '../facts/fact.ts';
import type { WordsCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import type { Evidence } from './fit.ts';
import { type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { compilePhrases, findPhrase, type Phrases } from './phrases.ts';
import { quoteAround } from './quote.ts';
import { ENOUGH_WORDS, tellingFirst, tells, toldBy } from './telling.ts';
import { type WordStarts, wordStarts } from './word-starts.ts';

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
  const pages = importance === 'never' ? account.pages.filter(tells) : tellingFirst(account.pages);
  for (const page of pages) {
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
  const { words, where } = toldBy(account);
  if (words >= ENOUGH_WORDS) return no(`None of them in ${where}`);
  const finding = words > 0 ? `None of them in only ${where}` : 'No text of theirs read yet';
  return unknown(finding, lookAt(account, 'about', 'home'));
}
