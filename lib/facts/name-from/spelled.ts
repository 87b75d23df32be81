import { fold } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { asRead } from './clean.ts';
import { isNamesPart, startsBig } from './letters.ts';

/** Words of a name that are put together in a domain: "Acme Logistics" in acmelogistics.example. */
const MOST_WORDS = 6;
/** Texts that spell it: more say nothing new. */
const MOST_TEXTS = 4;

/**
 * How the page spells its own domain: the words somewhere in its texts that, joined, are the domain's label.
 * It finds the name on pages that say it only in running text, and its capitals where the title has none. Within a longer
 * name ("Jewellers Acme Smith" of acme.example) or in small letters it says less.
 */
export function spelledNames(page: Page, labels: readonly string[]): Candidate[] {
  const { title, meta, headings, blocks, pictures } = page.reading;
  const description = meta.find(({ name }) => name === 'description')?.content ?? '';
  const texts = [
    title,
    description,
    ...headings.slice(0, 20).map(({ text }) => text),
    ...blocks.slice(0, 120).map(({ text }) => text.slice(0, 300)),
    ...pictures.slice(0, 20).map(({ alt }) => alt),
  ];
  const usable = labels.filter((label) => label.length > 2);
  let best: Candidate | undefined;
  let seen = 0;
  for (const text of texts) {
    const found = usable.map((label) => spelledIn(text, label)).find((candidate) => candidate !== undefined);
    if (!found) continue;
    if (!best || found.weight > best.weight) best = found;
    seen += 1;
    if (best.weight === FULL || seen >= MOST_TEXTS) break;
  }
  return best ? [best] : [];
}

const FULL = 1.5;

function spelledIn(written: string, label: string): Candidate | undefined {
  if (!mayHold(written, label)) return undefined;
  const text = asRead(written);
  const words = text.slice(0, 300).split(/\s+/);
  const [from, end] = spelling(words, label) ?? [];
  if (from === undefined || end === undefined) return undefined;
  const spelled = words.slice(from, end).join(' ');
  const isSmall = spelled === spelled.toLowerCase();
  const isPart = startsBig(words[end] ?? '') || isNamesPart(words[from - 1] ?? '');
  const weight = isSmall ? 0.5 : isPart ? 0.75 : FULL;
  return { text: spelled, source: 'text', quote: text, weight, place: 'spelled' };
}

/** Whether a text may hold the label: without its first letters next to each other, or parted, it does not. Cheaper than folding. */
function mayHold(text: string, label: string): boolean {
  const [first = '', second = ''] = label;
  for (let at = nextOf(text, first, 0); at >= 0; at = nextOf(text, first, at + 1)) {
    const next = text.charAt(at + 1);
    if (next.toLowerCase() === second || !/[a-z]/i.test(next)) return true;
  }
  return NOT_PLAIN.test(text);
}

const NOT_PLAIN = /[^\x20-\x7e\n]/;

function nextOf(text: string, letter: string, from: number): number {
  const small = text.indexOf(letter, from);
  const big = text.indexOf(letter.toUpperCase(), from);
  return small < 0 || (big >= 0 && big < small) ? big : small;
}

function mayBegin(word: string, label: string): boolean {
  const first = word.charAt(0);
  return first.toLowerCase() === label.charAt(0) || !/[a-z]/i.test(first);
}

/** From which word to before which. */
function spelling(words: readonly string[], label: string): [from: number, end: number] | undefined {
  for (let from = 0; from < words.length; from += 1) {
    if (!mayBegin(words[from] ?? '', label)) continue;
    let joined = '';
    for (let end = from; end < Math.min(words.length, from + MOST_WORDS); end += 1) {
      joined += fold(words[end] ?? '');
      if (joined === label) return [from, end + 1];
      if (!label.startsWith(joined)) break;
    }
  }
  return undefined;
}
