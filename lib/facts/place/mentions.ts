import { countryOfCity } from '../../text/city-countries.ts';
import { countryCode } from '../../text/countries.ts';
import { fold } from '../../text/fold.ts';
import { LETTER, LOWER, UPPER } from '../../text/letters.ts';
import { countryOfRegion, regionNameAt } from '../../text/regions.ts';
import { siteNames } from '../likeness.ts';
import type { Page } from '../page.ts';
import type { Clues } from './clues.ts';
import type { Place } from './structured.ts';
import { cleanTown } from './town.ts';

/** Meta names in which sites state where they are. */
const TOWN_META = ['business:contact_data:locality', 'og:locality', 'geo.placename', 'city'];
const COUNTRY_META = ['business:contact_data:country_name', 'og:country-name', 'geo.country', 'geo.region'];

/** The place in the page's meta tags; a region such as "DE-NI" names its country. */
export function metaPlace(page: Page): Place | undefined {
  const first = (names: string[]) =>
    names.map((name) => page.reading.meta.find((meta) => meta.name === name)?.content).find((text) => text);
  const placename = first(TOWN_META);
  const written = first(COUNTRY_META);
  const parts = (placename ?? '').split(/[,;|]/).map((part) => part.trim());
  const country =
    countryCode((written ?? '').split('-')[0] ?? '') ??
    parts
      .slice(1)
      .map((part) => (part.length > 2 ? countryCode(part) : undefined))
      .find(Boolean);
  const town = parts.length > 0 ? cleanTown(parts[0] ?? '') : undefined;
  if (!country) return undefined;
  return {
    country,
    ...(town ? { town } : {}),
    source: 'meta',
    quote: [placename, written].filter(Boolean).join(', '),
    confidence: 0.75,
  };
}

/** The capital words right before a state, after a separator or a word in small letters. */
const TOWN_BEFORE = new RegExp(
  `(?:^|[|•·:–(.!,]\\s?|\\s-\\s|(?<![${LETTER}])[${LOWER}][${LETTER}'’]*\\s)([${UPPER}][${LETTER}'.]+(?: [${UPPER}][${LETTER}'.]+){0,2})(?:, ?| - | )$`,
);

/**
 * The town and state that the page's frame, title, first heading or description names: local companies say so there.
 * The frame's text first: a footer names the company's town, a title the town it wants customers from.
 */
export function mentionedPlace(page: Page): Place | undefined {
  const { reading } = page;
  // "Willow Texas" of willowtexas.com is a name made of a place; padded, for two letters are in many domains.
  const { domain } = siteNames(page);
  const blocks = reading.blocks.filter(
    (block) => (/^(?:footer|header)$/.test(block.region) && block.text.length < 300) || block.tag === 'h1',
  );
  const descriptions = reading.meta
    .filter((meta) => /description$/.test(meta.name))
    .map((meta) => meta.content);
  for (const text of [...blocks.map((block) => block.text), reading.title, ...descriptions]) {
    if (isShouted(text)) continue;
    for (const { at, region } of regionsIn(text)) {
      const name = TOWN_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? '';
      const country = name && countryOfRegion(region);
      const town = name && cleanTown(name);
      if (country && town === name && !domain.includes(fold(region).padEnd(4)))
        return { country, town, source: 'text', quote: text, confidence: 0.7 };
    }
  }
  return undefined;
}

/** In text all in capitals "OR" and "IN" are words, not states. */
const isShouted = (text: string) => text === text.toUpperCase();

/** States in full, or their codes after a comma: what a town named in a title or footer is followed by. */
function regionsIn(text: string): { at: number; region: string }[] {
  const codes = [...text.matchAll(/, ?([A-Z]{2})(?![A-Za-z\d])/g)].map((match) => ({
    at: match.index + match[0].length - 2,
    region: match[1] ?? '',
  }));
  const names = [...text.matchAll(/[A-Za-z.](?:, ?| - | )(?=[A-Z][a-zé]{2})/g)].flatMap((match) => {
    const at = match.index + match[0].length;
    const region = regionNameAt(text, at);
    return region ? [{ at, region }] : [];
  });
  return [...codes, ...names].sort((a, b) => a.at - b.at);
}

/** Lines that carry a legal form or the copyright end in the seat: "© 2024 Acme GmbH, Hamburg". */
const LEGAL_LINE =
  /©|\(c\)|copyright|\b(?:GmbH|AG|KG|B\.?V\.?|N\.?V\.?|SARL|SAS|S\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|Ltd|Limited|Inc|LLC|AB|ApS|A\/S|AS|Oy)\b/i;
const LAST_WORDS = new RegExp(
  `([${UPPER}][${LETTER}'’-]+(?: (?:am|an der|de|am)? ?[${UPPER}][${LETTER}'’-]+){0,2})[\\s.]*$`,
);

/** The well-known city at the end of a footer's legal line, where the page speaks for its country besides. */
export function cityOfLegalLine(page: Page, clues: Clues): Place | undefined {
  for (const { region, text } of page.reading.blocks) {
    if (region !== 'footer' || text.length > 300) continue;
    for (const line of text.split(/\n|[|•·]/)) {
      if (!LEGAL_LINE.test(line)) continue;
      const words = (LAST_WORDS.exec(line.trim())?.[1] ?? '').split(' ');
      for (let at = 0; at < words.length; at += 1) {
        const town = words.slice(at).join(' ');
        const country = countryOfCity(town);
        if (country && (clues.all.get(country) ?? 0) >= 2)
          return { country, town, source: 'landmark', quote: line, confidence: 0.72 };
      }
    }
  }
  return undefined;
}
