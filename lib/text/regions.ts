import { foldWords } from './fold.ts';
import { later } from './later.ts';

const US = later(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming`,
);
const CA = later(
  `AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|QC Québec|PQ Quebec|SK Saskatchewan|YT Yukon`,
);
const AU = later(
  `NSW New South Wales|VIC Victoria|QLD Queensland|SA South Australia|WA Western Australia|TAS Tasmania|ACT Australian Capital Territory|NT Northern Territory`,
);
const BR = later(
  `AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins`,
);
const INDIA = later(
  `Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal`,
);

const ZA = later(
  `Gauteng|Western Cape|Eastern Cape|Northern Cape|KwaZulu-Natal|Free State|Limpopo|Mpumalanga|North West`,
);

/** Counties that British addresses put between town and postcode, besides every "…shire" and "Co …". */
const UK_COUNTIES = later(
  `Beds|Berks|Bucks|Cambs|Cleveland|Cornwall|Cumbria|Devon|Dorset|Durham|East Sussex|West Sussex|Sussex|N Yorks|W Yorks|S Yorks|Essex|Glos|Greater London|Greater Manchester|Hants|Herts|Humberside|Isle of Wight|Kent|Lancs|Leics|Lincs|Merseyside|Middlesex|Middx|Norfolk|Northants|Northumberland|Notts|Oxon|Rutland|Somerset|Staffs|Suffolk|Surrey|Tyne and Wear|Tyne & Wear|Warks|West Midlands|Wilts|Worcs|Avon|Angus|Argyll|East Lothian|West Lothian|Midlothian|Fife|Clwyd|Dyfed|Gwent|Gwynedd|Powys|Mid Glamorgan|South Glamorgan|West Glamorgan|Scotland|Wales|England|Northern Ireland`,
);

interface Regions {
  /** Codes as they stand in addresses, upper case. */
  codes: ReadonlySet<string>;
  /** Names in full, folded. */
  names: ReadonlySet<string>;
  /** The names' last words, in lower case: most texts do not end in one of them. */
  ends: ReadonlySet<string>;
}

/** Countries whose addresses name the state or province, by code or in full. */
const TABLES = { US, CA, AU, BR };
export type RegionCountry = keyof typeof TABLES;

const made = new Map<RegionCountry, Regions>();

/** Made when first asked for: most pages ask for one or two countries. */
function regionsOf(country: RegionCountry): Regions {
  const known = made.get(country);
  if (known) return known;
  const rows = TABLES[country]().split('|');
  const regions = {
    codes: new Set(rows.map((row) => row.slice(0, row.indexOf(' ')))),
    names: new Set(rows.map((row) => foldWords(row.slice(row.indexOf(' ') + 1)))),
    ends: new Set(rows.map((row) => row.slice(row.lastIndexOf(' ') + 1).toLowerCase())),
  };
  made.set(country, regions);
  return regions;
}

/** A test for membership in a list that is folded when first asked. */
function memberOf(list: () => string): (text: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (text) => {
    names ??= new Set(list().split('|').map(foldWords));
    return names.has(foldWords(text));
  };
}

const isNamedCounty = memberOf(UK_COUNTIES);
export const isUkCounty = (text: string): boolean =>
  /shire$|^co(?:unty)? \S/i.test(text.trim()) || isNamedCounty(text);
/** States of India and provinces of South Africa, which stand between town and country. */
export const isProvince = memberOf(() => `${INDIA()}|${ZA()}`);

/** Whether a text is a state's or province's name or, in capitals, its code. */
export function isRegionOf(country: RegionCountry, text: string): boolean {
  const { codes, names } = regionsOf(country);
  const bare = text.trim().replace(/\.(?=.)|\.$/g, '');
  return bare.length <= 3 ? codes.has(bare) : bare.length < 32 && names.has(foldWords(text));
}

let namesByFirstWord: ReadonlyMap<string, string[]> | undefined;

/** The American state or Canadian province whose name in full stands at this place of a text; the longest of several. */
export function regionNameAt(text: string, at: number): string | undefined {
  namesByFirstWord ??= byFirstWord(
    `${US()}|${CA()}`.split('|').map((row) => row.slice(row.indexOf(' ') + 1)),
  );
  const first = /^[A-Z][a-z]+/.exec(text.slice(at, at + 16))?.[0] ?? '';
  return namesByFirstWord
    .get(first)
    ?.find((name) => text.startsWith(name, at) && !/[a-z]/i.test(text[at + name.length] ?? ''));
}

function byFirstWord(names: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const [first = ''] = name.split(' ');
    found.set(first, [...(found.get(first) ?? []), name]);
  }
  return found;
}

/** The country whose region a code or name is: "TX", "Ontario", "NSW"; English-speaking countries only. */
export function countryOfRegion(text: string): RegionCountry | undefined {
  return (['US', 'CA', 'AU'] as const).find((country) => isRegionOf(country, text));
}

/**
 * Takes a region off the end of a text: "Ste 110 Austin, TX " → "Ste 110 Austin".
 *
 * @returns what stands before the region; undefined where the text does not end in one.
 */
export function withoutRegion(text: string, country: RegionCountry): string | undefined {
  const bare = text.replace(/[\s,.()|–-]+$/, '');
  const { codes, ends } = regionsOf(country);
  const end = /[^\s,|–]+$/.exec(bare)?.[0] ?? '';
  if (!codes.has(end.replaceAll('.', '')) && !ends.has(end.toLowerCase())) return undefined;
  const words = bare.split(/[\s,|–]+/).slice(-4);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const region = words.slice(-length);
    if (isRegionOf(country, region.join(' '))) return bare.slice(0, bare.lastIndexOf(region[0] ?? ''));
  }
  return undefined;
}
