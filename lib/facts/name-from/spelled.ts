import { fold } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';

/** Words of a name that are put together in a domain: "Acme Logistics" in acmelogistics.example. */
const MOST_WORDS = 6;

/**
 * How the page spells its own domain: the words somewhere in its texts that, joined, are the domain's label.
 * It finds the name on pages that say it only in running text, and its capitals where the title has none.
 */
export function spelledNames(page: Page, labels: readonly string[]): Candidate[] {
  const { title, meta, headings, blocks } = page.reading;
  const description = meta.find(({ name }) => name === 'description')?.content ?? '';
  const texts = [
    title,
    description,
    ...headings.slice(0, 20).map(({ text }) => text),
    ...blocks.slice(0, 120).map(({ text }) => text.slice(0, 300)),
  ];
  for (const label of labels) {
    for (const text of texts) {
      const spelled = label.length >= 3 && fold(text).includes(label) ? spelling(text, label) : undefined;
      if (spelled) return [{ text: spelled, source: 'text', quote: text, weight: 1.5, place: 'spelled' }];
    }
  }
  return [];
}

function spelling(text: string, label: string): string | undefined {
  const words = text.slice(0, 300).split(/\s+/);
  for (let at = 0; at < words.length; at += 1) {
    let joined = '';
    for (let end = at; end < Math.min(words.length, at + MOST_WORDS); end += 1) {
      joined += fold(words[end] ?? '');
      if (joined === label) return words.slice(at, end + 1).join(' ');
      if (!label.startsWith(joined)) break;
    }
  }
  return undefined;
}
