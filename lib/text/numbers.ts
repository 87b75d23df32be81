/** Letters as plain ranges: see lib/text/words.ts. */
const LETTER = 'a-zA-Z\\u00c0-\\u02af\\u0300-\\u1fff';

/**
 * Counts as people write them: "1.200", "1,200", "1 200", "1'200", "1200", "1.2k", "9 mil", "3 Tsd.", "1万2,000".
 * For use inside larger patterns; holds no groups that capture and takes linear time.
 */
export const COUNT = `\\d{1,3}(?:[.,'’ \\u00a0\\u2009\\u202f]\\d{3}){1,3}(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2}(?!\\d))?(?:\\s?(?:k|K|mil|mila|Tsd\\.?|tsd\\.?|Tausend|tausend|thousand|mille|tys\\.?|tis\\.?|тыс\\.?)(?![${LETTER}\\d])|\\s?[万萬](?:[\\d,]{1,6})?|천|千)?`;

const GROUPED = /^\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+$/;
const TEN_THOUSANDS = /^(\d{1,5}(?:[.,]\d{1,2})?)\s?[万萬]([\d,]{0,6})$/;
const SCALED =
  /^(\d{1,7}(?:[.,]\d{1,2})?)(?:\s?(k|mil|mila|tsd\.?|tausend|thousand|mille|tys\.?|tis\.?|тыс\.?|천|千))?$/;

/** The number that a text matched by `COUNT`, or a number word, stands for; undefined for anything else. */
export function readCount(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  // Most words are no numbers, and known at their first letter to be written in none.
  if (written.charCodeAt(0) > 57) return WORDS.get(written);
  if (GROUPED.test(written)) return Number(written.replace(/\D/g, ''));
  const [, myriads, units] = TEN_THOUSANDS.exec(written) ?? [];
  if (myriads) return decimal(myriads) * 10_000 + Number((units ?? '').replaceAll(',', ''));
  const [, digits, scale] = SCALED.exec(written) ?? [];
  if (!digits) return WORDS.get(written);
  if (scale) return Math.round(decimal(digits) * 1_000);
  return /[.,]/.test(digits) ? undefined : Number(digits);
}

function decimal(digits: string): number {
  return Number(digits.replace(',', '.'));
}

/** From two to twenty, then the tens to ninety: English, German, Dutch, French, Italian, Spanish, Portuguese, Swedish. */
const LINES = [
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
  'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
];
const TENS = [
  'thirty forty fifty sixty seventy eighty ninety',
  'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'dertig veertig vijftig zestig zeventig tachtig negentig',
  'trente quarante cinquante soixante',
  'trenta quaranta cinquanta sessanta settanta ottanta novanta',
  'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'trinta quarenta cinquenta sessenta setenta oitenta noventa',
  'trettio fyrtio femtio sextio sjuttio åttio nittio',
];

/** Words that mean something else in a neighbouring language: "onze" is Dutch for "our", "once" and "due" are English. */
const AMBIGUOUS = new Set(['onze', 'once', 'due', 'dos', 'sei', 'tio']);

const WORDS: ReadonlyMap<string, number> = new Map(
  [
    ...LINES.flatMap((line) => line.split(' ').map((word, at) => [word, at + 2] as const)),
    ...TENS.flatMap((line) => line.split(' ').map((word, at) => [word, (at + 3) * 10] as const)),
  ].filter(([word]) => !AMBIGUOUS.has(word)),
);
