import { wordsOf } from '../text/words.ts';
import { certificatesIn, type Named } from './certificate-from/find.ts';
import {
  BADGE_WORDS,
  HELD,
  HELD_UNSPACED,
  NOT_HELD,
  NOT_HELD_UNSPACED,
  NOT_YET,
  OF_CUSTOMERS,
  SELLS,
} from './certificate-from/words.ts';
import type { Fact, Source } from './fact.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { Sentence, sentencesIn } from './sentence.ts';

interface Found {
  name: string;
  source: Source;
  quote: string;
  confidence: number;
}

const MOST = 12;
/** A badge's caption, and the words in it that are neither its name nor of certificates. */
const CAPTION = 90;
const SPARE_WORDS = 2;

/**
 * The certificates that the company holds, by their common names: "we are certified to ISO 9001", a "SOC 2" badge. Never
 * those that it helps others to get, that its goods or suppliers bear, or that it is still working towards.
 */
export function certificateFacts(page: Page): Fact[] {
  const named = sentencesIn(page.reading).flatMap((sentence) => {
    const certificates = certificatesIn(sentence.text);
    return certificates.length > 0 ? [{ sentence, certificates }] : [];
  });
  const seen = inPictures(page);
  if (named.length + seen.length === 0) return [];
  const isSeller = sellsThem(
    page,
    named.map(({ sentence }) => sentence),
  );
  const said = named.flatMap(({ sentence, certificates }) => heldIn(sentence, certificates, page, isSeller));
  const best = new Map<string, Found>();
  for (const each of [...said, ...(isSeller ? [] : seen)]) {
    if ((best.get(each.name)?.confidence ?? 0) < each.confidence) best.set(each.name, each);
  }
  return [...best.values()]
    .slice(0, MOST)
    .map(({ name, source, quote, confidence }) => page.fact('certificate', name, source, quote, confidence));
}

function heldIn(sentence: Sentence, certificates: readonly Named[], page: Page, isSeller: boolean): Found[] {
  const { words, text, quote } = sentence;
  if (/\?\s*$/.test(text) || NOT_HELD.isIn(words) || NOT_HELD_UNSPACED.test(text)) return [];
  const voice = ownVoice(page);
  const held = words.findIndex((_word, at) => HELD.startingAt(words, at) > 0);
  if (OF_CUSTOMERS.isIn(words, 0, held < 0 ? words.length : held)) return [];
  const isSaid = (held >= 0 || HELD_UNSPACED.test(text)) && voice.isOwn(sentence);
  const isBadge = !isSeller && !voice.tellsOfOthers && isCaption(text) && !isYetToCome(sentence, page);
  return certificates
    .filter((certificate) => isSaid || (isBadge && certificate.isBadge))
    .map(({ name }) => ({ name, source: 'text', quote, confidence: isSaid ? 0.9 : 0.75 }));
}

/** "SOC 2" above "Type I planned": what stands right below a badge's name says that it is still to come. */
function isYetToCome({ at, words }: Sentence, { reading: { blocks } }: Page): boolean {
  if (NOT_YET.isIn(words)) return true;
  const below = at < 0 ? [] : blocks.slice(at + 1, at + 3);
  return below.some(
    ({ text }) => certificatesIn(text).length === 0 && NOT_YET.isIn(wordsOf(text.slice(0, CAPTION))),
  );
}

/** "ISO 9001:2015 certified company": the name with little else. */
function isCaption(text: string): boolean {
  if (text.length > CAPTION) return false;
  const words = wordsOf(text).filter(({ isCount, text: word }) => !isCount && word.length > 1);
  const spare = words.filter((_word, at) => BADGE_WORDS.startingAt(words, at) === 0).length;
  return spare <= SPARE_WORDS + 1 && words.length <= 9;
}

/** Badges among the page's images, not among its menus. */
function inPictures(page: Page): Found[] {
  return page.reading.pictures.flatMap(({ alt, region }): Found[] => {
    if (region === 'nav') return [];
    const sentence = new Sentence(alt);
    const { text, words } = sentence;
    if (NOT_HELD.isIn(words) || !isCaption(text)) return [];
    return certificatesIn(text)
      .filter(({ isBadge }) => isBadge)
      .map(({ name }) => ({ name, source: 'landmark', quote: alt, confidence: 0.8 }));
  });
}

/** Whether the page offers the way to certificates: its title or headings say so, or several sentences do. */
function sellsThem({ reading }: Page, sentences: readonly Sentence[]): boolean {
  const shown = [reading.title, ...reading.headings.map(({ text }) => text)];
  const headed = shown.some((text) => {
    const words = wordsOf(text);
    return SELLS.isIn(words) || (certificatesIn(text).length > 0 && NOT_HELD.isIn(words));
  });
  const offered = sentences.filter(({ words }) => NOT_HELD.isIn(words)).length;
  return headed ? offered > 0 || sentences.length > 3 : offered >= 3;
}
