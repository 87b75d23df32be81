import { readFileSync } from 'node:fs';
import { clientsLike, closerThan, scoreOf } from '../../lib/fit/hearing/likeness-to-clients.ts';
import { type AmongAll, amongAll, portraitOf } from '../../lib/fit/hearing/portrait.ts';
import { openReferences } from '../../lib/fit/hearing/references.ts';
import { shared } from '../../lib/fit/hearing/telling-terms.ts';
import { dot, knownWords } from '../../lib/text/word-vectors.ts';
import { type Company, companiesIn, seeded } from './data.ts';
import { auc, interval, mean, precisionAt10, type Scored } from './measures.ts';
import { shippedWords } from './probe.ts';
import { isHeldOut } from './split.ts';

/** Companies among which those of the clients' kind are to be found. */
const POOL = 2000;
const SEEDS = 5;
/** Draws of clients a label; labels with fewer clients to draw from or fewer in the pool are left out. */
const DRAWS = 5;
const LEAST_CLIENTS = 15;
const LEAST_IN_POOL = 15;

/** From which a likeness counts in whole and in half (lib/fit/likeness.ts). */
const BOUNDS = [95, 85];

const METHODS = ['terms alone', 'vectors alone', 'both, as shipped'] as const;
type Method = (typeof METHODS)[number];
interface Result {
  label: string;
  method: Method;
  at10: number;
  auc: number;
  /** Shares of the clients' kind and of others that reach each of `BOUNDS`; means nothing but for the score as shipped. */
  reach: [number, number][];
}

/** Likeness on the YC directory and FinanceDatabase: clients of one label, and how many of its kind stand among the ten likest. */
export function likenessFigures(data: string): string[] {
  return (['yc', 'fd'] as const).flatMap((source) => {
    const results = resultsOf(
      companiesIn(data).filter((company) => company.source === source && isOfKind(company)),
    );
    const groups = [...Map.groupBy(results, ({ label }) => label).values()];
    return [
      `likeness, ${source}, ${groups.length} labels, ${SEEDS} clients, pool ${POOL}`,
      ...METHODS.map((method) => `  ${method}: ${lineOf(groups, method)}`),
      `  gain of both over terms alone: ${gainOf(groups)}`,
      ...BOUNDS.map((bound, at) => `  closer than ${bound} % of others: ${reachOf(results, at)}`),
    ];
  });
}

/** YC's "Fintech" alone says that nobody chose a subindustry: such a company may be of the clients' kind or not. */
function isOfKind({ source, label }: Company): boolean {
  return source === 'yc' ? label.includes(' -> ') : label !== '';
}

/** The pool: all that are held out, filled up to 2,000 with others that are then no clients. */
function resultsOf(companies: readonly Company[]): Result[] {
  const random = seeded(7);
  const words = shippedWords();
  const references = openReferences(
    Uint8Array.from(readFileSync('public/models/references.bin')).buffer,
    words,
  );
  const shuffled = companies
    .map((company) => ({ company, order: Number(!isHeldOut(company.name)) + random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ company }) => company);
  const pool = shuffled.slice(0, POOL).map(({ text, label }) => ({
    label,
    one: amongAll(portraitOf(knownWords(text, words), words), references),
  }));
  const inPool = Map.groupBy(pool, ({ label }) => label);
  const labels = Map.groupBy(shuffled.slice(POOL), ({ label }) => label);
  return [...labels].flatMap(([label, clients]) => {
    if (clients.length < LEAST_CLIENTS || (inPool.get(label)?.length ?? 0) < LEAST_IN_POOL) return [];
    return Array.from({ length: DRAWS }).flatMap(() => {
      const drawn = mixed(clients, random)
        .slice(0, SEEDS)
        .map(({ text }) => text);
      const like = clientsLike(drawn, references, words);
      if (!like) return [];
      const scores: Record<Method, (one: AmongAll) => number> = {
        'terms alone': (one) => shared(one.terms, like.terms),
        'vectors alone': (one) => dot(one.direction, like.direction),
        'both, as shipped': (one) => scoreOf(one, like),
      };
      return METHODS.map((method) => {
        const scored = pool.map(({ label: theirs, one }): Scored => [scores[method](one), theirs === label]);
        const reach = BOUNDS.map((bound): [number, number] => [
          shareFrom(bound, scored, true),
          shareFrom(bound, scored, false),
        ]);
        return { label, method, at10: precisionAt10(scored), auc: auc(scored), reach };
      });
    });
  });
}

function shareFrom(bound: number, scored: readonly Scored[], isKind: boolean): number {
  const asked = scored.filter(([, isRight]) => isRight === isKind);
  return asked.filter(([score]) => closerThan(score) >= bound).length / asked.length;
}

function reachOf(results: readonly Result[], at: number): string {
  const reach = results
    .filter(({ method }) => method === 'both, as shipped')
    .map((result) => result.reach[at]);
  const [kind, others] = [0, 1].map((which) => mean(reach.map((pair) => pair?.[which] ?? 0)));
  return `${((kind ?? 0) * 100).toFixed(1)} % of the clients’ kind, ${((others ?? 0) * 100).toFixed(1)} % of others`;
}

function mixed(clients: readonly Company[], random: () => number): Company[] {
  return clients
    .map((client) => ({ client, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ client }) => client);
}

function lineOf(groups: readonly Result[][], method: Method): string {
  const of = (drawn: readonly Result[][]) => drawn.flat().filter((result) => result.method === method);
  const at10 = (drawn: readonly Result[][]) => mean(of(drawn).map((result) => result.at10));
  const [low, high] = interval(groups, at10, seeded(13));
  const area = mean(of(groups).map((result) => result.auc));
  return `P@10 ${at10(groups).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}], AUC ${area.toFixed(3)}`;
}

function gainOf(groups: readonly Result[][]): string {
  const at10 = (drawn: readonly Result[][], method: Method) =>
    mean(
      drawn
        .flat()
        .filter((result) => result.method === method)
        .map((result) => result.at10),
    );
  const gain = (drawn: readonly Result[][]) => at10(drawn, 'both, as shipped') - at10(drawn, 'terms alone');
  const [low, high] = interval(groups, gain, seeded(17));
  return `P@10 +${gain(groups).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
}
