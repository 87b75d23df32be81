import type { Address, Around } from './address.ts';
import type { Flow } from './flow.ts';
import { FORMS } from './forms.ts';
import { isSomebodyElses } from './others.ts';

const BEFORE = 110;
const AFTER = 70;
/** Tokens looked at on one page, and addresses kept: a list of branches says no more after these. */
const TOKENS = 400;
const KEPT = 40;

/** Addresses in the page's text, in its order, without those that the words around give to somebody else. */
export function findAddresses(flow: Flow): Address[] {
  const found: Address[] = [];
  let left = TOKENS;
  for (const form of FORMS) {
    for (const match of flow.text.matchAll(form.token)) {
      if (left-- <= 0 || found.length >= KEPT) break;
      const [at, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => at < other.end && other.at < end)) continue;
      const address = readAt(flow, at, end, form.read);
      if (address && !isSomebodyElses(flow.text, at)) found.push(address);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function readAt(
  { text }: Flow,
  at: number,
  end: number,
  read: (around: Around) => ReturnType<(typeof FORMS)[number]['read']>,
): Address | undefined {
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

const STREET =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|straat|laan|plein|gatan|vägen|vej|gade|gata|\b(?:rue|chemin|avenue|boulevard|place|quai|impasse|route|parc|via|viale|piazza|corso|localit[àa]|zona|calle|avda|avenida|plaza|carrer|pol[ií]gono|rua|travessa|estrada|ul|ulica|al|aleja|street|road|house|park))\b/i;

/** A house number beside words, a post box, or a label: what tells "22089 Hamburg" from "22089 Visitors". */
function hasStreet({ before, after }: Around): boolean {
  const near = before.slice(-80);
  return (
    /\p{L}{2,}[.,]? {0,2}(?:n[°ºr]?\.? ?|No\.? ?)?\d{1,4} ?[a-zA-Z]?\b/u.test(near) ||
    /\b\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? {1,2}\p{L}{2,}/iu.test(near) ||
    STREET.test(near) ||
    // Russian addresses go on with the street: "г. Москва, ул. …".
    /^[^\n]{0,30}(?:ул|пер|наб|пл|ш|пр|просп|д)\. ?[\p{L}\d]/u.test(after) ||
    /\b(?:snc|s\/n|box|postfach|postbus|bp|skrytka|post[- ]?box)\b/i.test(near) ||
    /(?:adress|address|adres|anschrift|indirizzo|direcci|endere|sede|sitz|hauptsitz|siège|besuch|kontor|office|headquarter|plant|city)/i.test(
      near,
    ) ||
    /^[^\n]{0,40}\n?[^\n]{0,10}(?:tel|phone|fon)/i.test(after)
  );
}
