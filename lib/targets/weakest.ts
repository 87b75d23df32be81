import type { Letter } from '../fit/fit.ts';
import { PATIENCE } from './cadence.ts';
import type { Day } from './day.ts';
import { silentDays } from './due.ts';
import type { TargetRow } from './row.ts';
import { statusOf } from './status.ts';
import type { Candidate } from './swap.ts';
import type { Target, Tier } from './target.ts';

/** Silence is told from the slowest cadence on (PRACTICE.md 6): before, none is behind. */
const TELLING_SILENCE = 28;

/** Touches after which no answer is one: the best need five, the average eight (PRACTICE.md 8). */
const FEW_TOUCHES = 5;
const MANY_TOUCHES = 8;

/** What speaks for letting a target go: how much (our own choice), and whether it does so whatever the silence. */
interface Against {
  weight: number;
  words: string;
  alone: boolean;
}

const TIER_WEIGHTS: Record<Tier, number> = { A: 0, B: 4, C: 12 };
const FITS: Record<Letter, number> = { '×': 100, D: 60, C: 40, '?': 10, B: 15, A: 0 };

/**
 * Who could make room, weakest first, each with the reasons. Nobody in talks comes before anybody else; then those come last of
 * whom silence alone is said, and not for long.
 *
 * @param rows on the list.
 */
export function weakest(
  rows: readonly TargetRow[],
  { tier, today }: { tier?: Tier | undefined; today: Day },
): Candidate[] {
  return rows
    .filter(({ target }) => tier === undefined || target.tier === tier)
    .map((row) => ranked(row, today))
    .sort(
      (a, b) =>
        a.last - b.last ||
        b.weight - a.weight ||
        a.score - b.score ||
        (a.candidate.accountId < b.candidate.accountId ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

function ranked(row: TargetRow, today: Day) {
  const { target, account, fit } = row;
  const against = [...overOf(row), ...fitOf(row), ...effortOf(target, today), ...restOf(row)].sort(
    (a, b) => b.weight - a.weight,
  );
  const stays = stayOf(target, against, silentDays(target, today));
  const candidate: Candidate = {
    accountId: target.accountId,
    label: account?.label ?? target.accountId,
    tier: target.tier,
    ...(fit && { letter: fit.letter }),
    reasons: against.map(({ words }) => words),
    ...(stays && { stays: stays.words }),
  };
  return {
    candidate,
    last: stays?.last ?? 0,
    weight: against.reduce((sum, { weight }) => sum + weight, TIER_WEIGHTS[target.tier]),
    // Unknown is no poor fit.
    score: fit?.score ?? 100,
  };
}

const alone = (weight: number, words: string): Against => ({ weight, words, alone: true });
const beside = (weight: number, words: string): Against => ({ weight, words, alone: false });

/** What is over needs no place; what comes of it stays in the record. */
function overOf({ target }: TargetRow): Against[] {
  const status = statusOf(target);
  if (status === 'lost') return [alone(95, 'lost')];
  if (status === 'won') return [alone(90, 'won: nothing is due')];
  return status === 'paused' ? [beside(10, 'paused')] : [];
}

function fitOf({ fit, own }: TargetRow): Against[] {
  if (!fit) return [];
  const { letter } = fit;
  if (letter === '×')
    return [alone(FITS[letter], own ?? `ruled out${fit.out === undefined ? '' : `: ${fit.out}`}`)];
  if (letter === 'A') return [];
  const words = letter === '?' ? 'not enough read' : `fit ${letter}`;
  return [letter === 'C' || letter === 'D' ? alone(FITS[letter], words) : beside(FITS[letter], words)];
}

function effortOf(target: Target, today: Day): Against[] {
  const days = silentDays(target, today);
  const touches = target.last?.nth ?? 0;
  const answered = target.last?.outcome !== undefined && target.last.outcome !== 'none';
  return [
    ...(days < TELLING_SILENCE
      ? []
      : [
          beside(
            Math.min(days, 2 * PATIENCE) / 3,
            touches ? `${days} days silent` : `never touched in ${days} days`,
          ),
        ]),
    ...(touches < FEW_TOUCHES || answered
      ? []
      : [{ weight: touches * 2, words: `no answer in ${touches} touches`, alone: touches >= MANY_TOUCHES }]),
  ];
}

/** What weighs little; where nothing else is to be said, how it fits is. */
function restOf({ fit }: TargetRow): Against[] {
  return [
    ...(fit?.digit === 3 ? [beside(6, 'no sign now')] : []),
    ...(fit === undefined ? [beside(1, 'not scored')] : fit.letter === 'A' ? [beside(0, 'fit A')] : []),
  ];
}

/** Why it should rather stay, and how far behind the others that puts it. */
function stayOf(
  target: Target,
  against: readonly Against[],
  days: number,
): { words: string; last: number } | undefined {
  const status = statusOf(target);
  if (status === 'talks' || status === 'meeting')
    return { words: status === 'talks' ? 'in talks with you' : 'you have a meeting', last: 2 };
  if (against.some((one) => one.alone) || days >= PATIENCE) return undefined;
  return days < TELLING_SILENCE
    ? {
        words: `${target.last ? 'touched' : 'added'} ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}`,
        last: 1,
      }
    : { words: `silent for ${days} days only: give it ${PATIENCE}`, last: 1 };
}
