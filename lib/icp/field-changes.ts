import { languageName } from '../text/language-names.ts';
import { placeNames } from '../text/world-regions.ts';
import { count, nearInWords } from './describe.ts';
import type { Near } from './icp.ts';
import { INDUSTRIES } from './industries.ts';
import { FUNCTION_WORDS, SENIORITY_WORDS } from './role-words.ts';

/** Fields by the words the editor has for them; one that is new here is told by its own name. */
export const FIELDS: Readonly<Record<string, string>> = {
  importance: 'importance',
  name: 'name',
  min: 'at least',
  max: 'at most',
  halfMin: 'half credit from',
  halfMax: 'half credit up to',
  from: 'from',
  to: 'to',
  any: 'any of',
  countries: 'countries',
  languages: 'languages',
  currency: 'currency',
  how: 'how',
  atLeast: 'open jobs',
  roles: 'roles',
  buyers: 'sells to',
  signals: 'signals',
  counterSignals: 'counter-signals',
  clients: 'clients',
  seniorities: 'rank',
  functions: 'field',
  titles: 'title words',
  near: 'distance',
};

/** Fields that hold codes, and the names they stand for. */
const CODES: Readonly<Record<string, (code: string) => string | undefined>> = {
  languages: languageName,
  seniorities: namesIn(SENIORITY_WORDS),
  functions: namesIn(FUNCTION_WORDS),
  'industry any': namesIn(INDUSTRIES),
};

/** Fields whose numbers are years: no thousands are set apart. */
const YEARS = ['from', 'to'];

/**
 * What differs between two records of one kind, field by field: "importance: nice → must", "countries: now also France; no
 * longer Spain". Generic, so that a new kind of criterion is told of without a line here.
 */
export function fieldChanges(before: object, after: object): string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => key !== 'id' && key !== 'kind');
  return keys.flatMap((key) => {
    const nameOf = CODES[key] ?? CODES[`${is.get('kind')} ${key}`];
    const change = changeOf(was.get(key), is.get(key), (value) => inWords(key, value, nameOf));
    return change === undefined ? [] : [`${FIELDS[key] ?? spaced(key)}: ${change}`];
  });
}

type Say = (value: unknown) => string;

function changeOf(was: unknown, is: unknown, say: Say): string | undefined {
  if (same(was, is)) return undefined;
  return Array.isArray(was) && Array.isArray(is) ? listChange(was, is, say) : `${say(was)} → ${say(is)}`;
}

function listChange(was: readonly unknown[], is: readonly unknown[], say: Say): string {
  const lacks = (list: readonly unknown[]) => (item: unknown) => !list.some((other) => same(item, other));
  const [more, less] = [is.filter(lacks(was)), was.filter(lacks(is))];
  // A client of the same name with another text.
  if (more.length > 0 && say(more) === say(less)) return `${say(more)} in other words`;
  const said = [
    more.length > 0 ? `now also ${say(more)}` : '',
    less.length > 0 ? `no longer ${say(less)}` : '',
  ].filter((part) => part !== '');
  return said.length > 0 ? said.join('; ') : 'the same in another order';
}

function inWords(key: string, value: unknown, nameOf?: (code: string) => string | undefined): string {
  if (value === undefined) return 'not set';
  if (typeof value === 'number') return YEARS.includes(key) ? String(value) : count(value);
  if (typeof value === 'string') return nameOf?.(value) ?? value;
  if (isNear(value)) return nearInWords(value);
  if (key === 'countries' && Array.isArray(value)) return placeNames(value).join(', ') || 'none';
  if (Array.isArray(value)) return value.map((item) => inWords(key, item, nameOf)).join(', ') || 'none';
  const name = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : undefined;
  return typeof name === 'string' ? name : JSON.stringify(value);
}

function isNear(value: unknown): value is Near {
  return typeof value === 'object' && value !== null && 'km' in value;
}

function namesIn(names: Readonly<Record<string, string>>): (code: string) => string | undefined {
  const known = new Map(Object.entries(names));
  return (code) => known.get(code);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** "distanceTo" → "distance to". */
function spaced(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
