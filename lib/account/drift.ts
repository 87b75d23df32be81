import { bestFact, type Fact, type FactOf, isBrought } from '../facts/fact.ts';
import { DRIFT_KEYS, type Drift, type DriftKey } from './account.ts';
import { LIMITS } from './limits.ts';
import { OTHERWISE } from './otherwise.ts';
import { pageKey } from './page-key.ts';

/**
 * How much later the same page must say otherwise, in milliseconds: a page that fills in slowly, or shows each visitor
 * another text, is read twice within minutes. Our choice.
 */
const SAME_PAGE_LATER = 3_600_000;

/** The same for a better page than the one that said it before: sooner, the two merely disagree. Our choice: 30 days. */
const OTHER_PAGE_LATER = 30 * 86_400_000;

/**
 * What changed over time, newest first: added to what is known are the questions whose best answer is now another, said
 * later by the same page or by a more trusted one (the best answer is the most trusted). Two pages that disagree at
 * one time are no change, nor is a figure that is only told more exactly.
 *
 * @param before the account's facts before the page was read, `after` those since.
 * @param url the page that was read.
 */
export function driftAfter(
  known: readonly Drift[],
  before: readonly Fact[],
  after: readonly Fact[],
  url: string,
): Drift[] {
  const page = pageKey(url);
  const found = DRIFT_KEYS.flatMap((key) => change(key, before, after, page));
  return [...found, ...known].slice(0, LIMITS.drift);
}

function change<K extends DriftKey>(
  key: K,
  before: readonly Fact[],
  after: readonly Fact[],
  page: string,
): Drift[] {
  const [was, now] = [bestFact(before, key), bestFact(after, key)];
  if (!was || !now || pageKey(now.url) !== page || !isLater(was, now)) return [];
  if (!OTHERWISE[key](was.value, now.value)) return [];
  const drift = { key, was: was.value, now: now.value, at: now.seenAt, url: now.url };
  // The key and both values are of one kind: both facts were asked for by it.
  return [drift as Drift];
}

/** What the rep or a file said was no page's word: it neither changed nor is it changed by one. */
function isLater(was: FactOf<DriftKey>, now: FactOf<DriftKey>): boolean {
  if (isBrought(was) || isBrought(now)) return false;
  const gap = pageKey(was.url) === pageKey(now.url) ? SAME_PAGE_LATER : OTHER_PAGE_LATER;
  return now.seenAt - was.seenAt >= gap;
}
