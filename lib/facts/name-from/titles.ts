import type { Page } from '../page.ts';
import { namedPage } from '../page-words.ts';
import type { Candidate } from './candidate.ts';
import { startsBig } from './letters.ts';

/** Where titles are split: spaced dashes, bars, dots, colons. A hyphen inside a word is none. */
export const SPLIT =
  /\s[-–—·•:»/]+\s|\s?[|｜│»«<>]+\s?|\s[-–—]|[:：]\s|\s@\s|,\s(?!(?:inc|ltd|llc|co|corp|s\.|b\.v|gmbh|pty|plc)\b)/i;

/** Names in the tab's title, and in the one that is shown where the page is shared. */
export function titleNames(page: Page): Candidate[] {
  const { title, meta } = page.reading;
  const shared = meta.find(({ name }) => name === 'og:title')?.content ?? '';
  return [...partsOf(title, 'title', 1.5), ...partsOf(shared, 'og:title', 0.75)];
}

/**
 * Every part of a title may be the name; the first and the last are it most often, and a title that is one part, or
 * one beside a page's name ("Contact us | Acme"), even more.
 */
function partsOf(whole: string, place: string, base: number): Candidate[] {
  const parts = whole.slice(0, 300).split(SPLIT).filter(Boolean).slice(0, 12);
  const others = parts.filter((part) => namedPage(part) === undefined);
  return parts.flatMap((part, at) => {
    const edge = at === 0 || at === parts.length - 1 ? 0.5 : 0;
    const alone = others.length === 1 && others[0] === part && part.length <= 40 ? 0.75 : 0;
    const weight = base + edge + alone;
    return innerNames(part).map((text): Candidate => ({ text, source: 'meta', quote: whole, weight, place }));
  });
}

/** In front of who makes or has what a title tells of. */
const BY = new Set(['by', 'from', 'von', 'bei', 'at', 'on', 'chez']);

/** A part of a title as it is, and the name in it: "Shoes by Acme", "Acme's team", "acme.example cheap shoes", "Acme in Leeds". */
function innerNames(part: string): string[] {
  const words = part.split(' ');
  const by = words.findIndex((word, at) => at > 0 && at < words.length - 1 && BY.has(word.toLowerCase()));
  const after = by > 0 ? words.slice(by + 1).join(' ') : undefined;
  const owner = /^(.{2,40})['’]s\s/.exec(part)?.[1];
  const domain = /^([\w\u00c0-\u1fff-]{2,40}\.[a-zA-Z]{2,6})\s/.exec(part)?.[1];
  const before = /^(.{4,50}?)\s(?:\(|in\s(?=\S))/.exec(part);
  const placed =
    before && (before[0].endsWith('(') || startsBig(part.slice(before[0].length))) ? before[1] : undefined;
  return [part, after, owner, domain, placed].filter((text) => text !== undefined);
}
