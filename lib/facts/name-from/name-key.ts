import { fold, foldWords } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';

/** What two spellings of one name share: no case, accents, punctuation, spaces, legal form, "the" and "and". */
export function nameKey(name: string): string {
  return words(name).join('');
}

const GLUE = new Set(['and', 'und', 'et', 'the', 'en', 'y']);

function words(name: string): string[] {
  const all = foldWords(withoutLegalForm(name).replace(/['’`´]/g, ''))
    .split(' ')
    .filter(Boolean);
  const telling = all.filter((word) => !GLUE.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * How well a name fits the label of a domain ("acmelogistics" of acme-logistics.example), 0–1: the same; one inside the
 * other; or the label put together from the beginnings of the name's words ("nordlogt": Nordic Logistics Technologies).
 */
export function fitsLabel(name: string, label: string): number {
  const latin = inLatin(name);
  return Math.max(
    fits(nameKey(name), name, label),
    fits(nameKey(latin), latin, label),
    fits(fold(withoutLegalForm(name)), name, label),
  );
}

/** Domains write "ü" as "ue" and Cyrillic in Latin letters (as in the ICAO's table for passports, where domains follow it). */
const LATIN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

function inLatin(name: string): string {
  return name.toLowerCase().replace(/[äöüа-яё]/g, (letter) => LATIN[letter] ?? letter);
}

function fits(key: string, name: string, label: string): number {
  if (key.length < 2 || label.length < 2) return 0;
  if (key === label) return 1;
  const [short, long] = key.length < label.length ? [key, label] : [label, key];
  if (short.length >= 3 && long.startsWith(short)) return 0.6 + 0.3 * (short.length / long.length);
  if (short.length >= 4 && long.includes(short)) return 0.5 + 0.3 * (short.length / long.length);
  if (key.length >= 3 && label.endsWith(key)) return 0.6;
  const parts = words(name).slice(0, 8);
  if (isMadeOf(label, parts)) return 0.6;
  return sharedLetters(parts, label) >= 0.6 * label.length ? 0.5 : 0;
}

/** Letters of a label that are whole words of the name: "the[harbour][inn]" of Bristol Harbour Inn. */
function sharedLetters(parts: readonly string[], label: string): number {
  const used = new Set(parts.filter((part) => part.length >= 3 && label.includes(part)));
  return [...used].reduce((sum, part) => sum + part.length, 0);
}

/** Whether a label is the beginnings of these words in a row, the first and at least two of them used: "azem" of A Z Electronic Materials. */
function isMadeOf(label: string, parts: readonly string[]): boolean {
  if (parts.length < 2 || label.length < 3 || label.length > 40) return false;
  /** Lengths of the label's beginning that the words so far can spell. */
  let reached = new Set([0]);
  for (const [index, word] of parts.entries()) {
    const next = new Set(index === 0 ? [] : reached);
    for (const at of reached) {
      for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), at); length += 1)
        next.add(at + length);
    }
    reached = next;
    if (reached.size === 0) return false;
  }
  return reached.has(label.length);
}
