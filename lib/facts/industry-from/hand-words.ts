import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import type { PhraseIndex } from '../../text/phrase-index.ts';
import { wordsOf } from '../../text/terms.ts';

/** Texts of a page and what a word in each is worth. */
export type Weighed = readonly (readonly [text: string, weight: number])[];

/** What hand-written words say: a number an industry, and the words themselves, loudest first. */
export interface Said {
  scores: Float64Array;
  words: ReadonlyMap<Industry, readonly string[]>;
  /** Different words found, of all industries. */
  found: number;
}

/** A phrase of two words is rarely there by chance. */
const PHRASE = 2;
/** Letters by which forms of a word are one: "plumber", "plumbing". */
const SAME = 7;

/**
 * Listens for hand-written words. One said often counts little more than one said once (√), and many for one industry less than
 * they add up to (log): a page repeats itself.
 */
export function saidIn(texts: Weighed, index: PhraseIndex<Industry>): Said {
  const heard = new Map<Industry, Map<string, { words: string; loud: number }>>();
  for (const [text, weight] of texts) {
    const words = wordsOf(text);
    for (const { row, at, length } of index.find(words)) {
      const form = words.slice(at, at + length);
      const key = form.map((word) => word.slice(0, SAME)).join(' ');
      const ofRow = heard.get(row) ?? new Map<string, { words: string; loud: number }>();
      const known = ofRow.get(key) ?? { words: form.join(' '), loud: 0 };
      known.loud += weight * (length > 1 ? PHRASE : 1);
      heard.set(row, ofRow.set(key, known));
    }
  }
  return summed(heard);
}

function summed(heard: ReadonlyMap<Industry, ReadonlyMap<string, { words: string; loud: number }>>): Said {
  const scores = Float64Array.from(INDUSTRY_IDS, (industry) => {
    const forms = [...(heard.get(industry)?.values() ?? [])];
    return Math.log1p(forms.reduce((sum, { loud }) => sum + Math.sqrt(loud), 0));
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const words = new Map(
    [...heard].map(([industry, forms]) => [
      industry,
      [...forms.values()].sort((one, two) => two.loud - one.loud).map((form) => form.words),
    ]),
  );
  const found = [...heard.values()].reduce((sum, forms) => sum + forms.size, 0);
  return { scores: scores.map((score) => score - mean), words, found };
}
