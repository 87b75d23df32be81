import { foldWords } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { isNotice, isOfThePage } from './description-from/others.ts';
import type { Fact, Source } from './fact.ts';
import { pageByName } from './kind/company-page.ts';
import { asRead } from './name-from/clean.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { saysWe } from './self.ts';
import { textsOf } from './structured.ts';

const SHORTEST = 30;
const LONGEST = 300;

interface Saying {
  text: string;
  source: Source;
  confidence: number;
}

/**
 * What the company does, in its own words: what it says for machines, else the first paragraph in which it speaks of itself.
 * At most two, the surest first.
 */
export function descriptionFacts(page: Page): Fact[] {
  const sayings = [...saidOnes(page), ...shownOnes(page)];
  const about = speaksOfItself(page) ? 1 : 0.7;
  const kept = new Map<string, Saying>();
  for (const saying of sayings) {
    const text = sentences(asRead(saying.text.slice(0, 1_000)));
    if (!isTelling(text, page) || (about < 1 && isOfThePage(foldWords(text).split(' ')))) continue;
    const key = foldWords(text).slice(0, 60);
    if (!kept.has(key)) kept.set(key, { ...saying, text });
  }
  return [...kept.values()]
    .slice(0, 2)
    .map(({ text, source, confidence }) => page.fact('description', text, source, text, confidence * about));
}

/** What is said on a page of its own matter (contact, jobs, imprint) is of that matter more often than of the company. */
function speaksOfItself(page: Page): boolean {
  const named = pageByName(page);
  return named !== 'contact' && named !== 'careers' && named !== 'legal';
}

function saidOnes(page: Page): Saying[] {
  const nodes = ownNodes(page).flatMap((node) =>
    textsOf(node, 'description')
      .slice(0, 1)
      .map((text) => ({ text, source: node.source, confidence: 0.9 })),
  );
  const meta = (name: string) => page.reading.meta.filter((tag) => tag.name === name).slice(0, 1);
  return [
    ...nodes,
    ...meta('description').map(({ content }) => ({
      text: content,
      source: 'meta' as const,
      confidence: 0.8,
    })),
    ...meta('og:description').map(({ content }) => ({
      text: content,
      source: 'meta' as const,
      confidence: 0.75,
    })),
  ];
}

/** Paragraphs in which the company speaks of itself: "We make …", "Acme is …", in the languages we read. */
function shownOnes(page: Page): Saying[] {
  if (!speaksOfItself(page)) return [];
  const label = foldWords((page.domain ?? '').split('.')[0] ?? '').replaceAll(' ', '');
  const names = (text: string) =>
    label.length >= 3 && foldWords(text.slice(0, 200)).replaceAll(' ', '').includes(label);
  return page.reading.blocks
    .filter(({ region, text }) => region === 'main' && text.length >= 60 && /[.!。]/.test(text))
    .slice(0, 25)
    .filter(({ text }) => saysWe(wordsOf(text)) || names(text))
    .filter(({ text }) => !isNotice(text, foldWords(text.slice(0, LONGEST)).split(' ')))
    .slice(0, 2)
    .map(({ text }) => ({ text, source: 'text' as const, confidence: 0.55 }));
}

/** Texts that publishing systems fill in, that ask for cookies or scripts, or that speak of the page and not of the company. */
const EMPTY =
  /^(?:warning:|just another wordpress|welcome to (?:our|my) (?:web ?)?site|default description|description|home ?page|lorem ipsum|joomla|this is (?:the|an) |my description|meta description|your description)|\bcookies?\b|\bjavascript\b|\ball rights reserved\b|\bsubscribe\b|^(?:please|contact|call|fill|use (?:the|this)|need to|privacy)\b|\b(?:contact|this) form\b|\blog ?in\b|:$/i;

function isTelling(text: string, page: Page): boolean {
  if (text.length < (/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? SHORTEST / 2 : SHORTEST) || EMPTY.test(text))
    return false;
  // An address with its numbers is no description either.
  if ((text.match(/\d/g)?.length ?? 0) > text.length * 0.08 || text.includes('@')) return false;
  const words = foldWords(text);
  if (words === foldWords(page.reading.title)) return false;
  // A row of search words is no description.
  return text.split(',').length - 1 <= words.split(' ').length / 3;
}

/** Whole sentences up to the longest that is kept; a longer first sentence is cut at a word. */
function sentences(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('。'));
  if (end >= SHORTEST * 2) return cut.slice(0, end + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:–-]+$/, '')} …`;
}
