import type { Address, Form } from './address.ts';
import type { Flow } from './flow.ts';
import { FORMS } from './forms.ts';
import { namedLines } from './named-lines.ts';
import { isSomebodyElses } from './others.ts';
import { shapesOf, spotsOf } from './spots.ts';
import { hasStreet } from './street.ts';

const BEFORE = 110;
const AFTER = 70;
/** Tokens looked at on one page, and addresses kept: a list of branches says no more after these. */
const TOKENS = 400;
const KEPT = 40;
/** Characters within which a postcode and a country's name belong to one address. */
const SAME = 70;

/** Addresses in the page's text, in its order, without those that the words around give to somebody else. */
export function findAddresses(flow: Flow, language: string): Address[] {
  const found: Address[] = [];
  const spots = spotsOf(flow.text);
  const shapes = shapesOf(spots);
  let left = TOKENS;
  for (const form of FORMS) {
    if (!form.shapes.some((shape) => shapes.includes(shape)) || form.script?.test(flow.text) === false)
      continue;
    for (const spot of spots) {
      for (const match of spot.text.matchAll(form.token)) {
        if (left-- <= 0 || found.length >= KEPT) break;
        const at = spot.from + match.index;
        const end = at + match[0].length;
        if (found.some((other) => at < other.end && other.at < end)) continue;
        const address = readAt(flow, at, end, form.read);
        if (address && !isSomebodyElses(flow, at)) found.push(address);
      }
    }
  }
  for (const named of namedLines(flow, language)) {
    const isRead = found.some(({ at, end }) => at < named.end + SAME && named.at < end + SAME);
    if (!isRead && found.length < KEPT && !isSomebodyElses(flow, named.at)) found.push(named);
  }
  return found.sort((a, b) => a.at - b.at);
}

function readAt({ text }: Flow, at: number, end: number, read: Form['read']): Address | undefined {
  const around = {
    before: text.slice(Math.max(0, at - BEFORE), at),
    token: text.slice(at, end),
    after: text.slice(end, end + AFTER),
  };
  const reading = read(around);
  if (!reading || reading.countries.length === 0) return undefined;
  const { town, countries, sure } = reading;
  // A code alone could be a model's name: the page must speak for the country besides.
  if (!town)
    return sure && countries[0] !== 'US' && hasStreet(around)
      ? { countries, sure: false, at, end }
      : undefined;
  if (!sure && !hasStreet(around)) return undefined;
  return { town, countries, sure, at, end };
}
