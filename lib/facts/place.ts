import { englishCity } from '../text/cities.ts';
import type { Fact } from './fact.ts';
import type { Page } from './page.ts';
import { mainAddress } from './place/choose.ts';
import { type Clues, cluesOf, likeliest } from './place/clues.ts';
import { countryOfAddress } from './place/decide.ts';
import { findAddresses } from './place/find.ts';
import { type Flow, flowOf } from './place/flow.ts';
import { mentionedPlace, metaPlace } from './place/mentions.ts';
import { statedPlace } from './place/statements.ts';
import { type Place, structuredPlace } from './place/structured.ts';

/**
 * The country and town of the company's headquarters, or of its only or first address: from structured data, addresses
 * in the text, sentences about its seat, meta tags, its title. Silent where the page leaves doubt.
 */
export function placeFacts(page: Page): Fact[] {
  const { place } = lookUp(page);
  if (!place) return [];
  const { source, quote, confidence } = place;
  const facts: Fact[] = [];
  if (place.country) facts.push(page.fact('country', place.country, source, quote, confidence));
  if (place.town) {
    const town = /^(?:US|CA|GB|AU|NZ|IE)$/.test(place.country ?? '') ? place.town : englishCity(place.town);
    facts.push(page.fact('city', town, source, quote, confidence - 0.02));
  }
  return facts;
}

/** Asked again for the country that the page's phone numbers are read with; a page is looked through once. */
const known = new WeakMap<Page, { place: Place | undefined; clues: Clues }>();

/** Where the page's numbers without prefix belong. */
export interface Home {
  country?: string;
  /** The town as written. */
  town?: string;
}

/** The place that the page's facts name, else the country that it speaks for, however faintly. */
export function homeOf(page: Page): Home {
  const { place, clues } = lookUp(page);
  const country = place?.country ?? [...clues.all].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { ...(country ? { country } : {}), ...(place?.town ? { town: place.town } : {}) };
}

function lookUp(page: Page): { place: Place | undefined; clues: Clues } {
  const before = known.get(page);
  if (before) return before;
  const flow = flowOf(page.reading);
  const clues = cluesOf(page, flow.text);
  const found = { place: placeOf(page, flow, clues), clues };
  known.set(page, found);
  return found;
}

function placeOf(page: Page, flow: Flow, clues: Clues): Place | undefined {
  const written = writtenPlace(page, flow, clues);
  return (
    structuredPlace(page, clues, written) ??
    seatOr(statedPlace(page, clues), written) ??
    metaPlace(page) ??
    mentionedPlace(page) ??
    countryOnly(page, clues)
  );
}

/** A sentence about the seat outweighs an address elsewhere, which may be a branch's; an address says the town it leaves out. */
function seatOr(stated: Place | undefined, written: Place | undefined): Place | undefined {
  if (!stated || !written) return stated ?? written;
  return stated.town || stated.country !== written.country ? stated : written;
}

/** The main one of the addresses in the page's text. */
function writtenPlace(page: Page, flow: Flow, clues: Clues): Place | undefined {
  const language = page.reading.language?.slice(0, 2).toLowerCase() ?? 'en';
  const candidates = findAddresses(flow).flatMap((address) => {
    const decided = countryOfAddress(address, flow.text, clues, language);
    return decided ? [{ ...decided, address }] : [];
  });
  const main = mainAddress(candidates, flow);
  if (!main) return undefined;
  const { address, country, confidence } = main;
  const source = flow.regionAt(address.at) === 'footer' ? 'landmark' : 'text';
  const quote = flow.text.slice(Math.max(0, address.at - 80), address.end + (address.town?.length ?? 0) + 20);
  return { country, ...(address.town ? { town: address.town } : {}), source, quote, confidence };
}

/** The country alone: numbers, registers and legal forms on the page agree with its domain or language. */
function countryOnly(page: Page, clues: Clues): Place | undefined {
  const country = likeliest(clues);
  return country ? { country, source: 'address', quote: page.url.hostname, confidence: 0.7 } : undefined;
}
