import { countryOfCallingCode, countryOfHost } from '../../text/countries.ts';
import type { Page } from '../page.ts';

/** How much a page speaks for each country, in points: what decides between the countries that an address could stand in. */
export interface Clues {
  /** Points by country, all clues together. */
  all: ReadonlyMap<string, number>;
  /** Points that words on the page earn: numbers, registers, legal forms; without the domain and the language. */
  shown: ReadonlyMap<string, number>;
}

/** Points of a clue, by how seldom it leads to another country. */
const WORTH = { register: 4, phone: 3, host: 3, form: 1.5, language: 2, languageElsewhere: 1 } as const;

/** VAT ids begin with their country (EU VIES formats); at least the length that no other number has. */
const VAT =
  /\b(?:(DE) ?\d{3} ?\d{3} ?\d{3}|(AT)U ?\d{8}|(FR) ?[\dA-Z]{2} ?\d{3} ?\d{3} ?\d{3}|(IT) ?\d{11}|(NL) ?\d{4}\.?\d{2}\.?\d{3}\.?B\.?\d{2}|(BE) ?[01]?\d{3}\.? ?\d{3}\.? ?\d{3}|(ES) ?[A-Z]-?\d{7}[\dA-Z]|(PT) ?\d{9}|(GB) ?\d{3} ?\d{4} ?\d{2}|(PL) ?\d{10}|(SE) ?\d{12}|(DK) ?\d{8}|(CH)E[- ]?\d{3}\.\d{3}\.\d{3}|(FI) ?\d{8}|(CZ) ?\d{8})\b/g;

/** Words of registers and tax offices that only one country has. */
const REGISTERS: readonly [string, RegExp][] = [
  ['DE', /\bHR[AB] ?\d|Handelsregister|Amtsgericht|§ ?5 (?:TMG|DDG)/],
  ['AT', /Firmenbuch|\bFN ?\d{5,6} ?[a-z]\b|\bWKO\b/],
  ['CH', /Handelsregisteramt|\bMWST\b|\bCHE-\d{3}/],
  ['FR', /\bSIRE[NT]\b|\bRCS\b|\bNAF\b/],
  ['NL', /\bKv[Kk]\b|Kamer van Koophandel/],
  ['BE', /\bRPR\b|Ondernemingsnummer|\bBTW:? ?BE|\bTVA:? ?BE/],
  ['IT', /\bP\. ?(?:IVA|Iva)\b|Partita IVA|\bC\.F\.\b|\bPEC\b/],
  ['ES', /\bC\.?I\.?F\.?:? ?[A-Z]-?\d|Registro Mercantil/],
  ['PT', /\bNIPC\b|Livro de Reclamações/i],
  ['BR', /\bCNPJ\b/],
  ['PL', /\bNIP\b|\bREGON\b|\bKRS\b/],
  ['CZ', /\bIČO?\b.{0,20}\bDIČ\b|\bIČO\b/],
  ['SE', /\bOrg\.? ?nr\b.{0,4}\d{6}-\d{4}/i],
  ['DK', /\bCVR\b/],
  ['FI', /\bY-tunnus\b/],
  [
    'GB',
    /[Rr]egistered in (?:England|Scotland|Wales)|Companies House|\bCompany (?:Registration )?(?:No|Number|Reg)/,
  ],
  ['IE', /[Rr]egistered in Ireland/],
  ['AU', /\bA\.?B\.?N\.?:? ?\d{2} ?\d{3}|\bACN\b|\bNDIS\b/],
  ['IN', /\bGSTIN?\b|\bCIN:? ?[UL]\d/],
  ['RU', /\bИНН\b|\bОГРН\b/],
];

/** Legal forms that one country, or a few, write. */
const LEGAL_FORMS: readonly [string[], RegExp][] = [
  [['DE', 'AT', 'CH'], /\bGmbH\b/],
  [['DE'], /\bUG \(haftungs|\be\. ?K\.|\bGbR\b/],
  [['AT'], /\be\. ?U\./],
  [['NL', 'BE'], /\b[BN]\.?V\.?\b/],
  [['NL'], /\bV\.?O\.?F\.?\b/i],
  [['IT'], /\bS\. ?[rp]\. ?[lA]\.?|\bS\.n\.c\./i],
  [['FR', 'BE', 'CH'], /\bSARL\b|\bSAS\b/],
  [['AU', 'ZA'], /\bPty\b/],
  [['IN'], /\bPvt\b|₹|\bNagar\b|\bIndia\b/],
  [['BR'], /\bLTDA\b/i],
  [['PT'], /\bLda\b/i],
  [['PL'], /\bSp\. ?z ?o\. ?o\./i],
  [['CZ', 'SK'], /\bs\. ?r\. ?o\./],
  [['DK'], /\bApS\b|\bA\/S\b/],
  [['SE'], /\bAB\b/],
  [['GB', 'IE'], /\bLtd\b/],
];

/** Where a language is spoken, its main country first. English says nothing. */
const SPOKEN: Readonly<Record<string, string[]>> = {
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  nl: ['NL', 'BE'],
  it: ['IT', 'CH'],
  es: ['ES', 'MX', 'AR', 'CL', 'CO'],
  pt: ['BR', 'PT'],
  da: ['DK'],
  sv: ['SE', 'FI'],
  nb: ['NO'],
  no: ['NO'],
  fi: ['FI'],
  pl: ['PL'],
  cs: ['CZ'],
  sk: ['SK'],
  hu: ['HU'],
  ja: ['JP'],
  ru: ['RU'],
  uk: ['UA'],
  tr: ['TR'],
  el: ['GR'],
  he: ['IL'],
  ko: ['KR'],
  eu: ['ES'],
  ca: ['ES'],
  hr: ['HR'],
  sl: ['SI'],
  et: ['EE'],
  lt: ['LT'],
  bg: ['BG'],
};

export function cluesOf(page: Page, text: string): Clues {
  const shown = new Map<string, number>();
  const add = (to: Map<string, number>, countries: readonly string[], points: number) => {
    for (const country of new Set(countries)) to.set(country, (to.get(country) ?? 0) + points);
  };
  add(shown, phoneCountries(page, text), WORTH.phone);
  add(
    shown,
    [...text.matchAll(VAT)].map((match) => match.slice(1).find(Boolean) ?? ''),
    WORTH.register,
  );
  for (const [country, pattern] of REGISTERS) if (pattern.test(text)) add(shown, [country], WORTH.register);
  for (const [countries, pattern] of LEGAL_FORMS) if (pattern.test(text)) add(shown, countries, WORTH.form);
  const all = new Map(shown);
  const host = countryOfHost(page.url.hostname);
  if (host) add(all, [host], WORTH.host);
  const [language = '', region = ''] = (page.reading.language ?? '').split(/[-_]/);
  const [main, ...elsewhere] = SPOKEN[language.toLowerCase()] ?? [];
  if (main) add(all, [main], WORTH.language);
  add(all, elsewhere, WORTH.languageElsewhere);
  // Publishing systems write "en-US" everywhere; other regions are chosen on purpose.
  if (/^[A-Z]{2}$/.test(region) && region !== 'US') add(all, [region], WORTH.languageElsewhere);
  return { all, shown };
}

/** The country that the page speaks for: by something shown on it, with more than its language beside, and by a clear lead. */
export function likeliest({ all, shown }: Clues): string | undefined {
  const [best, next] = [...all].sort((a, b) => b[1] - a[1]);
  if (!best || (shown.get(best[0]) ?? 0) < WORTH.form) return undefined;
  return best[1] >= 4 && best[1] - (next?.[1] ?? 0) >= 2 ? best[0] : undefined;
}

/** Countries of the international numbers on the page, one entry each. */
function phoneCountries(page: Page, text: string): string[] {
  const numbers = [...text.matchAll(/(?:\+|\b00)[ (]{0,2}([1-9]\d{0,2})[\d ()./-]{6,18}/g)]
    .slice(0, 40)
    .map((match) => match[0]);
  const links = page.reading.links
    .filter((link) => /^tel:(?:\+|00|%2B)/i.test(link.href))
    .map((link) => link.href.replace(/%2B/i, '+'));
  const countries = [...numbers, ...links].map((number) =>
    countryOfCallingCode(number.replace(/\D/g, '').replace(/^00/, '')),
  );
  return [...new Set(countries)].filter((country) => country !== undefined);
}
