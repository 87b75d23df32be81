import { codeOfName, isCountry } from '../../text/country-names.ts';
import { foldWords } from '../../text/fold.ts';

/** Whose names of countries are known; the first that fits counts. */
const LANGUAGES = ['de', 'fr', 'es', 'nl', 'it', 'pt', 'sv', 'da', 'pl', 'cs'];

/** What CLDR calls otherwise. */
const ALSO = new Map(
  Object.entries({
    uk: 'GB',
    'great britain': 'GB',
    england: 'GB',
    scotland: 'GB',
    usa: 'US',
    'u s a': 'US',
    'united states of america': 'US',
    'the netherlands': 'NL',
    holland: 'NL',
    'czech republic': 'CZ',
    turkey: 'TR',
    uae: 'AE',
    'hong kong': 'HK',
    deu: 'DE',
    gbr: 'GB',
  }),
);

const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  .flatMap((a, _, all) => all.map((b) => a + b))
  .filter(isCountry);

/** By name, as `foldWords` writes it; read a language at a time, when the earlier ones do not know a name. */
const known = new Map<string, string>();
let read = 0;

/**
 * The country that a cell names, by its code or in one of eleven languages, as ISO 3166-1 alpha-2. The names come with the browser
 * (CLDR): those of lib/text/country-words.ts weigh half of all that an import needs.
 */
export function countryCalled(cell: string): string | undefined {
  const code = cell.trim().toUpperCase();
  if (isCountry(code)) return code;
  const name = foldWords(cell.slice(0, 60));
  for (const _ of languages()) if (codeNamed(name)) break;
  return codeNamed(name);
}

const codeNamed = (name: string) => ALSO.get(name) ?? codeOfName(name) ?? known.get(name);

/** Reads the names of the languages that are not read yet, one a step: each takes a browser some milliseconds. */
export function* languages(): Generator<void> {
  for (yield; read < LANGUAGES.length; yield) {
    const names = new Intl.DisplayNames([LANGUAGES[read] ?? 'en'], { type: 'region', fallback: 'none' });
    read += 1;
    for (const code of codes) {
      const name = foldWords(names.of(code) ?? '');
      if (name !== '' && !known.has(name)) known.set(name, code);
    }
  }
}
