import { countryOfCity } from '../../text/city-countries.ts';
import { countryCode } from '../../text/countries.ts';
import { countryOfRegion } from '../../text/regions.ts';
import { japaneseTown } from '../place/japanese.ts';
import { cleanTown, townAtEnd } from '../place/town.ts';

export interface Seat {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** As written. */
  town?: string;
}

/** Postcodes around a town. */
const CODE = /(?:^|\s)(?:[A-Z]{1,3}-)?\d[\d-]{2,}(?:\s\d{2,3})?(?=\s|$)|\s[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/g;
/** "Tampere und Umgebung", "Greater Boston Area": the town is within. */
const AREA =
  /^Greater\s+|\s+(?:(?:Metropolitan\s+)?Area|und Umgebung|et périphérie|y alrededores|e dintorni)$/gi;

/**
 * The place that profiles write on one line: "City", "City, Region, Country", "Street 1, 12345 City, Country".
 *
 * @param language primary BCP 47 tag of the page.
 */
export function seatOf(written: string, language?: string): Seat {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(written)) return unspacedSeat(written, language);
  const parts = written
    .split(/[,，、·]/)
    .map((part) => part.replace(AREA, '').trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const named = parts.length > 1 || last.length > 2 ? countryOfName(last, parts, language) : undefined;
  const isRegion = named === undefined && parts.length > 1 && countryOfRegion(bare(last)) !== undefined;
  const [first, ...rest] = named || isRegion ? parts.slice(0, -1) : parts;
  const towns = [first ?? '', ...rest].flatMap((part) => townIn(part) ?? []);
  const town = hasStreet(written) ? towns.at(-1) : towns[0];
  const state = [...parts].reverse().find((part) => countryOfRegion(bare(part)) !== undefined);
  const country = agreed(named, state && bare(state), town ? countryOfCity(town) : undefined);
  return { ...(country ? { country } : {}), ...(town ? { town } : {}) };
}

/** "Atlanta, Georgia", "Milano, MI": where a state's name is a country's, or its code another region's, the town decides. */
function agreed(
  named: string | undefined,
  state: string | undefined,
  city: string | undefined,
): string | undefined {
  const country = state && countryOfRegion(state);
  if (named)
    return !country || country === named || named === city ? named : country === city ? city : undefined;
  const isCode = state !== undefined && state.replaceAll('.', '').length <= 3;
  return isCode && city && country !== city ? undefined : (country ?? city);
}

const hasStreet = (written: string) => /\d/.test(written) || written.split(',').length > 3;

const bare = (part: string) => part.replace(CODE, ' ').trim();

/** "CA" and "DE" are states behind a town, unless the town is known to lie in that country or a region stands between. */
function countryOfName(name: string, parts: readonly string[], language?: string): string | undefined {
  const plain = name.replace(/\.(?=[A-Z]|$)/g, '');
  if (plain.length !== 2) return countryCode(plain, language);
  if (/[a-z]/.test(plain)) return undefined;
  const isState = parts.length === 2 && countryOfRegion(plain) !== undefined;
  return isState && countryOfCity(parts[0] ?? '') !== plain ? undefined : countryCode(plain, language);
}

function townIn(part: string): string | undefined {
  const text = bare(part);
  // Some words of cities are never a town elsewhere: "New" York.
  if (countryOfCity(text)) return text;
  return /\d/.test(text) ? townAtEnd(text) : (townAtEnd(text) ?? cleanTown(text));
}

/** "日本 〒530-0001 大阪府大阪市北区…", "中国上海": the widest first, hardly a comma. */
function unspacedSeat(written: string, language?: string): Seat {
  const parts = written
    .replace(/〒?\d{3}-?\d{4}/g, ' ')
    .split(/[\s,，、·]+/)
    .filter((part) => part !== '');
  const named = parts.flatMap((part) => countryCode(part, language) ?? [])[0];
  const rest = parts.filter((part) => countryCode(part, language) === undefined);
  const town = rest.flatMap((part) => (countryOfCity(part) ? part : (japaneseTown(part) ?? [])))[0];
  const country = named ?? (town ? countryOfCity(town) : undefined);
  return { ...(country ? { country } : {}), ...(town ? { town } : {}) };
}
