import type { Phrase } from './need-index.ts';
import type { Heard, Hit, Sentence } from './need-text.ts';

/** How a sentence bears a phrase out: by itself, or not quite: in words less near, or of somebody else. */
type Bearing = 'stated' | 'hinted';

/** Words nearer than this to one of the phrase's stand for it. Chosen, as all numbers here, on sets A and B and the first half of the development pages. */
const NEAR: Record<Bearing, number> = { stated: 0.7, hinted: 0.55 };
/** Content words that may stand among those of the phrase: what lies further apart is another thought. */
const AMONG = 5;
/** Of what a statement needs, what is enough for a hint. */
const FOR_HINT = 0.8;

export function bearingOf(
  phrase: Phrase,
  heard: Heard[number] | undefined,
  { tells, saysWhose }: Pick<Sentence, 'tells' | 'saysWhose'>,
): Bearing | undefined {
  // A name is written for people: its words stand on many pages, and prove nothing.
  if (!heard || phrase.isName) return undefined;
  const needed = neededOf(phrase);
  const canState = tells && (saysWhose || phrase.terms.length > 1);
  if (canState && covered(phrase, heard, 'stated') >= needed) return 'stated';
  return covered(phrase, heard, 'hinted') >= FOR_HINT * needed ? 'hinted' : undefined;
}

/** Both of two words: a cold drink is no cold storage. Two of three, and of longer phrases, which name several things, nearly half. */
function neededOf({ terms }: Phrase): number {
  return terms.length <= 2 ? 0.9 : terms.length === 3 ? 0.55 : 0.4;
}

/** The greatest share of a phrase that stands close together, each word of the sentence standing for one of the phrase. */
function covered({ terms, relates, denies }: Phrase, sentence: Heard[number], bearing: Bearing): number {
  const hits = terms.map(({ term }) =>
    (sentence.get(term) ?? []).filter((hit) => hit.likeness >= NEAR[bearing] && hit.isDenied === denies),
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
