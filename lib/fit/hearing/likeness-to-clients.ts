import { dot, knownWords, unit, type Word, type WordVectors } from '../../text/word-vectors.ts';
import { type AmongAll, amongAll, mean, portraitOf, within } from './portrait.ts';
import type { References } from './references.ts';
import { shared, type TellingTerms } from './telling-terms.ts';

/** What the rep's best clients have in common: the mean of their terms, and of their directions. */
export interface ClientsLike extends AmongAll {
  /** How many clients say each term. */
  saidBy: ReadonlyMap<string, number>;
  clients: number;
}

export interface Likeness {
  /** How many of a hundred other companies would be less like the clients than this one. */
  closerThan: number;
  /** Most telling terms that it shares with at least two clients (with the one, where there is but one): the reason. At most five. */
  sharing: string[];
}

/** Terms of a reason, at most. */
const MOST_SHARED = 5;
/** A text of fewer content words, some 30 words in all, is like everything and nothing. */
const ENOUGH = 20;

/**
 * How like the clients a company is by chance: the more terms two texts have, the more of them they share, and with more clients
 * there are more to share. Fitted on 52 English company pages, whole and cut to 40 words and more, with 2 to 8 clients drawn from
 * all of them: nine tenths of the others lie less than 2.2 above what is expected, 95 % less than 2.9, 99 % less than 4.5, which is
 * a logistic curve of slope 1. It was not fitted on the descriptions that it is checked on (lib/fit/likeness.ts).
 */
const BY_CHANCE = { base: -0.8, perRiches: 0.175, perClients: 0.041 };

/** @param texts what the clients' pages say of them, a text a client: 2–10; undefined where none says enough. */
export function clientsLike(
  texts: readonly string[],
  references: References,
  words: WordVectors,
): ClientsLike | undefined {
  const clients = texts
    .map((text) => knownWords(text, words))
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
  const riches = mean(clients.map((client) => Math.log(client.terms.size)));
  return { ...amongAll({ terms, direction }, references), saidBy, clients: clients.length, riches };
}

/**
 * How like the clients a text is; undefined where it says too little.
 *
 * @param said its content words, in order.
 */
export function likenessOf(
  said: readonly Word[],
  like: ClientsLike,
  references: References,
  words: WordVectors,
): Likeness | undefined {
  if (said.length < ENOUGH) return undefined;
  const one = amongAll(portraitOf(said, words), references);
  return { closerThan: closerThan(scoreOf(one, like)), sharing: sharing(one.terms, like) };
}

/** How many of a hundred other companies score less. */
export function closerThan(score: number): number {
  return Math.floor(100 / (1 + Math.exp(-score)));
}

/**
 * How much liker each other a company and the clients are than either is like the reference companies, beyond what chance gives
 * texts of their lengths. Terms and direction weigh the same, each in deviations from the mean: who is like everybody is like nobody.
 */
export function scoreOf(one: AmongAll, like: ClientsLike): number {
  const inTerms = shared(one.terms, like.terms);
  const inDirection = dot(one.direction, like.direction);
  const [seen, seeing] = [one, like].map(
    (of) => within(of.inTerms, inTerms) + within(of.inDirection, inDirection),
  );
  const { base, perRiches, perClients } = BY_CHANCE;
  const byChance = base + (perRiches + perClients * Math.log(like.clients)) * one.riches * like.riches;
  return ((seen ?? 0) + (seeing ?? 0)) / 2 - byChance;
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
