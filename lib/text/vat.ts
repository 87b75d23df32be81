/** A country's VAT number as its authority gives it (EU VIES formats; GB, CH and NO by their tax offices). */
interface VatForm {
  /** What follows the country's letters, without separators. */
  shape: RegExp;
  /** Whether the check digits are right; absent where the rule is not cheap. */
  holds?: (digits: string) => boolean;
}

const sum = (digits: string, weights: readonly number[]) =>
  weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);

/** ISO 7064 MOD 11,10: Germany. */
function mod11of10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const rest = (Number(digit) + product) % 10 || 10;
    product = (2 * rest) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** The checksum of bank cards, which Italy, Sweden and France's SIREN use too. */
function luhn(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return value > 9 ? value - 9 : value;
  });
  return doubled.reduce((total, value) => total + value, 0) % 10 === 0;
}

function french(text: string): boolean {
  const siren = text.slice(2);
  if (!luhn(siren)) return false;
  return !/^\d\d/.test(text) || Number(text.slice(0, 2)) === (12 + 3 * (Number(siren) % 97)) % 97;
}

function dutch(text: string): boolean {
  const digits = text.slice(0, 9);
  if (sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(digits[8])) return true;
  // Since 2020 sole traders have numbers by ISO 7064 MOD 97,10 over the letters as well: N=23, L=21, B=11.
  return BigInt(`2321${digits}11${text.slice(10)}`) % 97n === 1n;
}

function spanish(text: string): boolean {
  const [first = '', last = ''] = [text[0], text.at(-1)];
  if (/^[\dXYZ]/.test(first)) {
    const number = Number(text.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === last;
  }
  const digits = text.slice(1, 8);
  const total = [...digits].reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  const check = (10 - (total % 10)) % 10;
  return last === String(check) || last === 'JABCDEFGHI'[check];
}

function austrian(text: string): boolean {
  const total = [...text.slice(1, 8)].reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 4);
  return (10 - (total % 10)) % 10 === Number(text[8]);
}

/** Old and new numbers differ by 55. */
function british(text: string): boolean {
  const total = sum(text, [8, 7, 6, 5, 4, 3, 2]) + Number(text.slice(7, 9));
  return total % 97 === 0 || (total + 55) % 97 === 0;
}

const mod11 = (digits: string, weights: readonly number[]) => {
  const rest = 11 - (sum(digits, weights) % 11);
  return (rest === 11 ? 0 : rest) === Number(digits[weights.length]);
};

const FORMS: Readonly<Record<string, VatForm>> = {
  AT: { shape: /^U\d{8}$/, holds: austrian },
  BE: {
    shape: /^[01]\d{9}$/,
    holds: (text) => 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8)),
  },
  CH: { shape: /^E\d{9}$/, holds: (text) => mod11(text.slice(1), [5, 4, 3, 2, 7, 6, 5, 4]) },
  CZ: { shape: /^\d{8,10}$/ },
  DE: { shape: /^[1-9]\d{8}$/, holds: mod11of10 },
  DK: { shape: /^\d{8}$/, holds: (text) => sum(text, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  ES: { shape: /^[A-Z\d]\d{7}[A-Z\d]$/, holds: spanish },
  FI: { shape: /^\d{8}$/, holds: (text) => mod11(text, [7, 9, 10, 5, 8, 4, 2]) },
  FR: { shape: /^[A-HJ-NP-Z\d]{2}\d{9}$/, holds: french },
  GB: { shape: /^(?:\d{9}|\d{12})$/, holds: british },
  HU: { shape: /^\d{8}$/ },
  IE: { shape: /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/ },
  IT: { shape: /^\d{11}$/, holds: luhn },
  LU: { shape: /^\d{8}$/, holds: (text) => Number(text.slice(0, 6)) % 89 === Number(text.slice(6)) },
  NL: { shape: /^\d{9}B\d{2}$/, holds: dutch },
  NO: { shape: /^\d{9}(?:MVA)?$/, holds: (text) => mod11(text, [3, 2, 7, 6, 5, 4, 3, 2]) },
  PL: { shape: /^\d{10}$/, holds: (text) => sum(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(text[9]) },
  PT: {
    shape: /^\d{9}$/,
    holds: (text) => ((11 - (sum(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(text[8]),
  },
  RO: { shape: /^\d{6,10}$/ },
  SE: { shape: /^\d{10}01$/, holds: (text) => luhn(text.slice(0, 10)) },
  SI: { shape: /^\d{8}$/ },
  SK: { shape: /^\d{10}$/, holds: (text) => Number(text) % 11 === 0 },
};

/**
 * A VAT number as registers write it: "de 136 695 976" → "DE136695976", "CHE-116.281.710 MWST" → "CHE116281710".
 *
 * @param country ISO 3166-1 alpha-2. @param number with or without the country's letters, separators as written.
 * @returns undefined where shape or check digits are not that country's.
 */
export function vatNumber(country: string, number: string): string | undefined {
  const form = FORMS[country];
  const plain = number
    .toUpperCase()
    .replace(/[^A-Z\d+*]/g, '')
    .replace(/(?:MWST|TVA|IVA)$/, '');
  const rest = plain.startsWith(country) && !form?.shape.test(plain) ? plain.slice(2) : plain;
  // Belgian numbers were one digit shorter until 2007 and are still written so.
  const own = country === 'BE' && rest.length === 9 ? `0${rest}` : rest;
  if (!form?.shape.test(own) || /^\D*(\d)\1+$/.test(own)) return undefined;
  return form.holds === undefined || form.holds(own) ? `${country}${own}` : undefined;
}
