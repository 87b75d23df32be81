import { codeOfName, isCountry } from './country-names.ts';
import { COUNTRY_WORDS, HOMONYMS } from './country-words.ts';
import { foldWords } from './fold.ts';
import { tableOf } from './table.ts';

const codeOf = tableOf(COUNTRY_WORDS);

/** No country has a longer name in any of the languages. */
const LONGEST_NAME = 48;

/**
 * The country that a field names, as ISO 3166-1 alpha-2: "Deutschland", "USA", "de" → "DE".
 *
 * @param language primary BCP 47 tag of the page, which decides what "Island" means.
 */
export function countryCode(text: string, language = 'en'): string | undefined {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  return code === 'UK' ? 'GB' : countryNamed(text, language);
}

/** As `countryCode` for a name in full: codes, which are words in many languages ("in", "de"), are none. */
export function countryNamed(text: string, language = 'en'): string | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const name = foldWords(text);
  return HOMONYMS.get(name)?.includes(language) === false ? undefined : (codeOfName(name) ?? codeOf(name));
}

const CALLING = `1US 7RU 20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 51PE 52MX 54AR 55BR 56CL 57CO 60MY 61AU 62ID 63PH 64NZ 65SG 66TH
81JP 82KR 84VN 86CN 90TR 91IN 92PK 94LK 98IR 212MA 213DZ 216TN 233GH 234NG 254KE 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 370LT 371LV 372EE 373MD 374AM 375BY 376AD 377MC 380UA 381RS 382ME
385HR 386SI 387BA 389MK 420CZ 421SK 423LI 852HK 853MO 855KH 880BD 886TW 961LB 962JO 965KW 966SA 968OM 971AE 972IL 973BH 974QA 977NP 994AZ 995GE 998UZ`;
const BY_CALLING = new Map(
  CALLING.split(/\s+/).map((entry): [string, string] => [entry.replace(/\D/g, ''), entry.replace(/\d/g, '')]),
);

/** Main country of an international number's prefix (ITU-T E.164). `digits` without "+" or "00". US stands for all of +1. */
export function countryOfCallingCode(digits: string): string | undefined {
  for (const length of [3, 2, 1]) {
    const country = BY_CALLING.get(digits.slice(0, length));
    if (country) return country;
  }
  return undefined;
}

/** Country domains that the whole world registers for their looks: they say nothing about a place. */
const GENERIC_TLDS = new Set(
  'io co ai me tv cc fm am gg to ly la ws nu st sh gl vc im ag bz mn sc pw tk ml ga cf gq so as ms eu'.split(
    ' ',
  ),
);

/** Country of a host's last label, "acme.co.uk" → "GB"; undefined for generic ones and those used as such. */
export function countryOfHost(host: string): string | undefined {
  const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (last === 'uk') return 'GB';
  if (GENERIC_TLDS.has(last)) return undefined;
  const code = last.toUpperCase();
  return isCountry(code) ? code : undefined;
}
