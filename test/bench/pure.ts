import type { Account } from '../../lib/account/account.ts';
import { understand } from '../../lib/facts/understand.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import type { PageReading } from '../../lib/page/reading.ts';
import { SEEN_AT } from '../facts/make-reading.ts';
import { shippedTrained } from '../models/shipped-words.ts';
import { accountsOf, galleryReadings } from './gallery-accounts.ts';
import type { Part, Row } from './row.ts';
import { summarise } from './stats.ts';

/** Understanding and scoring in Node: the same functions as in the worker, without a browser around them. */
export function pure(rounds: number, accounts: readonly number[]): Part {
  const readings = galleryReadings();
  const rows = [understandRow(readings, rounds)];
  const some = accountsOf(readings);
  rows.push(...accounts.map((count) => scoreRow(some, count, rounds)), firstScoreRow(some, rounds));
  return {
    title: 'Understanding and scoring, in Node',
    about:
      'Pure functions on what the reader makes of the gallery, after one round to warm up. Scoring: accounts made from these pages, with the starter profile; one figure a round. For the first time: as after they were read from the store.',
    rows,
  };
}

function understandRow(readings: readonly PageReading[], rounds: number): Row {
  const trained = shippedTrained();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const reading of readings) {
      const start = performance.now();
      understand(reading, SEEN_AT, trained);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return { what: 'understanding one page', unit: 'ms', figures: summarise(times), budget: { p95: 10 } };
}

/** Budgets: 0.02 ms an account, 10,000 in 250 ms, 100,000 in 2.5 s, which is 25 µs each. */
function scoreRow(some: readonly Account[], count: number, rounds: number): Row {
  const icp = starterIcp(SEEN_AT);
  const times: number[] = [];
  // The longest round takes seconds, and varies least.
  const enough = count > 10_000 ? Math.min(rounds, 3) : rounds;
  for (let round = 0; round <= enough; round++) {
    const start = performance.now();
    for (let at = 0; at < count; at++) {
      const account = some[at % some.length];
      if (account) scoreFit(account, icp);
    }
    if (round > 0) times.push(((performance.now() - start) / count) * 1000);
  }
  const budget = { median: count >= 10_000 ? 25 : 20 };
  return {
    what: `scoring, each of ${count.toLocaleString('en')} accounts`,
    unit: 'µs',
    figures: summarise(times),
    budget,
  };
}

/** Accounts scored for the first time, as after they were read from the store: their texts are searched then. */
const FRESH = 2_000;

function firstScoreRow(some: readonly Account[], rounds: number): Row {
  const icp = starterIcp(SEEN_AT);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const fresh = Array.from({ length: FRESH }, (_, at) => structuredClone(some[at % some.length]));
    const start = performance.now();
    for (const account of fresh) if (account) scoreFit(account, icp);
    if (round > 0) times.push(((performance.now() - start) / FRESH) * 1000);
  }
  const what = `scoring, each of ${FRESH.toLocaleString('en')} accounts for the first time`;
  return { what, unit: 'µs', figures: summarise(times), budget: { median: 20 } };
}
