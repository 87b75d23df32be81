import { once } from '../../icp/once.ts';
import { oneLine } from '../../text/squeeze.ts';
import { termsOf } from '../../text/terms.ts';
import { isConsent } from '../main-text.ts';
import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import { textsOf } from '../structured.ts';

/** What a page says of its company's trade: the texts, most telling first, and how many content words they have. */
export interface UsefulText {
  /** What it says of itself in one go: title, h1, descriptions. */
  head: string;
  /** Paragraphs of its main part. */
  body: string;
  /** What it tells search engines it is about. */
  keywords: string;
  /** Short ones: headings, menu entries, names of goods. Too terse for learned weights. */
  labels: string;
  /** Content words in head and body, and in the body alone. */
  words: number;
  bodyWords: number;
}

/** A block of fewer words is a label, a button or a menu entry. */
const FEWEST = 6;
/** Content words that are read: what a longer page says after them it has said before. */
const MOST = 1_000;
const LONGEST = MOST * 10;

/**
 * The text from which the industry is judged. Menus, footers, side bars, consent banners and lists of links are left out: they cost
 * more accuracy than the choice of model.
 */
export const usefulText = once((page: Page): UsefulText => {
  const { title, meta, headings, blocks, links } = page.reading;
  const linked = new Set(links.map(({ text }) => text));
  const head = distinct([
    title,
    ...headings.filter(({ level, region }) => level === 1 && region !== 'footer').map(({ text }) => text),
    ...meta.filter(({ name }) => DESCRIPTIONS.has(name)).map(({ content }) => content),
    ...ownNodes(page).flatMap((node) => [...textsOf(node, 'description'), ...textsOf(node, 'slogan')]),
  ]);
  const body = distinct(
    blocks.filter(({ region, text }) => region === 'main' && isSaid(text, linked)).map(({ text }) => text),
  );
  const labels = distinct(
    [...headings, ...links].filter(({ text }) => text.length < LABEL).map(({ text }) => text),
  );
  const texts = { head: cut(head), body: cut(body), labels: cut(labels) };
  const keywords = meta.find(({ name }) => name === 'keywords')?.content.slice(0, KEYWORDS) ?? '';
  const bodyWords = termsOf(texts.body).length;
  return { ...texts, keywords, bodyWords, words: termsOf(texts.head).length + bodyWords };
});

const cut = (texts: readonly string[]) => texts.join('\n').slice(0, LONGEST);

/** Characters of a label, and of the keywords: whoever writes more lists everything. */
const LABEL = 40;
const KEYWORDS = 300;
const DESCRIPTIONS = new Set(['description', 'og:description']);

function isSaid(text: string, linked: ReadonlySet<string>): boolean {
  return !linked.has(text) && text.split(/\s+/, FEWEST).length >= FEWEST && !isConsent(text);
}

/** Each text once, on one line; also where one repeats the beginning of another. */
function distinct(texts: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const line = oneLine(text);
    const key = line.slice(0, 80);
    if (line !== '' && (kept.get(key)?.length ?? 0) < line.length) kept.set(key, line);
  }
  return [...kept.values()];
}
