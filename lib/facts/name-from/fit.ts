import { fold } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';
import { nameWords } from './name-key.ts';

/**
 * How well a name fits the label of a domain ("acmelogistics" of acme-logistics.example), 0–1: the same; one inside the
 * other; the label put together from the beginnings of the name's words ("nordlogt": Nordic Logistics Technologies);
 * or words in common. Of several labels the best.
 */
export function fitsLabels(name: string, labels: readonly string[]): number {
  const words = nameWords(name);
  const keys = [words.join(''), fold(withoutLegalForm(name))];
  let best = 0;
  for (const label of labels) for (const key of keys) best = Math.max(best, fits(key, words, label));
  if (best === 1 || !FOREIGN.test(name)) return best;
  const latin = nameWords(inLatin(name));
  for (const label of labels) best = Math.max(best, fits(latin.join(''), latin, label));
  return best;
}

/** Letters that domains write otherwise. */
const FOREIGN = /[äöüÄÖÜа-яёА-ЯЁ]/;

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

function fits(key: string, words: readonly string[], label: string): number {
  if (key.length < 2 || label.length < 2) return 0;
  if (key === label) return 1;
  const [short, long] = key.length < label.length ? [key, label] : [label, key];
  if (short.length >= 3 && long.startsWith(short)) return 0.6 + 0.3 * (short.length / long.length);
  if (short.length >= 4 && long.includes(short)) return 0.5 + 0.3 * (short.length / long.length);
  if (key.length >= 3 && label.endsWith(key)) return 0.6;
  const parts = words.slice(0, 8);
  if (isMadeOf(label, parts)) return 0.6;
  const shared = sharedLetters(parts, label) / label.length;
  if (shared >= 0.6) return 0.5;
  const first = parts[0] ?? '';
  if (first.length >= 5 && label.startsWith(first)) return 0.4;
  return shared >= 0.45 ? 0.3 : 0;
}

/** Letters of a label that are whole words of the name: "the[harbour][inn]" of Bristol Harbour Inn. */
function sharedLetters(parts: readonly string[], label: string): number {
  const used = new Set(parts.filter((part) => part.length >= 3 && label.includes(part)));
  return [...used].reduce((sum, part) => sum + part.length, 0);
}

/** Whether a label is the beginnings of these words in a row, the first and at least two of them used: "azem" of A Z Electronic Materials. */
function isMadeOf(label: string, parts: readonly string[]): boolean {
  if (parts.length < 2 || label.length < 3 || label.length > 40 || label[0] !== parts[0]?.[0]) return false;
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
