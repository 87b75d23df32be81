/** One weighed criterion, for the sum. */
interface Share {
  id: string;
  /** Whole. */
  weight: number;
  /** Whole per cent of its weight that was earned; undefined while unknown. */
  earned: number | undefined;
}

interface Points {
  points: number;
  of: number;
}

interface Allotment {
  /** 0–100, whole; undefined while nothing is known. */
  score: number | undefined;
  /** Whole points, in the order of the shares. */
  points: Points[];
}

/** A known share while it is rounded: whole points, and the rest in parts of the known weight. No fractions, so no order of adding changes a sum. */
interface Row extends Points {
  id: string;
  pointsLeft: number;
  ofLeft: number;
  /** Its `of` has been rounded up. */
  wider: boolean;
}

/**
 * Score and whole points that a rep can add up: the points sum to the score, what the known could earn (`of`) sums to 100, and
 * no points exceed their `of`. The largest remainders are rounded up, ties by id, so the order of criteria does not matter.
 * An unknown share shows 0 of its part of the whole profile.
 */
export function allot(shares: readonly Share[]): Allotment {
  let [total, known, earned] = [0, 0, 0];
  for (const share of shares) {
    total += share.weight;
    if (share.earned === undefined) continue;
    known += share.weight;
    earned += share.weight * share.earned;
  }
  const rows = shares.map((share) => rowOf(share, known));
  const score = known === 0 ? undefined : Math.round(earned / known);
  if (score !== undefined)
    roundUp(
      rows.filter((row) => row !== undefined),
      score,
    );
  const points = shares.map(({ weight }, at) => {
    const { points, of } = rows[at] ?? { points: 0, of: Math.round((100 * weight) / total) };
    return { points, of };
  });
  return { score, points };
}

function rowOf({ id, weight, earned }: Share, known: number): Row | undefined {
  if (earned === undefined) return undefined;
  const [part, full] = [weight * earned, weight * 100];
  return {
    id,
    points: Math.floor(part / known),
    pointsLeft: part % known,
    of: Math.floor(full / known),
    ofLeft: full % known,
    wider: false,
  };
}

/**
 * Rounds points up until they sum to the score, and `of` until it sums to 100. Where points rounded up would exceed `of`, that
 * is rounded up first, which `room` of them can be. That enough others are left is a theorem: a table of two columns (earned,
 * missed) can always be rounded so that its entries, rows and columns are each rounded up or down (Bacharach 1966).
 */
function roundUp(rows: Row[], score: number): void {
  let missing = score;
  let room = 100;
  for (const { points, of } of rows) {
    missing -= points;
    room -= of;
  }
  for (const row of rows.sort((a, b) => b.pointsLeft - a.pointsLeft || byId(a, b))) {
    if (missing === 0) break;
    const tight = row.points === row.of;
    if (tight && room === 0) continue;
    if (tight) room -= widen(row);
    row.points++;
    missing--;
  }
  for (const row of rows.sort((a, b) => b.ofLeft - a.ofLeft || byId(a, b))) {
    if (room === 0) break;
    if (!row.wider) room -= widen(row);
  }
}

function widen(row: Row): number {
  row.of++;
  row.wider = true;
  return 1;
}

function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : 1;
}
