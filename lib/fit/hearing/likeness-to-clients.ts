import { termsOf } from '../../text/terms.ts';
import { directionOf, dot, unit, type WordVectors } from '../../text/word-vectors.ts';
import type { References } from '../references.ts';
import { shared, type TellingTerms, tellingTerms } from './telling-terms.ts';

/** What the rep's best clients have in common, and how far others are from it. */
export interface ClientsLike {
  /** Mean of the clients' terms. */
  terms: TellingTerms;
  /** How many clients say each term. */
  saidBy: ReadonlyMap<string, number>;
  clients: number;
  direction: Float32Array;
  /** Likeness of the reference companies, least first. */
  others: readonly number[];
  inTerms: Spread;
  inDirection: Spread;
}

interface Spread {
  mean: number;
  deviation: number;
}

export interface Likeness {
  /** Share of the reference companies, 0–100, whole, that are less like the clients than this one. */
  closerThan: number;
  /** Most telling terms that it shares with at least two clients (with the one, where there is but one): the reason. At most five. */
  sharing: string[];
}

/** Terms of a reason, at most. */
const MOST_SHARED = 5;
/** A text of fewer content words, some 30 words in all, is like everything and nothing. */
const ENOUGH = 20;

/** @param texts what the clients' pages say of them, a text a client: 2–10; undefined where none says enough. */
export function clientsLike(
  texts: readonly string[],
  references: References,
  words: WordVectors,
): ClientsLike | undefined {
  const clients = texts
    .map(termsOf)
    .filter((said) => said.length >= ENOUGH)
    .map((said) => portraitOf(said, words));
  if (clients.length === 0) return undefined;
  const [terms, saidBy] = [new Map<string, number>(), new Map<string, number>()];
  for (const [key, weight] of clients.flatMap((client) => [...client.terms])) {
    terms.set(key, (terms.get(key) ?? 0) + weight / clients.length);
    saidBy.set(key, (saidBy.get(key) ?? 0) + 1);
  }
  const direction = meanDirection(
    clients.map((client) => client.direction),
    words.dimensions,
  );
  const theirs = { terms: references.shared(terms), directions: references.towards(direction) };
  const [inTerms, inDirection] = [spreadOf(theirs.terms), spreadOf(theirs.directions)];
  const others = theirs.terms
    .map((value, at) => within(inTerms, value) + within(inDirection, theirs.directions[at] ?? 0))
    .sort((one, other) => one - other);
  return { terms, saidBy, clients: clients.length, direction, inTerms, inDirection, others };
}

/** What a text is compared by. */
export interface Portrait {
  terms: TellingTerms;
  direction: Float32Array;
}

/** @param said the content words of a text, in order. */
export function portraitOf(said: readonly string[], words: WordVectors): Portrait {
  return { terms: tellingTerms(said, words), direction: directionOf(said, words) };
}

/** How like the clients a text is; undefined where it says too little. */
export function likenessOf(text: string, like: ClientsLike, words: WordVectors): Likeness | undefined {
  const said = termsOf(text);
  if (said.length < ENOUGH) return undefined;
  const one = portraitOf(said, words);
  const score = scoreOf(one, like);
  const below = like.others.filter((other) => other < score).length;
  return { closerThan: Math.floor((100 * below) / like.others.length), sharing: sharing(one.terms, like) };
}

/** Terms and direction weigh the same, each in deviations from the reference companies' mean. */
export function scoreOf({ terms, direction }: Portrait, like: ClientsLike): number {
  return (
    within(like.inTerms, shared(terms, like.terms)) + within(like.inDirection, dot(direction, like.direction))
  );
}

/** A value in deviations from the mean. */
function within({ mean, deviation }: Spread, value: number): number {
  return (value - mean) / deviation;
}

function sharing(terms: TellingTerms, { terms: theirs, saidBy, clients }: ClientsLike): string[] {
  return [...terms]
    .filter(([key]) => (saidBy.get(key) ?? 0) >= Math.min(2, clients))
    .map(([key, weight]) => ({ key, weight: weight * (theirs.get(key) ?? 0) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_SHARED)
    .map(({ key }) => key);
}

function meanDirection(directions: readonly Float32Array[], size: number): Float32Array {
  const sum = new Float32Array(size);
  for (const direction of directions)
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (direction[at] ?? 0);
  return unit(sum);
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1);
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
