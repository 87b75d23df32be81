import { LETTER } from '../../text/letters.ts';
import { oneLine } from '../../text/squeeze.ts';
import { withoutLegalForm } from '../legal-form.ts';
import type { Address } from './address.ts';
import { hasNumberedStreet, namesStreet } from './street.ts';
import { townAtStart } from './town.ts';

/** How far before its postcode an address begins at most. */
const REACH = 130;
/** Words that introduce an address and are not part of it. */
const LABEL =
  /^.*?\b(?:address(?:e|es)?|adres|adresse|anschrift|indirizzo|direcci[oó]n|domicilio|endere[cç]o|adress|visit us|find us|office|headquarters?|hauptsitz|sitz|si[èe]ge(?: social)?|sede(?: \w+)?|location|hq|bezoekadres|osoite|siedziba|hier finden sie uns)\b[^:\n]{0,24}: */i;
/** A name's legal form ends what stands before the street on its line: "Türen GmbH Musterweg 4". */
const AFTER_FORM =
  /^.*\b(?:GmbH(?: & Co\.? KG)?|AG|KG|e\.K\.|B\.?V\.|N\.?V\.|SARL|SAS|S\.r\.l\.|S\.p\.A\.|S\.L\.|Ltda?\.?|Limited|Inc\.?|LLC|ApS|A\/S|Oy|Sp\. z o\.o\.|s\.r\.o\.)(?=[\s,:–-]+\S)[\s,:–-]+/;
/** The form of a name whose comma parted it from the name. */
const FORM_LEFT = /^(?:Inc|LLC|Ltd|Limited|Corp|Pty|Pvt)\b\.?\s+(?:Ltd\.?\s+)?/;
/** "Austin : 3201 Duval Rd": a caption before the street. */
const TOWN_LABEL = /^[^\d:]{3,40}:\s*(?=\S)/;
const NOT_STREET =
  /©|@|copyright|rights reserved|https?:|www\.|\b(?:tel|phone|fax|telefon|téléphone|call|email|e-mail)\b|\+\d|\(\d{3}\) ?\d/i;
/** Parts that belong to a street but are none themselves. */
const PREMISES_ONLY =
  /^(?:suite|ste|unit|floor|fl|level|room|rm|apt|building|bldg|bâtiment|bât|étage|piso|planta|shop|office|plot|block|phase|sector|pmb|no|nr|num|#|\d+(?:st|nd|rd|th)? floor|\d+\. (?:stock|og|etage))\b/i;
const NUMBER_FIRST = new RegExp(
  `(?<=^|[\\s:])\\d{1,6}[a-zA-Z]?(?:[-–/]\\d{1,5}[a-zA-Z]?)?,? (?=[A-Z0-9][${LETTER}\\d])`,
);

interface Part {
  text: string;
  at: number;
}

/**
 * An address on one line, street to postcode and town, as the page writes it; undefined where no street stands before it.
 *
 * @param text the flow that the address was found in.
 */
export function postalLine(text: string, address: Address): string | undefined {
  const japanese = JAPANESE.exec(text.slice(address.at, address.at + 80));
  if (japanese) return oneLine(japanese[0]);
  const from = Math.max(0, address.at - REACH);
  const parts = partsBefore(text.slice(from, address.at), from);
  const first = firstOf(parts);
  const start = parts[first];
  if (!start || parts.length - first > 6) return undefined;
  const before = text.slice(start.at, address.at);
  if (NOT_STREET.test(before) || !(/\d/.test(before) || hasNumberedStreet(before))) return undefined;
  const begun = start.at + beginning(start.text);
  const line = oneLine(text.slice(begun, endOf(text, address)).replace(/ *\n */g, ', '))
    .replace(/(?:,\s*){2,}/g, ', ')
    .replace(/[\s,.;:(–-]+$/, '');
  return line.length > 8 && line.length <= 200 ? line : undefined;
}

/** "〒100-0001 東京都千代田区1-2": Japanese addresses go from the large to the small. */
const JAPANESE =
  /^〒?\s?\d{3}[-－‐]\d{4}[\s　]{0,3}[\u4e00-\u9fff][^\n]{2,60}?(?=\n|$|\s*(?:TEL|Tel|電話|FAX))/;

/** The part that the street begins in; −1 where there is none. */
function firstOf(parts: readonly Part[]): number {
  const textAt = (at: number) => parts[at]?.text ?? '';
  const isAfterNumber = (at: number) => /^\d{1,5} ?(?:[a-zA-Z]|bis|ter)?$/.test(textAt(at - 1));
  let first = parts.findLastIndex(({ text }, at) =>
    isStreet(text, at === parts.length - 1 && !isAfterNumber(at)),
  );
  if (first < 0) return -1;
  // A suite, a floor or a number of its own stands beside its street.
  while (first > 0) {
    const [here, before] = [textAt(first), textAt(first - 1)];
    const belongs =
      isAfterNumber(first) ||
      (PREMISES_ONLY.test(before) && !NOT_STREET.test(before)) ||
      ((PREMISES_ONLY.test(here) ? /\d/.test(before) : !/\d/.test(here)) && isStreet(before, false));
    if (!belongs) break;
    first -= 1;
  }
  return PREMISES_ONLY.test(textAt(first)) &&
    !parts.slice(first).some(({ text }) => namesStreet(text.replace(PREMISES_ONLY, '')))
    ? -1
    : first;
}

/** What stands before the postcode, cut at line breaks and separators. */
function partsBefore(text: string, from: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const piece of text.split(/([,|•·;\n]| [-–] )/)) {
    const trimmed = piece.trimStart();
    if (trimmed.length > 1) parts.push({ text: trimmed.trimEnd(), at: at + piece.length - trimmed.length });
    at += piece.length;
  }
  return parts;
}

const HOUSE = new RegExp(
  `[${LETTER}]{3}\\.? {0,2}(?:n[°ºr]?\\.? ?)?\\d{1,5} ?[a-zA-Z]?(?:[-–/+]\\d{1,4}[a-zA-Z]?)?$`,
);

/** `isLast`: the part right before the postcode, which in English addresses holds town and state. */
function isStreet(text: string, isLast: boolean): boolean {
  if (NOT_STREET.test(text) || /^(?:\D{0,3}|[\d\s()+./-]+)$/.test(text)) return false;
  if (hasNumberedStreet(text) || HOUSE.test(text) || PREMISES_ONLY.test(text)) return true;
  if (!isLast && namesStreet(text)) return text.length < 50;
  return NUMBER_FIRST.test(text) && (!isLast || text.length < 60);
}

/** Where in its first part the address begins: after a label or a company's name. */
function beginning(part: string): number {
  const label = (LABEL.exec(part) ?? FORM_LEFT.exec(part) ?? TOWN_LABEL.exec(part))?.[0].length ?? 0;
  const rest = part.slice(label);
  const form = AFTER_FORM.exec(rest)?.[0] ?? '';
  if (form && form !== rest && withoutLegalForm(form.trim()) !== form.trim()) return label + form.length;
  const number = NUMBER_FIRST.exec(rest);
  const isNumbered = number && number.index > 0 && !/\d/.test(rest.slice(number.index + number[0].length));
  return isNumbered && !PREMISES_ONLY.test(rest) ? label + number.index : label;
}

/** The end of the town where it follows the postcode, else of the postcode. */
function endOf(text: string, { town, end }: Address): number {
  const behind = text.slice(end, end + 90);
  const follows = town !== undefined && townAtStart(behind)?.toLowerCase() === town.toLowerCase();
  const at = follows ? behind.toLowerCase().indexOf(town.toLowerCase()) : -1;
  return at < 0 ? end : end + at + (town?.length ?? 0);
}
