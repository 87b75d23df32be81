import type { Account, PageSeen } from '../account/account.ts';
import { type FactOf, factsOf } from '../facts/fact.ts';
import type { WordsCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import type { Evidence } from './fit.ts';
import { type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { languageAt, languageInWords } from './language.ts';
import { lookAt } from './look-at.ts';
import { findNear } from './near.ts';
import { compilePhrases, findPhrase, type Match, type Phrases } from './phrases.ts';
import { quoteAround } from './quote.ts';
import { ENOUGH_WORDS, tellingFirst, tells, toldBy } from './telling.ts';
import { type WordStarts, wordStarts } from './word-starts.ts';

/** What is looked for: one of each. Any of the words are one lot of phrases; all of them, as many lots. */
const lotsOf = once(({ any, how }: WordsCriterion) =>
  how ? any.map((one) => compilePhrases([one])) : [compilePhrases(any)],
);
const startsOfPage = once((page: PageSeen) => wordStarts(page.text));
const startsOfDescription = once((fact: FactOf<'description'>) => wordStarts(fact.value));

/** The words in the company's own text. No only once enough of it was read; the finding says how much. */
export const judgeWords: Judge<WordsCriterion> = (account, criterion) => {
  const lots = lotsOf(criterion);
  const finds =
    criterion.how === 'near'
      ? [(text: string, starts: WordStarts) => findNear(text, lots, starts)]
      : lots.map((lot: Phrases) => (text: string, starts: WordStarts) => findPhrase(text, lot, starts));
  return allSaid(account, criterion, finds) ?? notFound(account, criterion);
};

type Find = (text: string, starts: WordStarts) => Match | undefined;

/** What was found, and around it. */
interface Said {
  words: string;
  evidence: Evidence;
}

/** Quoted are the words of the first: a text fragment marks one place. */
function allSaid(account: Account, criterion: WordsCriterion, finds: readonly Find[]): Judgement | undefined {
  const found: Said[] = [];
  for (const find of finds) {
    const said = inDescriptions(account, criterion, find) ?? inPages(account, criterion, find);
    if (!said) return undefined;
    found.push(said);
  }
  const [first] = found;
  return first && yes(`Says ${found.map(({ words }) => `“${words}”`).join(', ')}`, first.evidence);
}

function inDescriptions(account: Account, criterion: WordsCriterion, find: Find): Said | undefined {
  for (const fact of factsOf(account.facts, 'description')) {
    const { value, url, source, seenAt } = fact;
    if (!isInLanguage(account, criterion, url)) continue;
    const match = find(value, startsOfDescription(fact));
    if (match) return saidAt(value, match, { url, source, seenAt });
  }
  return undefined;
}

/** Pages that tell what they do first. Only these rule a company out: a word on a blog or customers page says little of what they are. */
function inPages(account: Account, criterion: WordsCriterion, find: Find): Said | undefined {
  const pages = criterion.importance === 'never' ? account.pages.filter(tells) : tellingFirst(account.pages);
  for (const page of pages) {
    const { text, url, seenAt } = page;
    if (!isInLanguage(account, criterion, url)) continue;
    const match = find(text, startsOfPage(page));
    if (match) return saidAt(text, match, { url, source: 'text', seenAt });
  }
  return undefined;
}

function saidAt(text: string, match: Match, where: Omit<Evidence, 'quote'>): Said {
  return {
    words: text.slice(match.start, match.end),
    evidence: { quote: quoteAround(text, match), ...where },
  };
}

/** A page whose language is not known counts for none. */
function isInLanguage(account: Account, { languages }: WordsCriterion, url: string): boolean {
  if (!languages || languages.length === 0) return true;
  return languages.includes(languageAt(account, url) ?? '');
}

const NOT_SAID = { any: 'None of them', all: 'Not all of them', near: 'Not near each other' } as const;

function notFound(account: Account, criterion: WordsCriterion): Judgement {
  const { how = 'any', languages = [] } = criterion;
  const pages = account.pages.filter(({ url }) => isInLanguage(account, criterion, url));
  const { words, where } = toldBy({ pages });
  if (words >= ENOUGH_WORDS) return no(`${NOT_SAID[how]} in ${where}`);
  const tongue = languages.length > 0 ? ` in ${languages.map(languageInWords).join(' or ')}` : '';
  const finding = words > 0 ? `${NOT_SAID[how]} in only ${where}` : `No text of theirs${tongue} read yet`;
  return unknown(finding, lookAt(account, 'about', 'home'));
}
