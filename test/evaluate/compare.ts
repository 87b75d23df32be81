import { englishCity } from '../../lib/text/cities.ts';
import { fold, foldWords } from '../../lib/text/fold.ts';
import { registrableDomain } from '../../lib/text/domain.ts';
import { LEGAL_FORMS, productOf } from './aliases.ts';

/** A fact under the labels' names: what a hand wrote, or what the reader read. */
export type LabelValue =
  | string
  | number
  | boolean
  | { min: number; max?: number }
  | readonly string[]
  | null
  | undefined;

/** Counts of one fact on one page; list items for technologies and jobs. precision = right/found, recall = right/labelled. */
export interface Score {
  labelled: number;
  found: number;
  right: number;
  /** Each wrong reading as "read ≠ labelled". */
  wrong: string[];
}

type Same = (labelled: string, read: string) => boolean;

const SAME: Readonly<Record<string, Same>> = {
  name: sameName,
  domain: (a, b) => domainOf(a) === domainOf(b),
  country: (a, b) => a.toUpperCase() === b.toUpperCase(),
  city: (a, b) => cityOf(a) === cityOf(b),
  employees: (a, b) => sameCount(numbersOf(a), numbersOf(b)),
  phone: samePhone,
  emails: (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase(),
  linkedin: (a, b) => profileOf(a) === profileOf(b),
  twitter: (a, b) => profileOf(a) === profileOf(b),
  facebook: (a, b) => profileOf(a) === profileOf(b),
  github: (a, b) => profileOf(a) === profileOf(b),
  technologies: (a, b) => productOf(fold(a)) === productOf(fold(b)),
  jobs: (a, b) => jobOf(a) === jobOf(b),
};

/** Facts counted item by item. Technology labels are a lower bound, so some extra items counted as wrong are on the page. */
const BY_ITEM = new Set(['technologies', 'jobs']);

/**
 * Scores what was read of one fact on one page against its label.
 *
 * A null or empty label says "not on this page": whatever is read there is wrong. `emails` counts as one: a label is a
 * list, and the reading is right if every mailbox read is on it. Other lists under a label are alternatives.
 *
 * @param key the fact, under the labels' name. Facts without a rule of their own are compared as folded text.
 */
export function compareFact(key: string, labelled: LabelValue, read: LabelValue): Score {
  const labels = textsOf(labelled);
  const found = textsOf(read);
  const same = SAME[key] ?? ((a: string, b: string) => fold(a) === fold(b));
  const isRight = (value: string) => labels.some((label) => same(label, value));
  const wrong = found.filter((value) => !isRight(value)).map((value) => `${value} ≠ ${labels.join(' | ')}`);
  if (!BY_ITEM.has(key)) {
    const one = Math.min(found.length, 1);
    const right = wrong.length === 0 ? one : 0;
    return { labelled: Math.min(labels.length, 1), found: one, right, wrong };
  }
  const items = found.filter((value, at) => found.findIndex((other) => same(other, value)) === at);
  const right = items.filter(isRight).length;
  return { labelled: labels.length, found: items.length, right, wrong };
}

function textsOf(value: LabelValue): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return value === '' ? [] : [String(value)];
  if ('min' in value) return [value.max === undefined ? `over ${value.min}` : `${value.min}-${value.max}`];
  return value.filter((text) => text.trim() !== '');
}

/** Names people use: legal form, case, accents, punctuation and "&" do not count; brackets hold another name. */
function sameName(labelled: string, read: string): boolean {
  const names = (text: string) => {
    const inner = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
    return [text, text.replace(/\([^()]*\)/g, ' '), ...inner].map(nameOf).filter((name) => name !== '');
  };
  const labels = new Set(names(labelled));
  return names(read).some((name) => labels.has(name));
}

function nameOf(text: string): string {
  const joined = text.replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '').replace(/['’`´]/g, '');
  const words = foldWords(joined.replaceAll('株式会社', ' 株式会社 ').replaceAll('有限会社', ' 有限会社 '))
    .split(' ')
    .filter((word) => !/^(?:and|und|et)$/.test(word));
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && /^(?:株式会社|有限会社|주|주식회사|ооо|зао|оао)$/u.test(words[0] ?? ''))
    words.shift();
  return words.join('');
}

/** The registered domain is the identity: a label may say advertising.acme.com where the account is acme.com. */
function domainOf(text: string): string {
  const host = text.toLowerCase().replace(/^www\./, '');
  return registrableDomain(host) ?? host;
}

/** Without accents, "Saint"/"St.", English for local names, and what German places add ("am Main", "in Niederbayern"). */
function cityOf(text: string): string {
  return foldWords(englishCity(text))
    .replace(/\b(?:saint|sankt|sainte)\b/g, 'st')
    .replace(/ (?:am|an der|bei|im|in|ob der) .*$/, '')
    .replaceAll(' ', '');
}

/** By digits, a national number being the end of the international one; letters as on a keypad; extension ignored. */
function samePhone(labelled: string, read: string): boolean {
  const [a, b] = [digitsOf(labelled), digitsOf(read)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 7 && long.length - short.length <= 3 && long.endsWith(short);
}

function digitsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d)[\s,;]*(?:ext\b|extension|x\s*\d|#|durchwahl).*$/, '')
    .replaceAll('(0)', '')
    .replace(
      /(?<=\d[-. ]?[a-z]*)[a-z]/g,
      (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 97] ?? '',
    )
    .replace(/\D/g, '')
    .replace(/^0+/, '');
}

interface Numbers {
  min: number;
  max: number;
  open: boolean;
}

/** "more than 16,700", "rund 7.300", "51–200", "9 mil", "個別／558人", "3,499 (as of 2020-04-01)". */
function numbersOf(text: string): Numbers | undefined {
  const plain = text.replace(/\([^()]*\)/g, '').normalize('NFKC');
  const numbers = [...plain.matchAll(/\d{1,3}(?:[.,' ]\d{3})+|\d+/g)].map(
    (match) =>
      Number(match[0].replace(/\D/g, '')) *
      (/^\s*(?:mil|tsd|k)\b/i.test(plain.slice(match.index + match[0].length)) ? 1_000 : 1),
  );
  const [min, max = min] = numbers;
  if (min === undefined || max === undefined) return undefined;
  return { min, max, open: /over|more than|über|mehr als|plus de|más de|mais de|oltre|\+/i.test(plain) };
}

/** A stated number lies in the range read; "over 500" agrees with 500 alone, or it would agree with anything. */
function sameCount(labelled: Numbers | undefined, read: Numbers | undefined): boolean {
  if (!labelled || !read) return false;
  if (read.open || labelled.open) return labelled.min === read.min;
  if (labelled.min !== labelled.max) return labelled.min === read.min && labelled.max === read.max;
  return read.min <= labelled.min && labelled.min <= read.max;
}

/** One profile, however it is linked: protocol, www, country host, query, case, trailing slash and sub-page do not count. */
function profileOf(text: string): string {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (!url) return text.toLowerCase();
  const site = (registrableDomain(url.hostname) ?? url.hostname).replace(/^x\.com$/, 'twitter.com');
  const path = decoded(url.pathname)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== '#!');
  if (site === 'linkedin.com') return [site, ...path.slice(0, 2)].join('/');
  if (site !== 'facebook.com') return [site, path[0]?.replace(/^@/, '')].join('/');
  if (path[0] === 'profile.php') return `${site}/${url.searchParams.get('id') ?? ''}`;
  if (/^(?:pages|people)$/.test(path[0] ?? ''))
    return `${site}/${path.findLast((part) => /^\d+$/.test(part)) ?? path.join('/')}`;
  return [site, /^(?:pg|p)$/.test(path[0] ?? '') ? path[1] : path[0]].join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is compared as it stands.
    return path;
  }
}

/** A job's title without the marks for all genders that German titles carry. */
function jobOf(text: string): string {
  return fold(text.replace(/\((?:[mwfdxi][/|, ]*){2,4}\)/gi, ' '));
}
