import { placesAtStart } from '../../text/place-list.ts';
import { wordsOf } from '../../text/words.ts';
import type { FoundMarket } from '../market.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { languageOf } from '../place/whereabouts.ts';
import { saysTheCompany, saysWe, selfNamer } from '../self.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';
import { AREAS, NOT, ROOT, SELLS } from './words.ts';

/** Markets in sentences that the company says of itself: "We ship to Germany, Austria and the Benelux". */
export function statedMarkets(page: Page): FoundMarket[] {
  if (/^(?:blog|careers)$/.test(pageKind(page).kind.page)) return [];
  const namesSelf = selfNamer(page);
  return sentencesIn(page.reading)
    .filter((sentence) => ROOT.test(sentence.text) && !isQuoted(sentence))
    .flatMap((sentence) => {
      const countries = countriesIn(sentence.text, languageOf(page));
      if (countries.length === 0) return [];
      const { words, text, quote } = sentence;
      const isOwn = saysWe(words) || saysTheCompany(words) || namesSelf(text) || SELLS.atStart.test(text);
      if (!isOwn || NOT.isIn(words)) return [];
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

function countriesIn(text: string, language: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(SELLS.before)) {
    const rest = text.slice(match.index + match[0].length);
    const area = areaAtStart(rest);
    const places = area ? [] : placesAtStart(rest, language).filter(({ town }) => town === undefined);
    found.push(...(area ?? []), ...places.map(({ country }) => country), ...areasAfter(rest, area));
  }
  return [...new Set(found)];
}

/** "DACH region", "the Benelux". */
function areaAtStart(text: string): readonly string[] | undefined {
  const words = wordsOf(text.slice(0, 40));
  const at = /^(?:the|die|der|den|dem|la|le|il|el|o|gesamten|ganzen|whole|entire)$/.test(words[0]?.text ?? '')
    ? 1
    : 0;
  return AREAS.get(words[at]?.text ?? '');
}

/** Areas further in the same list: "the UK, Benelux and the Nordics". */
function areasAfter(text: string, first: readonly string[] | undefined): string[] {
  const list = text.slice(0, 120).split(/[.;:!?]|\b(?:with|mit|avec|con|for|für|since|seit)\b/)[0] ?? '';
  return wordsOf(list)
    .slice(0, 14)
    .flatMap(({ text: word }) => AREAS.get(word) ?? [])
    .filter((country) => !first?.includes(country));
}
