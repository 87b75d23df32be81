/** A sum as a text states it, in whole units of its currency. */
export interface Sum {
  min: number;
  max: number;
  /** ISO 4217, upper case. */
  currency: string;
  /** Where it starts and ends in the text, its currency included. */
  from: number;
  to: number;
}

/** Where a text was written: decides what "$" and "kr" stand for. */
export interface MoneyHome {
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string | undefined;
  /** BCP 47 primary tag, lower case. */
  language?: string | undefined;
}

/** Each with what people write for it, before or behind the number. */
const CURRENCIES = `EUR: € EUR Euro euro euros euroa;USD: US$ USD;GBP: £ GBP pounds;CHF: CHF Franken Fr.;JPY: 円 JPY yen;CNY: 元 人民币 RMB CNY;KRW: ₩ 원 KRW
$: $ dollars dollar Dollar dólares dollari;kr: kr kr. kronor kroner;¥: ¥;SEK: SEK;NOK: NOK;DKK: DKK;PLN: zł PLN złotych;CZK: Kč CZK korun;HUF: Ft HUF forint;RON: lei RON;INR: ₹ INR Rs. Rs rupees
RUB: ₽ руб. руб рублей RUB;UAH: ₴ грн;BRL: R$ BRL reais;TRY: ₺ TL TRY;AUD: A$ AU$ AUD;CAD: C$ CA$ CAD;NZD: NZ$ NZD;SGD: S$ SG$ SGD;HKD: HK$ HKD;TWD: NT$ TWD;MXN: MX$ MXN;ZAR: ZAR;AED: AED`;

const SCALES = `1e9: mil_millones mil_milhões billions billion bn B Mrd. Mrd Milliarden Milliarde milliards milliard Mds Md miliardi miliardo miliardów miliard miljard miljarder milliarder mld. mld mia. mia млрд
1e6: millions million Millionen Million Mio. Mio mio. mio Mln mln. mln mn mm millones millón milhões milhão milioni milione miljoen miljoner millioner milionów miliony milionů milj. млн м. m M MM 百万
1e3: thousand k K T t Tsd. Tsd Tausend tausend mille tys. tys tis. тыс. тыс;1e7: crores crore Cr;1e5: lakhs lakh;1e12: 兆 조;1e8: 億 亿 억;1e4: 万 萬 만`;

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(/[;\n]/).flatMap((row): [string, string][] => {
      const [value = '', names = ''] = row.split(': ');
      return names.split(' ').map((name) => [name.replace('_', ' '), value]);
    }),
  );
}

const currencies = table(CURRENCIES);
const scales = table(SCALES);
const anyOf = (names: Iterable<string>) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$.]/g, '\\$&'))
    .join('|');

const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff';
const SIGN = anyOf(currencies.keys());
const NUMBER = /(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?)(?![.,]?\d)/g;
const BEFORE = new RegExp(`(?:^|[^${LETTER}\\d])(${SIGN})\\s?$`);
/** The second number of "5–7", its own sign left out. */
const SECOND = /^\s?(?:[-–—]|to|bis|à)\s?[$€£]?(\d{1,4}(?:[.,]\d{1,3})?)(?![.,]?\d)/;
/** A scale ends like a word, or carries its currency: "MSEK", "k€". */
const SCALE = new RegExp(
  `^[\\s-]?(${anyOf(scales.keys())})(?![${LETTER}]|\\d)|^\\s?([MmkT])(?=(?:${SIGN})(?![${LETTER}]))`,
);
const BEHIND = new RegExp(`^\\s?(?:(?:de|di|d['’]|van|of)\\s?)?(US[- ])?(${SIGN})(?![${LETTER}\\d])`);
const LONGEST_SIGN = 9;
const LONGEST_TAIL = 40;

/**
 * The sums of money that a text names: "€45 million", "120 Mio. €", "12 M€", "£3.2m", "12億円", "$5–7 million".
 * A currency that cannot be told ("kr" on a page that is not Nordic) makes no sum. Linear in the text's length.
 */
export function sumsIn(text: string, home: MoneyHome): Sum[] {
  const sums: Sum[] = [];
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index < (sums.at(-1)?.to ?? 0)) continue;
    const sum = sumAt(text, index, number, home);
    if (sum) sums.push(sum);
  }
  return sums;
}

function sumAt(text: string, at: number, number: string, home: MoneyHome): Sum | undefined {
  const start = text.slice(Math.max(0, at - LONGEST_SIGN), at);
  const before = BEFORE.exec(start);
  if (!before && /[\w.,/-]$/.test(start)) return undefined;
  let end = at + number.length;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(text.slice(end, end + LONGEST_TAIL));
    end += found?.[0].length ?? 0;
    return found;
  };
  const second = take(SECOND)?.[1];
  const scale = take(SCALE);
  const behind = before ? undefined : take(BEHIND);
  const sign = before?.[1] ?? (behind?.[1] ? 'USD' : behind?.[2]);
  const currency = sign && currencyOf(currencies.get(sign) ?? '', home);
  const power = Number(scales.get(scale?.[1] ?? scale?.[2] ?? '') ?? 1);
  const max = amountOf(second ?? number, power);
  const min = amountOf(number, power);
  if (!currency || max < min) return undefined;
  return {
    min,
    max,
    currency,
    from: before ? at - (sign?.length ?? 0) - (start.endsWith(' ') ? 1 : 0) : at,
    to: end,
  };
}

const DOLLARS = new Map(
  Object.entries({
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    CL: 'CLP',
    CO: 'COP',
    AR: 'ARS',
  }),
);
const CROWNS = new Map(
  Object.entries({ SE: 'SEK', NO: 'NOK', DK: 'DKK', sv: 'SEK', nb: 'NOK', no: 'NOK', da: 'DKK' }),
);

function currencyOf(sign: string, { country = '', language = '' }: MoneyHome): string | undefined {
  if (sign === '$')
    return DOLLARS.get(country) ?? (language === 'es' || language === 'pt' ? undefined : 'USD');
  if (sign === 'kr') return CROWNS.get(country) ?? CROWNS.get(language);
  if (sign === '¥')
    return country === 'JP' || language === 'ja' ? 'JPY' : language === 'zh' ? 'CNY' : undefined;
  return sign === '' ? undefined : sign;
}

/** "1.234,56" and "1,234.56": the last mark before one or two digits is the decimal one; a billion's third digit is one too. */
function amountOf(written: string, power: number): number {
  const [, whole = written, part = ''] = /^(.*)[.,](\d{1,2})$/.exec(written) ?? [];
  const isDecimal = part === '' && power >= 1e9 && /^\d{1,2}[.,]\d{3}$/.test(written);
  const value = isDecimal
    ? Number(written.replace(',', '.'))
    : Number(`${whole.replace(/\D/g, '')}.${part || '0'}`);
  return Math.round(value * power);
}
