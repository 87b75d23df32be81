/** Letters that two texts must share in a row; shorter runs are everywhere. Of 4, 5, 6 and 8 the best on the worker. */
const RUN = 5;
/** A run in more texts than this tells none of them apart. */
const COMMON = 60;
/** Letters that a zip looks back, less what the text itself takes. */
const LOOKS_BACK = 28_000;
/** What a short text counts as at least: two letters shared of three are no great likeness. */
const LEAST = 40;

/**
 * For the build alone: pieces of code in an order in which each stands shortly after those it shares most with, the rarer what they share
 * the better; a zip sees likeness only so far back. The same pieces come in the same order.
 */
export function likestNext<Piece extends { text: string }>(pieces: readonly Piece[]): Piece[] {
  const sight = new Sight(pieces.map(({ text }) => text));
  const left = new Set(pieces.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const next = [...left].reduce((best, one) => (sight.likeness(one) > sight.likeness(best) ? one : best));
    left.delete(next);
    order.push(next);
    sight.take(next);
  }
  return order.flatMap((at) => pieces[at] ?? []);
}

/** The texts that a zip still sees, and how like them every text is. */
class Sight {
  readonly #texts: readonly string[];
  readonly #runs: readonly Set<string>[];
  readonly #holders: ReadonlyMap<string, number[]>;
  readonly #shared: Float64Array;
  readonly #seen = new Map<string, number>();
  readonly #inSight: number[] = [];
  #letters = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#runs = texts.map(runsOf);
    this.#holders = holdersOf(this.#runs);
    this.#shared = new Float64Array(texts.length);
  }

  likeness(at: number): number {
    return (this.#shared[at] ?? 0) / (this.#lengthOf(at) + LEAST);
  }

  /** Comes into sight; the eldest go out of it. */
  take(at: number): void {
    this.#inSight.push(at);
    this.#letters += this.#lengthOf(at);
    this.#count(at, 1);
    while (this.#letters > LOOKS_BACK) {
      const gone = this.#inSight.shift() ?? at;
      this.#letters -= this.#lengthOf(gone);
      this.#count(gone, -1);
    }
  }

  #lengthOf(at: number): number {
    return this.#texts[at]?.length ?? 0;
  }

  #count(at: number, by: 1 | -1): void {
    for (const run of this.#runs[at] ?? []) {
      const times = (this.#seen.get(run) ?? 0) + by;
      this.#seen.set(run, times);
      if (times !== (by === 1 ? 1 : 0)) continue;
      const those = this.#holders.get(run) ?? [];
      for (const one of those) this.#shared[one] = (this.#shared[one] ?? 0) + by / Math.sqrt(those.length);
    }
  }
}

function runsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)),
  );
}

/** The texts that hold each run which two or more hold, and not all the world. */
function holdersOf(runs: readonly Set<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  runs.forEach((own, at) => {
    for (const run of own) {
      const those = holders.get(run);
      if (those) those.push(at);
      else holders.set(run, [at]);
    }
  });
  return new Map([...holders].filter(([, those]) => those.length > 1 && those.length < COMMON));
}
