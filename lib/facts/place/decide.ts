import { countryOfCity } from '../../text/city-countries.ts';
import { countryCode, countryOfCallingCode } from '../../text/countries.ts';
import { LETTER, UPPER } from '../../text/letters.ts';
import type { Address } from './address.ts';
import type { Clues } from './clues.ts';

export interface Decided {
  country: string;
  /** 0–1. */
  confidence: number;
}

/** Points that one country must have, and lead by, where the address's form fits several. */
const ENOUGH = 2;
const LEAD = 1;
/** Forms of one country alone need only a hint that the page has to do with it. */
const HINT = 1;

/**
 * The country an address stands in: the one named after it, else the one its form leaves, else the one the page speaks for.
 *
 * @param text the flow that the address was found in. @param language primary tag of the page.
 */
export function countryOfAddress(
  address: Address,
  text: string,
  clues: Clues,
  language: string,
): Decided | undefined {
  const named = countryAfter(text.slice(address.end, address.end + 90), language);
  if (named && (!address.sure || address.countries.includes(named)))
    return { country: named, confidence: 0.93 };
  const dialled = dialledAfter(text.slice(address.end, address.end + 160));
  if (dialled && !address.sure && address.countries.includes(dialled))
    return { country: dialled, confidence: 0.92 };
  const [first = '', second] = address.countries;
  if (address.sure && !second) return { country: first, confidence: 0.92 };
  const ranked = address.countries
    .map((country) => ({ country, points: clues.all.get(country) ?? 0 }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  const known = address.town && address.countries.length > 1 ? countryOfCity(address.town) : undefined;
  if (known && address.countries.includes(known) && (clues.all.get(known) ?? 0) >= (best?.points ?? 0) - LEAD)
    return { country: known, confidence: 0.88 };
  if (!best) return undefined;
  if (!second) return best.points >= HINT ? { country: best.country, confidence: 0.88 } : undefined;
  if (best.points < ENOUGH || best.points - (next?.points ?? 0) < LEAD) return undefined;
  return { country: best.country, confidence: Math.min(0.9, 0.7 + best.points * 0.03) };
}

const LAST_WORD = new RegExp(`\\s([${UPPER}][${LETTER}.]{2,})$`);

/** A country named on the same line as the address or on the two after it, alone between separators. */
function countryAfter(after: string, language: string): string | undefined {
  const parts = after
    .split('\n')
    .slice(0, 4)
    .flatMap((line) => line.split(/[,|•·()–;]| - |\. /))
    .slice(0, 7);
  for (const part of parts) {
    const name = part.trim().replace(/\.$/, '');
    if (name.length > 2 || name === 'UK') {
      const code = name.length < 30 ? countryCode(name, language) : undefined;
      if (code) return code;
    }
    // "Windsor, CO 80550 USA", "101 Reykjavik Iceland": after the town on its line.
    const last = LAST_WORD.exec(name)?.[1];
    const code = last ? countryCode(last, language) : undefined;
    if (code) return code;
  }
  return undefined;
}

/** The country of an international number right after the address: "28022 MADRID\nTel: + 34 91 …". */
function dialledAfter(after: string): string | undefined {
  const number = /(?:\+|\b00) ?\(?([1-9]\d{0,2})[ \d()./-]{6}/.exec(after);
  return number ? countryOfCallingCode((number[0] ?? '').replace(/\D/g, '').replace(/^00/, '')) : undefined;
}
