import { lastOnes } from './last-ones.ts';

/**
 * Stems of English words, so that "warehousing" meets "warehouses": a shortened form of M. F. Porter, "An algorithm for suffix
 * stripping" (1980), steps 1 to 5. Words of other languages lose at most an English-looking ending.
 */

const VOWEL = /[aeiouy]/;
/** A vowel before a consonant: the beginning of a word that may lose an ending; with two, a long one. */
const ONE = /[aeiouy][^aeiouy]/;
const TWO = /[aeiouy][^aeiouy]+[aeiouy]+[^aeiouy]/;

/** Ending → what stands in its place, where a vowel and a consonant come before. */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/(?:ization|isation|izer|iser)$/, 'ize'],
  [/(?:ational|ation|ator)$/, 'ate'],
  [/(?:tional)$/, 'tion'],
  [/(?:iveness|iviti)$/, 'ive'],
  [/(?:fulness)$/, 'ful'],
  [/(?:ousness|ousli)$/, 'ous'],
  [/(?:biliti|bli)$/, 'ble'],
  [/(?:aliti|alism|alli|ality)$/, 'al'],
  [/(?:entli)$/, 'ent'],
  [/(?:eli)$/, 'e'],
];
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?:icate|iciti)$/, 'ic'],
  [/(?:alize|alise)$/, 'al'],
  [/(?:ative|ful|ness)$/, ''],
];
/** Endings that fall after two vowels and consonants. */
const LAST = /(?:ement|ment|ance|ence|able|ible|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou)$/;

/** Words whose stem is another word's, though they mean something else: customs and customers, organs and organizations. */
const APART = new Set(
  `animal arm clinical communication community customer customs general generation goods laboratory medical news organic organization organ
  patient policy police practical production product secure securities security server service station technical universal university`.split(
    /\s+/,
  ),
);

/** Words whose stems are remembered: those of many pages, for companies use the same ones. */
const REMEMBERED = 10_000;

/** The stem of one folded word; the word itself where it is short. */
export const stemOf = lastOnes(REMEMBERED, stripped);

function stripped(word: string): string {
  if (word.length < 4 || APART.has(word)) return word;
  // British spellings first: "centres" are "centers".
  let stem = singular(word)
    .replace(/([bt])re$/, '$1er')
    .replace(/isation$/, 'ization');
  if (APART.has(stem)) return stem;
  stem = plainForm(stem);
  if (stem.endsWith('y') && VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = shorten(shorten(stem, LONG), SHORT);
  stem = withoutLast(stem);
  if (stem.endsWith('e') && ONE.test(stem.slice(0, -2))) stem = stem.slice(0, -1);
  return stem.endsWith('ll') && TWO.test(stem) ? stem.slice(0, -1) : stem;
}

function singular(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Without "ed" and "ing": "shipping" → "ship", "storing" → "store". */
function plainForm(word: string): string {
  if (word.endsWith('eed')) return ONE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const end = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const stem = word.slice(0, word.length - end);
  if (end === 0 || !VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz|is|us)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return /^[^aeiouy]*[aeiouy][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

function shorten(word: string, endings: readonly (readonly [RegExp, string])[]): string {
  for (const [ending, instead] of endings) {
    const at = word.search(ending);
    if (at > 0) return ONE.test(word.slice(0, at)) ? word.slice(0, at) + instead : word;
  }
  return word;
}

function withoutLast(word: string): string {
  const at = word.search(LAST);
  if (at > 0) return TWO.test(word.slice(0, at)) ? word.slice(0, at) : word;
  return /[st]ion$/.test(word) && TWO.test(word.slice(0, -3)) ? word.slice(0, -3) : word;
}
