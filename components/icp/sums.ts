/** Sums as a rep writes them, and what each letter stands for. */
const SCALES: readonly [letter: string, of: number][] = [
  ['bn', 1e9],
  ['m', 1e6],
  ['k', 1e3],
];

/** 2500000 → "2.5m"; in full where it would not come back the same. */
export function shortSum(number: number): string {
  for (const [letter, of] of SCALES) {
    const short = number / of;
    if (short >= 1 && Number.isInteger(short * 10)) return `${short}${letter}`;
  }
  return String(number);
}

/** "2.5m", "2,5 M" → 2500000; undefined where no letter stands behind a number. */
export function scaledSum(typed: string): number | undefined {
  const [, digits = '', letter = ''] = /^(\d+(?:[.,]\d{1,3})?)\s*(bn|m|k)$/i.exec(typed) ?? [];
  const of = SCALES.find(([name]) => name === letter.toLowerCase())?.[1];
  return of && Math.round(Number(digits.replace(',', '.')) * of);
}

/** Offered for a revenue: those of the countries that most profiles ask for. ISO 4217. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'TRY',
  'CAD',
  'AUD',
  'NZD',
  'JPY',
  'CNY',
  'INR',
  'KRW',
  'SGD',
  'BRL',
  'MXN',
  'ZAR',
  'AED',
] as const;
