import { foldWords } from './fold.ts';

/** ISO 3166-1 alpha-2, and XK as used for Kosovo. Intl also names unions, test codes and islands without a code of their own. */
const CODES = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
  EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ
  LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA
  RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(
    /\s+/,
  ),
);

/** Names that Intl does not list: short ones, older ones, and what each country calls itself. */
const ALIASES = `US: usa|u s a|u s|united states of america|estados unidos|etats unis;GB: uk|u k|great britain|england|scotland|wales|northern ireland|britain
NL: holland|the netherlands|nederland|pays bas;DE: deutschland|germany|allemagne;AT: osterreich|oesterreich;CH: schweiz|suisse|svizzera|switzerland;BE: belgie|belgique|belgium
CZ: czech republic|ceska republika|cesko;FR: france;ES: espana|spain;IT: italia|italy|italien;PT: portugal;DK: danmark;SE: sverige;NO: norge;FI: suomi;PL: polska;HU: magyarorszag
BR: brasil|brazil;MX: mexico;JP: 日本|japan;CN: 中国|china|p r china|pr china;KR: korea|south korea|republic of korea|대한민국;TW: taiwan|台灣|臺灣;RU: россия|russia|russian federation;UA: украіна|украина|ukraine
TR: turkiye|turkey;GR: ελλαδα|greece;RO: romania;HR: hrvatska;SI: slovenija;SK: slovensko;BG: българия;RS: србија|srbija;EE: eesti;LV: latvija;LT: lietuva;IE: eire|republic of ireland
AE: uae|u a e|united arab emirates;VN: vietnam|viet nam;MK: macedonia;MM: burma;IL: ישראל;HK: hong kong|香港;SG: singapore;LU: letzebuerg;CI: ivory coast;TZ: tanzania;IR: iran;SY: syria;MD: moldova;BO: bolivia;VE: venezuela`;

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Built when first asked for: each language costs about 0.4 ms. Names folded → code. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (const code of CODES) names.set(foldWords(display.of(code) ?? code), code);
  namesByLanguage.set(language, names);
  return names;
}

let aliases: ReadonlyMap<string, string> | undefined;
function aliasNames(): ReadonlyMap<string, string> {
  aliases ??= new Map(
    ALIASES.split(/[;\n]/).flatMap((row): [string, string][] => {
      const [code = '', names = ''] = row.split(': ');
      return names.split('|').map((name) => [foldWords(name), code]);
    }),
  );
  return aliases;
}

/**
 * The country that a field names, as ISO 3166-1 alpha-2: "Deutschland", "USA", "de" → "DE".
 *
 * @param language primary BCP 47 tag of the page; names are known in it, in English and in each country's own language.
 */
export function countryCode(text: string, language = 'en'): string | undefined {
  const code = text.trim().toUpperCase();
  if (CODES.has(code)) return code;
  if (code === 'UK') return 'GB';
  return nameOf(foldWords(text), language);
}

function nameOf(name: string, language: string): string | undefined {
  if (name === '') return undefined;
  const inLanguage =
    /^[a-z]{2}$/.test(language) && language !== 'en' ? namesIn(language).get(name) : undefined;
  return aliasNames().get(name) ?? inLanguage ?? namesIn('en').get(name);
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
  return CODES.has(code) ? code : undefined;
}
