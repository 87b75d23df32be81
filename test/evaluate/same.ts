import { englishCity } from '../../lib/text/cities.ts';
import { registrableDomain } from '../../lib/text/domain.ts';
import { fold, foldWords } from '../../lib/text/fold.ts';
import { LEGAL_FORMS } from './aliases.ts';

/** Names people use: legal form, case, accents, punctuation and "&" do not count; brackets hold another name. */
export function sameName(labelled: string, read: string): boolean {
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
export function domainOf(text: string): string {
  const host = text.toLowerCase().replace(/^www\./, '');
  return registrableDomain(host) ?? host;
}

/** "saltmarsh.example", "http://www.saltmarsh.example/en": the host of an address, with or without scheme. */
export function hostOf(text: string): string {
  return URL.parse(/^https?:/i.test(text) ? text : `https://${text}`)?.hostname ?? text;
}

/** Without accents, "Saint"/"St.", English for local names, and what German places add ("am Main", "in Niederbayern"). */
export function cityOf(text: string): string {
  return foldWords(englishCity(text))
    .replace(/\b(?:saint|sankt|sainte)\b/g, 'st')
    .replace(/ (?:am|an der|bei|im|in|ob der) .*$/, '')
    .replaceAll(' ', '');
}

/** By digits, a national number being the end of the international one; letters as on a keypad; extension ignored. */
export function samePhone(labelled: string, read: string): boolean {
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
export function numbersOf(text: string): Numbers | undefined {
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
export function sameCount(labelled: Numbers | undefined, read: Numbers | undefined): boolean {
  if (!labelled || !read) return false;
  if (read.open || labelled.open) return labelled.min === read.min;
  if (labelled.min !== labelled.max) return labelled.min === read.min && labelled.max === read.max;
  return read.min <= labelled.min && labelled.min <= read.max;
}

/** One profile, however it is linked: protocol, www, country host, query, case, trailing slash and sub-page do not count. */
export function profileOf(text: string): string {
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
export function jobOf(text: string): string {
  return fold(text.replace(/\((?:[mwfdxi][/|, ]*){2,4}\)/gi, ' '));
}
