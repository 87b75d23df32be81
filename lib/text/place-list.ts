import { countryOfCity } from './city-countries.ts';
import { countryCode, countryNamed } from './countries.ts';
import { LETTER, UPPER } from './letters.ts';
import { countryOfRegion } from './regions.ts';

/** A country, or a town in one, out of a list in running text. */
export interface ListedPlace {
  country: string;
  /** As written; absent where the country itself is listed. */
  town?: string;
}

const NAME = `[${UPPER}][${LETTER}.'’-]*(?:[ -](?:(?:of|the|and|de|di|do|am|an|den|del|la|le) ){0,2}[${UPPER}][${LETTER}.'’-]*){0,3}`;
/** Articles and the like before a name: "the UK", "la France", "in Lyon". */
const ITEM = new RegExp(
  `^(?:(?:[Tt]he|die|der|den|la|le|les|l'|l’|il|gli|el|los|los|o|os|as|in|im|nach|en|no|na|au|aux|à) ?){0,2}(${NAME})`,
);
const SEPARATOR =
  /^(?:\s*\(([^()]{2,30})\))?(?:\s*[,;/&+]\s*(?:(?:and|und|et|e|y|en|och|og|i|a|sowie|as well as|und in|et à) )?\s*|\s+(?:and|und|et|ed|e|y|en|och|og|i|oraz|sowie|as well as|or|plus)\s+(?:in |à |en |em |au |aux )?)/i;

/**
 * The places that a text begins with, up to the first that is none: "Berlin, Paris (France) and Austin, TX. We …".
 *
 * @param language primary BCP 47 tag of the page.
 */
export function placesAtStart(text: string, language: string): ListedPlace[] {
  const places: ListedPlace[] = [];
  let rest = text.slice(0, 300);
  for (let round = 0; round < 24; round += 1) {
    const name = itemOf(rest, language);
    if (!name) break;
    rest = rest.slice(name.length);
    const separator = SEPARATOR.exec(rest);
    const region = separator ? regionAfter(rest.slice(separator[0].length)) : undefined;
    const bracket = separator?.[1];
    const within =
      region ?? (bracket ? (countryNamed(bracket, language) ?? countryOfRegion(bracket)) : undefined);
    const place = placeOf(name.text, within, language);
    if (!place) break;
    add(places, place);
    if (!separator) break;
    rest = rest.slice(separator[0].length);
    if (region)
      rest = rest
        .slice(/^[A-Z][A-Za-z. ]*?(?=[,;.]| and | und |$)/.exec(rest)?.[0].length ?? 0)
        .replace(SEPARATOR, '');
  }
  return places;
}

/** The name at the start of a text, the longest that is a place. */
function itemOf(text: string, language: string): { text: string; length: number } | undefined {
  const match = ITEM.exec(text);
  const name = match?.[1];
  if (!match || !name || !/^[^a-z]/.test(name)) return undefined;
  const start = match[0].length - name.length;
  const words = name.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const part = words
      .slice(0, count)
      .join(' ')
      .replace(/[.'’]+$/, '');
    if (placeOf(part, undefined, language)) return { text: part, length: start + part.length };
  }
  // A town of no table, where its state follows: "Fargo, ND".
  return { text: name.replace(/[.'’]+$/, ''), length: start + name.replace(/[.'’]+$/, '').length };
}

function regionAfter(text: string): string | undefined {
  const next = /^[A-Z][A-Za-z. ]*?(?=[,;.]| and | und |$)/.exec(text)?.[0] ?? '';
  return /^[A-Z]{2}$/.test(next) || next.length > 3 ? countryOfRegion(next) : undefined;
}

function placeOf(name: string, within: string | undefined, language: string): ListedPlace | undefined {
  const country = name.length > 3 || /^(?:UK|USA?|UAE)$/.test(name) ? countryOf(name, language) : undefined;
  if (country && !within) return { country };
  const [, before, code = ''] = /^((?:(?! and ).){3,}) ([A-Z]{2})$/.exec(name) ?? [];
  const state = before ? countryOfRegion(code) : undefined;
  if (before && state) return { country: state, town: before };
  const known = countryOfCity(name);
  const home = within ?? known;
  return home ? { country: home, town: name } : undefined;
}

function countryOf(name: string, language: string): string | undefined {
  return /^(?:UK|USA?)$/.test(name) ? countryCode(name) : countryNamed(name, language);
}

/** "Lyon, France": a country right after its own town is where the town is, not another place. */
function add(places: ListedPlace[], place: ListedPlace): void {
  const last = places.at(-1);
  if (last?.town && !place.town && last.country === place.country) return;
  places.push(place);
}
