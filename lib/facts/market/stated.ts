import { placesAtStart } from '../../text/place-list.ts';
import type { Word } from '../../text/words.ts';
import type { FoundMarket } from '../market.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { languageOf } from '../place/whereabouts.ts';
import { saysTheCompany, saysWe, selfNamer } from '../self.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';
import { AREAS, BEGINS, BETWEEN, isOtherwise, ROOT, SELLS, SERVES, TO, WE, WE_SELL } from './words.ts';

/** Sentences that are looked at: a page has few about its markets. */
const SENTENCES = 60;
/** Lists of places in one sentence. */
const LISTS = 4;

/** Markets in sentences that the company says of itself: "We ship to Germany, Austria and the Benelux". */
export function statedMarkets(page: Page): FoundMarket[] {
  if (/^(?:blog|careers)$/.test(pageKind(page).kind.page)) return [];
  const namesSelf = selfNamer(page);
  return sentencesIn(page.reading)
    .filter((sentence) => ROOT.test(sentence.text) && !isQuoted(sentence))
    .slice(0, SENTENCES)
    .flatMap((sentence) => {
      const countries = countriesIn(sentence, languageOf(page));
      if (countries.length === 0) return [];
      const { words, text, quote } = sentence;
      const isOwn = saysWe(words) || saysTheCompany(words) || namesSelf(text) || BEGINS.test(text);
      if (!isOwn || isOtherwise(text)) return [];
      return countries.map((country): FoundMarket => ({ country, source: 'text', quote, confidence: 0.75 }));
    });
}

/** A visitor's words: in a quotation, or said in the first person singular. */
function isQuoted({ text, block }: Sentence): boolean {
  if (block?.tag === 'blockquote' || block?.tag === 'q') return true;
  return (
    /^[“„"«»'‘]/.test(text) ||
    /[”“"»]\s*$/.test(block?.text ?? '') ||
    /\b(?:I|I'm|I’m|my|ich|mein\w*|je|mon|mi|mio)\b/.test(text)
  );
}

function countriesIn({ words, text }: Sentence, language: string): string[] {
  const found: string[] = [];
  let lists = 0;
  for (let at = 0; at < words.length && lists < LISTS; at += 1) {
    const place = placeAfter(words, at);
    if (place === undefined) continue;
    const countries = countriesFrom(words, skipped(words, place), text, language);
    lists += countries.length > 0 ? 1 : 0;
    found.push(...countries);
  }
  return [...new Set(found)];
}

/** Where the list of places begins, if a word says that the company sells or serves there. */
function placeAfter(words: readonly Word[], at: number): number | undefined {
  const word = words[at]?.text ?? '';
  const isOurs = WE.has(words[at - 1]?.text ?? '');
  if (SELLS.has(word) || (isOurs && WE_SELL.has(word))) return afterTo(words, at + 1);
  return SERVES.has(word) || (isOurs && word === 'serve') ? (afterTo(words, at + 1) ?? at + 1) : undefined;
}

/** The word after the preposition that follows within three words: "ship our goods to …", "Kunden sitzen in …". */
function afterTo(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) if (TO.has(words[at]?.text ?? '')) return at + 1;
  return undefined;
}

function skipped(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && (BETWEEN.has(words[at]?.text ?? '') || TO.has(words[at]?.text ?? ''))) at += 1;
  return at;
}

/** Countries and areas in the list that begins at a word: "the UK, Benelux and the Nordics". */
function countriesFrom(words: readonly Word[], at: number, text: string, language: string): string[] {
  const first = words[at];
  if (!first || first.from - (words[at - 1]?.to ?? 0) > 2) return [];
  const isArea = AREAS.has(first.text);
  const places = isArea ? [] : placesAtStart(text.slice(first.from), language);
  if (!isArea && places.length === 0) return [];
  const countries = places.filter(({ town }) => town === undefined).map(({ country }) => country);
  const end = first.from + 120;
  const areas = words
    .slice(at, at + 14)
    .filter(({ from }) => from < end && !/[.;:!?]/.test(text.slice(first.from, from)));
  return [...countries, ...areas.flatMap(({ text: word }) => AREAS.get(word) ?? [])];
}
