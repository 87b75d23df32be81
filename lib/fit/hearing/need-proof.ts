import type { Phrase } from './need-index.ts';
import type { Heard, Hit } from './need-text.ts';
import { isOfCompany, saysWhose } from './of-company.ts';

/** How a sentence bears a phrase out: by itself, or not quite, in words less near or of somebody else; or not at all, some words being heard. */
export type Bearing = 'stated' | 'hinted' | 'heard';

/** Words nearer than this to one of the phrase's stand for it. Chosen, as all numbers here, on sets A and B and the first half of the development pages. */
const NEAR = { stated: 0.7, hinted: 0.55 };
/** Content words that may stand among those of the phrase: what lies further apart is another thought. */
const AMONG = 5;
/** Of what a statement needs, what is enough for a hint. */
const FOR_HINT = 0.8;

/** @param at number of the sentence. */
export function bearingOf(phrase: Phrase, heard: Heard, at: number, sentence: string): Bearing {
  // A name is written for people: its words stand on many pages, and prove nothing.
  if (phrase.isName) return 'heard';
  const needed = neededOf(phrase);
  // Most sentences end here: not enough even if all stood close together.
  if (mostOf(phrase, heard, at) < FOR_HINT * needed) return 'heard';
  const canState = (phrase.terms.length > 1 || saysWhose(sentence)) && isOfCompany(sentence);
  if (canState && covered(phrase, heard, at, 'stated') >= needed) return 'stated';
  return covered(phrase, heard, at, 'hinted') >= FOR_HINT * needed ? 'hinted' : 'heard';
}

/** The greatest share of a phrase that a sentence can cover. */
function mostOf({ terms, denies }: Phrase, heard: Heard, at: number): number {
  let sum = 0;
  for (const { term, weight } of terms) {
    let most = 0;
    for (const { likeness, isDenied } of heard[term]?.[at] ?? [])
      if (isDenied === denies && likeness > most) most = likeness;
    sum += weight * most;
  }
  return sum;
}

/** Both of two words: a cold drink is no cold storage. Two of three, and of longer phrases, which name several things, nearly half. */
function neededOf({ terms }: Phrase): number {
  return terms.length <= 2 ? 0.9 : terms.length === 3 ? 0.55 : 0.4;
}

/** The greatest share of a phrase that stands close together, each word of the sentence standing for one of the phrase. */
function covered(
  { terms, relates, denies }: Phrase,
  heard: Heard,
  at: number,
  bearing: 'stated' | 'hinted',
): number {
  const hits = terms.map(({ term }) =>
    (heard[term]?.[at] ?? []).filter((hit) => hit.likeness >= NEAR[bearing] && hit.isDenied === denies),
  );
  const shares = hits.flat().map(({ at: from }) => {
    const close = closeTo(from, hits, terms.length + AMONG);
    const shareOf = (counts: (hit: Hit) => boolean) =>
      close.reduce(
        (sum, hit, number) => sum + (hit && counts(hit) ? (terms[number]?.weight ?? 0) * hit.likeness : 0),
        0,
      );
    const share = shareOf(() => true);
    const isOwn = relates || bearing === 'hinted' || shareOf(({ isServed }) => isServed) <= share / 2;
    return isOwn ? share : 0;
  });
  return Math.max(0, ...shares);
}

/** For each word of the phrase the nearest hit among so many words from one on. */
function closeTo(from: number, hits: readonly (readonly Hit[])[], words: number): (Hit | undefined)[] {
  const taken = new Set<number>();
  return hits.map((ofTerm) => {
    let best: Hit | undefined;
    for (const hit of ofTerm)
      if (
        hit.at >= from &&
        hit.at < from + words &&
        !taken.has(hit.at) &&
        hit.likeness > (best?.likeness ?? 0)
      )
        best = hit;
    if (best) taken.add(best.at);
    return best;
  });
}
