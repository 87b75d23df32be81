import type { Account, PageSeen } from '../account/account.ts';
import { type FactOf, factsOf } from '../facts/fact.ts';
import type { WordsCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import type { Evidence } from './fit.ts';
import { type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { languageAt, languageInWords } from './language.ts';
import { saidBy } from './lean.ts';
import { lookAt } from './look-at.ts';
import { findNear } from './near.ts';
import { compilePhrases, findPhrase, type Match } from './phrases.ts';
import { quoteAround } from './quote.ts';
import { ENOUGH_WORDS, tellingFirst, tells, toldBy } from './telling.ts';
import { keptStarts, type WordStarts } from './word-starts.ts';

/** A text in the company's own words. */
type Text = PageSeen | FactOf<'description'>;

/** What was found in a text, and around it. */
interface Said {
  words: string;
  evidence: Evidence;
}

/** Looks in a text. Null where it says nothing. */
type Find = (where: Text) => Said | null;

/** The words in the company's own text. No only once enough of it was read; the finding says how much. */
export const judgeWords: Judge<WordsCriterion> = (account, criterion) =>
  saidBy(account, criterion) ?? allSaid(account, criterion) ?? notFound(account, criterion);

/** What each of the questions finds: one for any of the words or words near each other, one a word where all are asked. */
const findsOf = once(({ any, how }: WordsCriterion): Find[] => {
  if (how === 'all') return any.map((one) => phraseFinder([one]));
  if (how !== 'near') return [phraseFinder(any)];
  const each = any.map((one) => compilePhrases([one]));
  return [finder((text, starts) => findNear(text, each, starts))];
});

function phraseFinder(any: readonly string[]): Find {
  const phrases = compilePhrases(any);
  return finder((text, starts) => findPhrase(text, phrases, starts));
}

/** A text is scanned once for all that is asked of an account, by however many profiles. */
function finder(find: (text: string, starts: WordStarts) => Match | undefined): Find {
  return (where) => saidAt(where, find(textOf(where), keptStarts(where, textOf(where))));
}

function textOf(where: Text): string {
  return 'text' in where ? where.text : where.value;
}

function saidAt(where: Text, match: Match | undefined): Said | null {
  if (!match) return null;
  const text = textOf(where);
  const { url, seenAt } = where;
  const source = 'source' in where ? where.source : 'text';
  return {
    words: text.slice(match.start, match.end),
    evidence: { quote: quoteAround(text, match), url, source, seenAt },
  };
}

/** Quoted are the words of the first: a text fragment marks one place. */
function allSaid(account: Account, criterion: WordsCriterion): Judgement | undefined {
  const texts = textsOf(account, criterion);
  const found: Said[] = [];
  for (const find of findsOf(criterion)) {
    const said = firstSaid(texts, find);
    if (!said) return undefined;
    found.push(said);
  }
  const [first] = found;
  return first && yes(`Says ${found.map(({ words }) => `“${words}”`).join(', ')}`, first.evidence);
}

function firstSaid(texts: readonly Text[], find: Find): Said | undefined {
  for (const text of texts) {
    const said = find(text);
    if (said) return said;
  }
  return undefined;
}

/**
 * Descriptions, then pages that tell what they do, then others. Others rule nobody out: a word on a blog or customers page says
 * little of what a company is.
 */
function textsOf(account: Account, criterion: WordsCriterion): Text[] {
  const pages = criterion.importance === 'never' ? account.pages.filter(tells) : tellingFirst(account.pages);
  const texts = [...factsOf(account.facts, 'description'), ...pages];
  return asksLanguage(criterion) ? texts.filter((text) => isInLanguage(account, criterion, text)) : texts;
}

function asksLanguage({ languages }: WordsCriterion): boolean {
  return languages !== undefined && languages.length > 0;
}

/** A page whose language is not known counts for none. */
function isInLanguage(account: Account, { languages = [] }: WordsCriterion, { url }: Text): boolean {
  return languages.includes(languageAt(account, url) ?? '');
}

const NOT_SAID = { any: 'None of them', all: 'Not all of them', near: 'Not near each other' } as const;

function notFound(account: Account, criterion: WordsCriterion): Judgement {
  const { how = 'any', languages = [] } = criterion;
  const asks = asksLanguage(criterion);
  const pages = asks ? account.pages.filter((page) => isInLanguage(account, criterion, page)) : account.pages;
  const { words, where } = toldBy({ pages });
  if (words >= ENOUGH_WORDS) return no(`${NOT_SAID[how]} in ${where}`);
  const tongue = asks ? ` in ${languages.map(languageInWords).join(' or ')}` : '';
  const finding = words > 0 ? `${NOT_SAID[how]} in only ${where}` : `No text of theirs${tongue} read yet`;
  return unknown(finding, lookAt(account, 'about', 'home'));
}
