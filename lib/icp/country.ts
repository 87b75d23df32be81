/** Regions with a code of their own that are no country a company can be based in: unions, test and filler codes. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

/** English name of a country, for ISO 3166-1 alpha-2 in upper case; the code itself where there is none. */
export function countryName(code: string): string {
  const remembered = known.get(code);
  if (remembered !== undefined) return remembered;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // Made on first use: making one costs more than scoring a hundred accounts, asking it a tenth of one.
  names ??= new Intl.DisplayNames('en', { type: 'region' });
  const name = names.of(code) ?? code;
  known.set(code, name);
  return name;
}

/** True for a code in use today: "GB" is one; "UK" (an alias), "SU" (gone) and "EU" (a union) are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && countryName(code) !== code;
}
