import { findPhrase, type Match, type Phrases } from './phrases.ts';
import type { WordStarts } from './word-starts.ts';

/** Words that may stand between the first and the last. */
const WITHIN = 10;

/** The first stretch of a text that holds one of each with at most ten words between the first and the last. */
export function findNear(text: string, each: readonly Phrases[], starts: WordStarts): Match | undefined {
  const places = each
    .flatMap((phrases, of) => [...everyPlace(text, phrases, starts)].map((match) => ({ ...match, of })))
    .sort((a, b) => a.start - b.start);
  // The last place of each so far: with them the stretch that ends here is the shortest.
  const last = new Map<number, Match>();
  for (const { of, ...match } of places) {
    last.set(of, match);
    if (last.size < each.length) continue;
    const first = [...last.values()].reduce((one, other) => (other.start < one.start ? other : one));
    if (wordsIn(text.slice(first.end, match.start)) <= WITHIN)
      return { start: first.start, end: Math.max(first.end, match.end) };
  }
  return undefined;
}

function* everyPlace(text: string, phrases: Phrases, starts: WordStarts): Generator<Match> {
  let match = findPhrase(text, phrases, starts);
  while (match) {
    yield match;
    match = findPhrase(text, phrases, starts, match.start + 1);
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
