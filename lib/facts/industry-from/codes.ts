import type { Industry } from '../../icp/industries.ts';

/**
 * Official lists by the beginnings of their codes, the longest beginning counts. `naics`: 2012–2022. `nace`: Rev. 2 and the
 * national lists that extend it (UK SIC 2007, WZ 2008, NAF): digits only. `sic`: the US list of 1987, as SEC filings use it.
 */
const TABLES = {
  naics:
    'software 5112 5132 518 5415;services 323 532 541 561 811 812 814;transport 48 49;retail 42 44 45;education 61;public 813 92;health 3391 54194 62;pharma 3254 5417;media 51 71 3346;food 11 311 312;goods 313 314 315 316 3256 337 339 3352;travel 5615 713 72;electronics 334;finance 52 55;insurance 524;machinery 3329 3327 333 335 3365 3366;aerospace 3364 336992 33299 927 928;energy 21 22 324 4247 486 562;vehicles 336 441 4231 5321 8111;property 53;construction 23 3273;materials 113 212 321 322 325 326 327 331 332;telecom 517',
  nace: 'software 582 62 63;services 18 69 70 71 73 74 77 78 80 81 82 95 96 97 98;transport 49 50 51 52 53;retail 46 47;education 85;public 84 94 99;health 266 325 75 86 87 88;pharma 21 72;media 58 5821 59 60 6391 90 91;food 01 03 10 11 12;goods 13 14 15 204 275 31 32;travel 55 56 79 92 93;electronics 26;finance 64 66;insurance 65 662;machinery 27 28 30 33;aerospace 254 303 304;energy 05 06 091 19 35 36 37 38 39;vehicles 29 3091 45 771;property 68;construction 235 236 41 42 43;materials 02 07 08 09 16 17 20 22 23 24 25;telecom 61',
  sic: 'software 737;services 275 72 73 76 81 87 88 89;transport 40 41 42 43 44 45 47;retail 50 51 52 53 54 554 56 57 59;education 82;public 86 91 92 93 94 95 96 97;health 384 385 80 83;pharma 283 8731;media 27 483 484 78 792 794 84;food 01 02 07 09 20 21;goods 22 23 25 284 31 363 39;travel 58 70 79;electronics 357 36 38;finance 60 61 62 67;insurance 63 64;machinery 35 361 362 373 374;aerospace 348 372 376 381;energy 12 13 29 46 49;vehicles 301 37 501 55 75;property 65 6798;construction 15 16 17 324 327 2452;materials 08 10 14 24 26 28 30 32 33 34;telecom 48',
} as const;
export type CodeSystem = keyof typeof TABLES;

const filed = new Map<CodeSystem, ReadonlyMap<string, Industry>>();

function byBeginning(system: CodeSystem): ReadonlyMap<string, Industry> {
  const known =
    filed.get(system) ?? new Map(rows(system).flatMap(([id, codes]) => codes.map((code) => [code, id])));
  filed.set(system, known);
  return known;
}

function rows(system: CodeSystem): [Industry, string[]][] {
  return TABLES[system].split(';').map((row) => {
    const [id, ...codes] = row.split(' ');
    return [id as Industry, codes];
  });
}

/**
 * The industry of a code as written: "62.01", "62012", "541511".
 *
 * @returns undefined for what is no code of the list; codes too short to tell are not guessed.
 */
export function industryOfCode(system: CodeSystem, code: string): Industry | undefined {
  const digits = code.replaceAll(/\D/g, '');
  const table = byBeginning(system);
  for (let length = Math.min(6, digits.length); length > 1; length -= 1) {
    const found = table.get(digits.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** Beginnings of codes that stand for an industry: what an export into a system with that list writes, the first the commonest. */
export function codesOf(system: CodeSystem, industry: Industry): string[] {
  return rows(system).find(([id]) => id === industry)?.[1] ?? [];
}
