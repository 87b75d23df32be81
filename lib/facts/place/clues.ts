import { countryOfCallingCode, countryOfHost } from '../../text/countries.ts';
import type { Page } from '../page.ts';
import { vatMentions } from '../vat/mentions.ts';
import { type ClueWord, LEGAL_FORMS, REGISTERS, SPOKEN } from './clue-words.ts';

/** How much a page speaks for each country, in points: what decides between the countries that an address could stand in. */
export interface Clues {
  /** Points by country, all clues together. */
  all: ReadonlyMap<string, number>;
  /** Points that words on the page earn: numbers, registers, legal forms; without the domain and the language. */
  shown: ReadonlyMap<string, number>;
}

/** Points of a clue, by how seldom it leads to another country. */
const WORTH = { register: 4, phone: 3, host: 3, form: 1.5, language: 2, languageElsewhere: 1 } as const;

/** What a page says about which country it is of, all clues added up. `text`: its flow. */
export function cluesOf(page: Page, text: string): Clues {
  const shown = new Map<string, number>();
  const add = (to: Map<string, number>, countries: readonly string[], points: number) => {
    for (const country of new Set(countries)) to.set(country, (to.get(country) ?? 0) + points);
  };
  add(shown, phoneCountries(page, text), WORTH.phone);
  add(
    shown,
    vatMentions(text).map(({ country }) => country),
    WORTH.register,
  );
  for (const word of REGISTERS) if (isSaid(word, text)) add(shown, word.countries, WORTH.register);
  for (const word of LEGAL_FORMS) if (isSaid(word, text)) add(shown, word.countries, WORTH.form);
  const all = new Map(shown);
  const host = countryOfHost(page.url.hostname);
  if (host) add(all, [host], WORTH.host);
  const [language = '', region = ''] = (page.reading.language ?? '').split(/[-_]/);
  const [main, ...elsewhere] = SPOKEN[language.toLowerCase()] ?? [];
  if (main) add(all, [main], WORTH.language);
  add(all, elsewhere, WORTH.languageElsewhere);
  // Publishing systems write "en-US" everywhere; other regions are chosen on purpose.
  if (/^[A-Z]{2}$/.test(region) && region !== 'US') add(all, [region], WORTH.languageElsewhere);
  return { all, shown };
}

/** Plain words first: a pattern is only compiled where it may match. */
function isSaid({ says, pattern }: ClueWord, text: string): boolean {
  return says.some((word) => text.includes(word)) && (pattern?.test(text) ?? true);
}

/** The country that the page speaks for: by something shown on it, with more than its language beside, and by a clear lead. */
export function likeliest({ all, shown }: Clues): string | undefined {
  const [best, next] = [...all].sort((a, b) => b[1] - a[1]);
  if (!best || (shown.get(best[0]) ?? 0) < WORTH.form) return undefined;
  return best[1] >= 4 && best[1] - (next?.[1] ?? 0) >= 2 ? best[0] : undefined;
}

/** Countries of the international numbers on the page, one entry each. */
function phoneCountries(page: Page, text: string): string[] {
  const numbers = [...text.matchAll(/(?:\+|\b00)[ (]{0,2}([1-9]\d{0,2})[\d ()./-]{6,18}/g)]
    .slice(0, 40)
    .map((match) => match[0]);
  const links = page.reading.links
    .filter((link) => /^tel:(?:\+|00|%2B)/i.test(link.href))
    .map((link) => link.href.replace(/%2B/i, '+'));
  const countries = [...numbers, ...links].map((number) =>
    countryOfCallingCode(number.replace(/\D/g, '').replace(/^00/, '')),
  );
  return [...new Set(countries)].filter((country) => country !== undefined);
}
