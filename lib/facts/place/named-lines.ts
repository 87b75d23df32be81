import { countryOfCity } from '../../text/city-countries.ts';
import { countryNamed } from '../../text/countries.ts';
import type { Address } from './address.ts';
import type { Flow } from './flow.ts';
import { hasNumberedStreet } from './street.ts';
import { cleanTown } from './town.ts';

/** A longer line is a sentence. */
const LONGEST = 120;
/** Lines of one page that are looked at. */
const MOST = 120;

/** Addresses kept: more are a list of branches. */
const KEPT = 20;

interface Line {
  text: string;
  from: number;
}

/**
 * Addresses without a postcode, as most of the world outside Europe writes them: a line that ends in a country's name or
 * names a well-known city, with a street or post box on it or on the lines before ("P.O. Box 12, Dubai, UAE").
 */
export function namedLines(flow: Flow, language: string): Address[] {
  const found: Address[] = [];
  for (const line of linesNearDigits(flow.text)) {
    if (found.length >= KEPT) break;
    const before = flow.text.slice(Math.max(0, line.from - 120), line.from);
    const address = byCountry(line, before, language, flow) ?? byCity(line, before);
    if (address && flow.blockAt(line.from).block.region !== 'nav') found.push(address);
  }
  return found;
}

/** Lines with a digit, and the two after each, that begin as parts of an address do. */
function linesNearDigits(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let sinceDigit = 3;
  for (const line of text.split('\n')) {
    sinceDigit = /\d/.test(line) ? 0 : sinceDigit + 1;
    const isShort = line.length > 3 && line.length <= LONGEST;
    if (sinceDigit < 3 && isShort && !/^[a-z(©+]|[a-z]{4}[.!?] [A-Z]/.test(line))
      lines.push({ text: line, from });
    if (lines.length >= MOST) break;
    from += line.length + 1;
  }
  return lines;
}

interface Part {
  text: string;
  from: number;
}

function partsOf({ text, from }: Line): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of text.split(/([,|•·;]| [-–] )/)) {
    const trimmed = piece.trim();
    if (trimmed.length > 1)
      parts.push({ text: trimmed.replace(/\.$/, ''), from: from + at + piece.indexOf(trimmed) });
    at += piece.length;
  }
  return parts;
}

/** What follows the last separator, where it could be a country's name: a few words without a digit. */
const LAST_PART = /(?:^|[,|•·;–-])\s*([^\d\s,|•·;–-][^\d,|•·;–]{1,30}?)\.?\s*$/;

function byCountry(line: Line, before: string, language: string, flow: Flow): Address | undefined {
  const end = LAST_PART.exec(line.text)?.[1] ?? '';
  if (end.length < 4 && !/^(?:UK|USA|UAE)$/.test(end)) return undefined;
  const country = countryNamed(end, language);
  const parts = country ? partsOf(line) : [];
  const last = parts.at(-1);
  if (!country || !last) return undefined;
  const name = last.text;
  const above = before.trimEnd().split('\n');
  const near = parts.length > 1 ? parts.slice(0, -1) : partsOf({ text: above.at(-1) ?? '', from: 0 });
  const towns = near.flatMap((part) => townOf(part.text) ?? []);
  const town = CITY_STATES.test(country)
    ? name
    : (towns.findLast((each) => countryOfCity(each) === country) ?? towns.at(-1));
  const address = { countries: [country], sure: true, at: last.from, end: last.from + name.length };
  if (hasNumberedStreet(`${above.slice(-2).join('\n')}\n${line.text}`))
    return { ...address, ...(town ? { town } : {}) };
  const isFrame = /^(?:footer|header)$/.test(flow.blockAt(line.from).block.region);
  return isFrame && parts.length === 2 && town && countryOfCity(town) === country
    ? { ...address, town }
    : undefined;
}

/** What stands before their names is a district. */
const CITY_STATES = /^(?:HK|SG|MO|MC)$/;

function byCity(line: Line, before: string): Address | undefined {
  const above = before.trimEnd().split('\n').at(-1) ?? '';
  if (!/\d/.test(`${line.text}${above}`)) return undefined;
  if (!hasNumberedStreet(line.text) && !hasNumberedStreet(above)) return undefined;
  for (const part of partsOf(line)) {
    const town = townOf(part.text);
    const country = town ? countryOfCity(town) : undefined;
    if (town && country)
      return { town, countries: [country], sure: true, at: part.from, end: part.from + part.text.length };
  }
  return undefined;
}

const STREET_END =
  /\b(?:street|st|road|rd|avenue|ave|drive|dr|lane|way|blvd|boulevard|court|square|park|building|tower|house)\.?$/i;

/** The town in a part of a line without its code: "00100 Nairobi", "Nairobi 00100"; of "Studio Budapest" the city. */
function townOf(part: string): string | undefined {
  const bare = part.replace(/\b[A-Z]{0,3}-?\d[\d -]*\b/g, ' ').trim();
  if (STREET_END.test(bare) || /^(?:Co|County|Dist|District|Tal|Tq)\b/.test(bare)) return undefined;
  const town = cleanTown(bare);
  const end = town?.split(' ').slice(1).join(' ');
  return end && countryOfCity(end) && !countryOfCity(town ?? '') ? end : town;
}
