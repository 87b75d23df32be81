import { oneLine } from '../../text/squeeze.ts';
import { AWARDS } from './table.ts';

export interface NamedAward {
  name: string;
  year?: string;
  /** Known the world over: no verb need say that it was won, if a year stands beside it. */
  isKnown: boolean;
}

/** Pieces of awards' names: a text without any of them names none. */
const HINTS =
  /ward|rize|Inc\.? 5|Fast 50|[Dd]ot|TOP.?100|Places? to Work|PLACE TO WORK|orkplace|Employer|1000|Cloud 100|Disruptor|Managed|f the Year|f The Year|preis\b|preises\b|Preis |Best 50|Gazel|Gasell|Top Company|120|Next ?40|Prix |Pr[eê]mio |Premio |prijs\b|priset\b|prisen\b|賞|アワード|премия|премии|Nagrod|cena roku/;
const SEGMENT = /[,;:!?()"“”„|•·–—\n]|\.\s| - /;
const CAPITAL = /^[\p{Lu}\d][^\s]*$/u;
/** Small words within a name. */
const WITHIN = /^(?:of|the|for|and|&|in|to|de|des|du|der|für|del|di|da|do|la|e|et|y|a|à|van|voor)$/;
const KEY = /^(?:Awards?|Prize)\.?$/;
const GERMAN_KEY =
  /^(?:\p{Lu}\p{L}*)?(?:[Ii]nnovations|[Gg]ründer|[Dd]esign|[Mm]ittelstands|[Uu]mwelt|[Nn]achhaltigkeits|[Zz]ukunfts|[Uu]nternehmer|[Ee]xport|[Ll]ogistik|[Hh]andels|[Mm]arketing|[Ss]taats|[Ww]irtschafts|[Tt]echnologie|[Aa]rbeitgeber|[Hh]andwerks)-?preis(?:es)?$/u;
const ROMANCE_KEY = /^(?:Prix|Premio|Prêmio|Premi|Trophée|Trofeo)$/;
/** What stands before a name and is no part of it. */
const LEADING =
  /^(?:the|a|an|our|winner|winners|won|wins|received|recipient|named|awarded|proud|of|for|in|de|der|für|and|&|gewinner|sieger|preisträger|lauréat|ganador|vincitore|we|wir|us|ihr|mit|dem|den|with|by|at|deutschen?(?= award)|20\d\d|19\d\d)$/i;
/** "Acme Secures Hot Company Award": the name begins behind the verb. */
const VERB =
  /^(?:[Ss]ecures?|[Ww]ins?|[Ww]on|[Rr]eceives?|[Rr]eceived|[Ee]arns?|[Ee]arned|[Ss]coops|[Tt]akes|[Nn]amed|[Aa]warded|[Ii]s|[Aa]re|[Ww]as)$/;
const UNSPACED = /([^\s、。「」『』,.()（）]{2,24}?(?:賞|アワード))/;
const LONGEST = 13;

/** The awards that a text names, each with its year where the same text states one. */
export function awardsIn(text: string): NamedAward[] {
  if (!HINTS.test(text)) return [];
  const years = text.match(/(?<!\d)(?:19[89]\d|20\d\d)(?!\d)/g) ?? [];
  const year = years.length > 0 ? { year: years.reduce((a, b) => (a > b ? a : b)) } : {};
  const known = AWARDS.filter(({ pattern }) => pattern.test(text));
  if (known.length > 0) return known.map(({ name }) => ({ name, isKnown: true, ...year }));
  const unspaced = UNSPACED.exec(text)?.[1];
  if (unspaced) return [{ name: unspaced.replace(/^.*[年は、]/, ''), isKnown: false, ...year }];
  return text
    .split(SEGMENT)
    .flatMap(nameIn)
    .map((name) => ({ name, isKnown: false, ...year }));
}

/** "Northern Export Award", "Supplier of the Year", "Premio Nacional de Innovación": one name in a piece of a sentence. */
function nameIn(piece: string): string[] {
  const tokens = oneLine(piece).split(' ').filter(Boolean);
  const at = tokens.findIndex(
    (token, place) =>
      KEY.test(token) || GERMAN_KEY.test(token) || ROMANCE_KEY.test(token) || isOfTheYear(tokens, place),
  );
  if (at < 0) return [];
  const [from, to] = ROMANCE_KEY.test(tokens[at] ?? '')
    ? [at, endOf(tokens, at)]
    : [startOf(tokens, at), afterKey(tokens, at)];
  const name = tokens
    .slice(from, to)
    .join(' ')
    .replace(/[.'’]$/, '');
  const capitals = tokens.slice(from, to).filter((token) => CAPITAL.test(token) && !/^\d+$/.test(token));
  const isEnough = capitals.length > 1 || GERMAN_KEY.test(name);
  return isEnough && name.length <= 120 ? [name] : [];
}

function isOfTheYear(tokens: readonly string[], at: number): boolean {
  return (
    /^year$/i.test(tokens[at] ?? '') &&
    /^the$/i.test(tokens[at - 1] ?? '') &&
    /^of$/i.test(tokens[at - 2] ?? '')
  );
}

/** Back over capitals and small words, then on past those that only lead up to the name. */
function startOf(tokens: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && belongs(tokens[from - 1] ?? '')) from -= 1;
  for (let place = from; place < at; place += 1) if (VERB.test(tokens[place] ?? '')) from = place + 1;
  while (from < at && LEADING.test(tokens[from] ?? '')) from += 1;
  return from;
}

function endOf(tokens: readonly string[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to - at < LONGEST && belongs(tokens[to] ?? '')) to += 1;
  while (to > at + 1 && (WITHIN.test(tokens[to - 1] ?? '') || /^\d+$/.test(tokens[to - 1] ?? ''))) to -= 1;
  return to;
}

/** "Award for Innovation". */
function afterKey(tokens: readonly string[], at: number): number {
  const isFor = /^(?:for|of)$/.test(tokens[at + 1] ?? '') && /^\p{Lu}/u.test(tokens[at + 2] ?? '');
  return isFor ? endOf(tokens, at + 1) : at + 1;
}

function belongs(token: string): boolean {
  return CAPITAL.test(token) || WITHIN.test(token);
}
