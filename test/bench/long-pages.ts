import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from '../../lib/account/account.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { understand } from '../../lib/facts/understand.ts';
import type { PageReading } from '../../lib/page/reading.ts';
import { WordList } from '../../lib/text/word-list.ts';
import { HEADER } from '../../lib/text/word-vectors.ts';
import { readingOf, SEEN_AT } from '../facts/make-reading.ts';
import { GALLERY, respondGallery, urlOf } from '../fixtures/gallery/gallery.ts';
import { ROOT } from '../setup/command.ts';
import type { Asked } from './worker/models.ts';

const WORDS = 2_000;
/** Words of each page that stand on no other: what is remembered from page to page is as little help as on the web. */
const OWN = 200;
/** Of these a sentence has so many. */
const SENTENCE = 10;
const CLIENTS = 5;
/** A paragraph has at least so many characters. */
const PARAGRAPH = 60;

/** Pages of a company, each of 2,000 words of the gallery's paragraphs, and its account in which that text is kept whole. */
export function longPages(count: number): Asked {
  const readings = GALLERY.map((site) => readingOf(htmlOf(urlOf(site)), urlOf(site)));
  const english = readings.filter(({ language }) => language?.startsWith('en'));
  const said = english.flatMap(paragraphsOf);
  const [company] = english.filter((reading) => understand(reading, SEEN_AT).domain !== undefined);
  if (!company) throw new Error('The gallery has no company that speaks English.');
  const words = listedWords();
  const account = accountOf(company);
  const pages = Array.from({ length: count }, (_, at) => {
    const texts = [...ownSentences(words, at), ...paragraphsFrom(said, at)];
    return { reading: withTexts(company, texts), account: withText(account, texts.join('\n')) };
  });
  return { pages, clients: english.slice(0, CLIENTS).map((reading) => paragraphsOf(reading).join('\n')) };
}

function htmlOf(url: string): string {
  return String(respondGallery({ url: new URL(url), method: 'GET' })?.body ?? '');
}

function paragraphsOf({ blocks }: PageReading): string[] {
  return blocks
    .filter(({ region, text }) => region === 'main' && text.length >= PARAGRAPH)
    .map(({ text }) => text);
}

/** Paragraphs in turn, beginning further on for each page. */
function paragraphsFrom(said: readonly string[], page: number): string[] {
  const texts: string[] = [];
  for (let [at, words] = [page * 7, OWN]; words < WORDS; at += 1) {
    const text = `${said[at % said.length] ?? ''} (${at})`;
    words += text.split(/\s+/).length;
    texts.push(text);
  }
  return texts;
}

function ownSentences(words: readonly string[], page: number): string[] {
  const own = Array.from({ length: OWN }, (_, at) => words[(page * OWN + at) % words.length] ?? '');
  return Array.from(
    { length: OWN / SENTENCE },
    (_, at) => `We ${own.slice(at * SENTENCE, (at + 1) * SENTENCE).join(' ')}.`,
  );
}

/** Every word that the models list, in an order of no meaning. */
function listedWords(): string[] {
  const bytes = readFileSync(path.join(ROOT, 'public', 'models', 'words.bin'));
  const list = new WordList(bytes.subarray(HEADER), bytes.readUInt32LE(4));
  const step = 4_999;
  return Array.from({ length: list.size }, (_, at) => list.at((at * step) % list.size));
}

function withTexts(reading: PageReading, texts: readonly string[]): PageReading {
  return { ...reading, blocks: texts.map((text) => ({ region: 'main', tag: 'p', text })) };
}

function accountOf(company: PageReading): Account {
  const { url, title } = company;
  return mergeUnderstanding(undefined, understand(company, SEEN_AT), { url, title }, SEEN_AT);
}

function withText(account: Account, text: string): Account {
  return { ...account, pages: account.pages.map((page) => ({ ...page, text })) };
}
