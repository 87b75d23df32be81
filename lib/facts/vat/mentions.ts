import { vatNumber } from '../../text/vat.ts';

/** A valid VAT number somewhere in a text. */
export interface VatMention {
  country: string;
  /** With its country's letters, without separators. */
  number: string;
  at: number;
  /** Whether words before it say that it is one; without them it may be any number that begins with two letters. */
  labelled: boolean;
}

const PREFIX =
  /\b(?:AT(?= ?U)|CH(?=E)|BE|CZ|DE|DK|ES|FI|FR|GB|HU|IE|IT|LU|NL|NO|PL|PT|RO|SE|SI|SK)(?=[ .:-]{0,2}[A-Z]{0,2}[ -]?\d)/g;
const LABEL =
  /\b(?:vat\b|u?st\.?-?id|ust|uid\b|umsatzsteuer|mwst|mehrwertsteuer|steuer|tva\b|intracom|btw|iva\b|i\.v\.a|p\. ?i(?:va)?\b|moms|alv\b|nip\b|n\.?i\.?f\b|c\.?i\.?f\b|dph|dič|ddv|cui\b|tax|adószám|fiscal|mva\b|cvr|contribuinte)/i;
const LABEL_REACH = 48;
/** Numbers of one text that are looked at: a list of more is a register. */
const MOST = 20;

/** Labels that only one country's numbers have, so that they stand without its letters. */
const NATIONAL: readonly (readonly [country: string, says: string, label: RegExp])[] = [
  ['IT', 'I', /\b(?:P(?:art)?\. ?I\.?(?:VA)?|P\.? ?IVA|Partita IVA)\b[^\d\n]{0,24}(?=\d)/gi],
  ['PL', 'NIP', /\bNIP\b[^\d\n]{0,6}(?=\d)/g],
  ['ES', 'F', /\b[CN]\.?I\.?F\b[. :-]{0,4}(?=[A-Z]?[ .-]?\d)/g],
  ['PT', '', /\b(?:NIF|NIPC|[Cc]ontribuinte)\b[^\d\n]{0,14}(?=\d)/g],
  ['NL', 'BTW', /\bBTW\b[^\d\n]{0,16}(?=\d)/gi],
  ['BE', '', /\b(?:BTW|TVA|[Oo]ndernemingsn(?:umme)?r)\b[^\d\n]{0,12}(?=[01]?\d{3}\.)/g],
  ['DK', 'CVR', /\bCVR\b[^\d\n]{0,12}(?=\d)/g],
  ['NO', 'MVA', /\b[Oo]rg(?:\.|anisasjons)? ?n(?:umme)?r\.?[^\d\n]{0,4}(?=\d[\d ]{8,12}MVA)/g],
];

/** The VAT numbers in a text, in its order; shape and check digits hold for every one of them. */
export function vatMentions(text: string): VatMention[] {
  const found: VatMention[] = [];
  for (const match of text.matchAll(PREFIX)) {
    if (found.length >= MOST) break;
    const country = match[0].slice(0, 2);
    const number = numberAt(country, text, match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - LABEL_REACH), match.index);
    if (number) found.push({ country, number, at: match.index, labelled: LABEL.test(before) });
  }
  for (const [country, says, label] of NATIONAL) {
    if (!text.includes(says)) continue;
    for (const match of text.matchAll(label)) {
      if (found.length >= MOST) break;
      const number = numberAt(country, text, match.index + match[0].length);
      if (number) found.push({ country, number, at: match.index, labelled: true });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The longest valid number that starts here, read over spaces, dots and hyphens. */
function numberAt(country: string, text: string, at: number): string | undefined {
  let plain = '';
  const ends: number[] = [];
  for (let next = at; next < at + 24 && plain.length < 13; next += 1) {
    const letter = text[next] ?? '';
    if (/[A-Z\d]/.test(letter)) {
      plain += letter;
      ends.push(next + 1);
    } else if (!/[ .:\-\u00a0]/.test(letter)) break;
  }
  for (let length = plain.length; length >= 8; length -= 1) {
    if (/[A-Za-z\d]/.test(text[ends[length - 1] ?? 0] ?? '')) continue;
    const number = vatNumber(country, plain.slice(0, length));
    if (number) return number;
  }
  return undefined;
}
