import { countryCode } from '../../text/countries.ts';
import { countryOfRegion } from '../../text/regions.ts';
import { likeness, siteNames } from '../likeness.ts';
import type { Page } from '../page.ts';
import { type Clues, likeliest } from './clues.ts';
import type { Place } from './structured.ts';
import { townAtStart } from './town.ts';

/** "headquartered in Leeds, UK", "mit Hauptsitz in Bremen", "dont le siège est à Lyon" … */
const SEAT =
  /(?:headquartered|headquarters?(?: (?:is|are))?(?: located)?|head office(?: is)?(?: located)?|haupt(?:geschäfts)?sitz(?: ist)?|firmensitz|si[èe]ge(?: social)?(?: est)?(?: situé| basé)?|sede(?: legale| centrale?| principal| social)?(?: è| está| se encuentra)?(?: ubicata| situada)?|hoofdkantoor(?: is)?(?: gevestigd)?|siedzibą|huvudkontor|hovedkontor|hovedkvarter) (?:in|at|à|a|en|te|em|w|i) /gi;

/** Words by which a text speaks of the company itself. */
const SELF =
  /\b(?:we|our|us|wir|unser\w*|nous|notre|nos|nosotros|nuestr[ao]s?|noi|nostr[aoe]|wij|onze?|vi|vår|vores|nós|noss[ao])\b/i;

/** Words by which the seat is a parent's, a partner's or a customer's. */
const ANOTHERS =
  /\b(?:group|gruppe|groupe|gruppo|grupo|parent|mother|mutter\p{L}*|maison m[èe]re|owned|subsidiary|tochter\p{L}*|filiale|partner|customer|client|acquired|which has|that has|whose|dessen|deren)\b/iu;

/** Where the company says that it has its seat, in a sentence about itself. */
export function statedPlace(page: Page, clues: Clues): Place | undefined {
  const language = page.reading.language?.slice(0, 2).toLowerCase() ?? 'en';
  // Titles of news name others too: only the domain tells who the site is.
  const site = { ...siteNames(page), names: [] };
  const descriptions = page.reading.meta
    .filter((meta) => /description$/.test(meta.name))
    .map((meta) => meta.content);
  for (const text of [...descriptions, ...page.reading.blocks.map((block) => block.text)]) {
    for (const match of text.matchAll(SEAT)) {
      const end = match.index + match[0].length;
      const before =
        text
          .slice(Math.max(0, match.index - 160), match.index)
          .split(/[.!?]\s/)
          .at(-1) ?? '';
      const after = text.slice(end, end + 80);
      const sentence = `${before}${after.split(/[.!?]\s/)[0]}`;
      const isSelf =
        SELF.test(sentence) ||
        [...sentence.matchAll(/\p{Lu}[\p{L}\p{N}.&-]{2,}/gu)].some(([word]) => likeness(word, site) >= 0.6);
      const place = isSelf && !ANOTHERS.test(before) ? placeAfter(after, clues, language) : undefined;
      if (place)
        return {
          ...place,
          source: 'text',
          quote: text.slice(Math.max(0, match.index - 80), end + 60),
          confidence: 0.85,
        };
    }
  }
  return undefined;
}

function placeAfter(
  after: string,
  clues: Clues,
  language: string,
): { country: string; town?: string } | undefined {
  const first = /^(?:the )?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})/u.exec(after)?.[1] ?? '';
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
    likeliest(clues);
  return within ? { country: within, town } : undefined;
}
