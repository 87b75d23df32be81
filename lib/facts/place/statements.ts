import { around } from '../../text/around.ts';
import { countryOfCity } from '../../text/city-countries.ts';
import { countryCode } from '../../text/countries.ts';
import { LETTER, UPPER } from '../../text/letters.ts';
import { countryOfRegion } from '../../text/regions.ts';
import { wordsOf } from '../../text/words.ts';
import { likeness, siteNames } from '../likeness.ts';
import type { Page } from '../page.ts';
import { saysTheCompany, saysWe } from '../self.ts';
import { type Clues, likeliest } from './clues.ts';
import { BASED, isAnothers, ROOTS, SEAT } from './statement-words.ts';
import type { Place } from './structured.ts';
import { townAtStart } from './town.ts';

/** Where the company says that it has its seat, or failing that where it is based, in a sentence about itself. */
export function statedPlace(page: Page, clues: Clues): Place | undefined {
  const descriptions = page.reading.meta
    .filter((meta) => /description$/.test(meta.name))
    .map((meta) => meta.content);
  const all = [...descriptions, ...page.reading.blocks.map((block) => block.text)];
  const pageRoots = rootsIn(all.join('\n'), ROOTS);
  if (pageRoots.length === 0) return undefined;
  const texts = all.filter((text) => rootsIn(text, pageRoots).length > 0);
  return (
    firstOf(texts, (text) => placesIn(text, SEAT, page, clues, 0.85)) ??
    firstOf(texts, (text) => placesIn(text, BASED, page, clues, 0.75))
  );
}

/** Texts that are looked at: a page that speaks of its seat oftener does so for search engines. */
const MOST_TEXTS = 12;
/** Seats that one text is asked for. */
const MOST_SEATS = 4;

function rootsIn(text: string, roots: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return roots.filter((root) => lower.includes(root));
}

function firstOf(texts: string[], read: (text: string) => Place | undefined): Place | undefined {
  for (const text of texts.slice(0, MOST_TEXTS)) {
    const place = read(text);
    if (place) return place;
  }
  return undefined;
}

function placesIn(
  text: string,
  pattern: RegExp,
  page: Page,
  clues: Clues,
  confidence: number,
): Place | undefined {
  for (const match of [...text.matchAll(pattern)].slice(0, MOST_SEATS)) {
    const end = match.index + match[0].length;
    const start = text.slice(Math.max(0, match.index - 160), match.index);
    const before = start.split(/[.!?]\s|\n/).at(-1) ?? '';
    const after = text.slice(end, end + 80);
    const sentence = `${before}${match[0]}${after.split(/[.!?]\s/)[0]}`;
    if (isAnothers(before) || !isAboutSelf(sentence, page)) continue;
    const place = placeAfter(after, clues, page.reading.language?.slice(0, 2).toLowerCase() ?? 'en');
    const quote = around(text, match.index, end, 80, 60);
    if (place) return { ...place, source: 'text', quote, confidence };
  }
  return undefined;
}

const NAMES = new RegExp(`[${UPPER}][${LETTER}\\d.&-]{2,}`, 'g');

/** Whether a sentence says "we" or names the site; titles of news name others too, so only the domain tells whose it is. */
function isAboutSelf(sentence: string, page: Page): boolean {
  const words = wordsOf(sentence);
  if (saysWe(words) || saysTheCompany(words) || /\bus\b/.test(sentence)) return true;
  const site = { ...siteNames(page), names: [] };
  return [...sentence.matchAll(NAMES)].some(([word]) => likeness(word, site) >= 0.6);
}

const CAPITALS = new RegExp(`^(?:the )?([${UPPER}][${LETTER}'-]+(?: [${UPPER}][${LETTER}'-]+){0,2})`);

function placeAfter(
  after: string,
  clues: Clues,
  language: string,
): { country: string; town?: string } | undefined {
  const first = CAPITALS.exec(after)?.[1] ?? '';
  const country = countryCode(first, language) ?? countryCode(first.split(' ')[0] ?? '', language);
  if (country && first.length > 2) return { country };
  const town = townAtStart(after);
  if (!town) return undefined;
  const next =
    after
      .slice(after.indexOf(town) + town.length)
      .split(/[.,;()]/)
      .map((part) => part.trim())
      .filter(Boolean)[0] ?? '';
  const within =
    countryOfRegion(next.split(' ').slice(0, 2).join(' ')) ??
    countryOfRegion(next.split(' ')[0] ?? '') ??
    (next.length > 2 ? countryCode(next, language) : undefined) ??
    countryOfCity(town) ??
    likeliest(clues);
  return within ? { country: within, town } : undefined;
}
