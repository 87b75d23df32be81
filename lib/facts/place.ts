import { englishCity } from '../text/cities.ts';
import type { Fact } from './fact.ts';
import type { Page } from './page.ts';
import { whereabouts } from './place/whereabouts.ts';

/** Countries whose towns have English names. */
const ENGLISH = /^(?:US|CA|GB|AU|NZ|IE)$/;

/**
 * The country and town of the company's headquarters, or of its only or first address: from structured data, addresses
 * in the text, sentences about its seat, meta tags, its title. Silent where the page leaves doubt.
 */
export function placeFacts(page: Page): Fact[] {
  const { seat } = whereabouts(page);
  if (!seat) return [];
  const { country, town, source, quote, confidence } = seat;
  const facts: Fact[] = [];
  if (country) facts.push(page.fact('country', country, source, quote, confidence));
  if (town) facts.push(page.fact('city', cityIn(country, town), source, quote, confidence - 0.02));
  return facts;
}

/** A town's name as facts give it: in English, where it is not English already. */
function cityIn(country: string | undefined, town: string): string {
  return ENGLISH.test(country ?? '') ? town : englishCity(town);
}

/** Where the page's numbers without prefix belong. */
export interface Home {
  country?: string;
  /** The town as written. */
  town?: string;
}

/** The place that the page's facts name, else the country that it speaks for, however faintly. */
export function homeOf(page: Page): Home {
  const { seat, clues } = whereabouts(page);
  const country = seat?.country ?? [...clues.all].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { ...(country ? { country } : {}), ...(seat?.town ? { town: seat.town } : {}) };
}
