import { countryOfCity } from '../../text/city-countries.ts';
import { countryNamed } from '../../text/countries.ts';
import { isJobTitle } from './title.ts';

/** The mark of an advertisement that ends a title: "(m/w/d)", "(H/F)". Written in plain letters, see section.ts. */
const GENDERS = /\([mwfdxhvniag*]{1,3}(?:\s?[/|,*:]\s?[mwfdxhvniag*]{1,3}){1,3}\)/i;
/** Times and forms of work in brackets behind a title: "(2nd shift)", "(days)", "(Teilzeit)". */
const WORKING_TIME =
  /\s?[([](?=[^)\]]*(?:shift|days?|nights?|weekends?|part[- ]?time|full[- ]?time|remote|hybrid|on-?site|permanent|temporary|seasonal|contract|hours|vollzeit|teilzeit|befristet|temps (?:plein|partiel)|cdi|cdd|jornada|deltid|heltid|fulltime|parttime))[^)\]]{2,40}[)\]]\s*$/i;
/** A longer row is no title with its place. */
const LONGEST = 200;
/** What parts a title from its place and department on one line. */
const PARTED = /\s[·•|｜]\s|\t| {2,}/;

/**
 * The title in a row of a job list, without the place and the department that stand behind it.
 *
 * @param known titles told elsewhere on the page (links, postings): where the row begins with one, that is its title.
 */
export function rowTitle(text: string, known: readonly string[]): string {
  const line = text.slice(0, LONGEST).split('\n', 1)[0]?.trim() ?? '';
  const told = known.filter((title) => line.startsWith(title)).sort((a, b) => b.length - a.length)[0];
  if (told) return withoutTime(told);
  const parted = line.split(PARTED, 1)[0] ?? line;
  return withoutTime(withoutPlace(unglued(parted).trim()));
}

/** Where and how somebody works, as a job board puts it behind the title. */
const WHERE =
  /^(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|permanent|temporary|contract|internship|vollzeit|teilzeit|homeoffice|cdi|cdd|stage|alternance|vast|tiempo completo|jornada completa|tempo pieno)$/i;
/** A place has at most so many words. */
const PLACE_WORDS = 3;

/** "Lamp Engineer Leeds": elements side by side leave a space only. What stands behind a role and is a place is none of its title. */
function withoutPlace(title: string): string {
  const words = title.split(' ');
  for (let length = 1; length <= PLACE_WORDS && length < words.length - 1; length += 1) {
    const place = words.slice(-length).join(' ');
    const rest = words.slice(0, -length).join(' ');
    if (isPlace(place) && endsInRole(rest)) return rest;
  }
  return title;
}

function isPlace(text: string): boolean {
  if (WHERE.test(text)) return true;
  return /^[A-Z\u00c0-\u00de]/.test(text) && (countryOfCity(text) ?? countryNamed(text)) !== undefined;
}

function withoutTime(title: string): string {
  return title.replace(WORKING_TIME, '');
}

/** Elements side by side leave no space in a page's text: "EngineerBristol", "(m/w/d)Hamburg". */
function unglued(line: string): string {
  const genders = GENDERS.exec(line);
  const end = genders ? genders.index + genders[0].length : 0;
  if (genders && /^\p{L}/u.test(line.slice(end))) return line.slice(0, end);
  const glued = [...line.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll}{2})/gu)].map(({ index }) =>
    line.slice(0, index + 1),
  );
  return glued.find((title) => endsInRole(title)) ?? line;
}

/** "Senior Engineer", but not "Senior Engineer Mac" of "Senior Engineer MacOS". */
function endsInRole(title: string): boolean {
  return isJobTitle(title) && isJobTitle(title.split(' ').at(-1) ?? '');
}

/** What two spellings of one job share: its title without genders and working time. */
export function jobKey(title: string): string {
  return withoutTime(title)
    .replace(GENDERS, ' ')
    .toLowerCase()
    .replace(/[\s,.:/–-]+/g, ' ')
    .trim();
}
