import type { Fit } from './fit.ts';
import { rankOf } from './rank.ts';

/**
 * The fit that is an account's where several profiles are in use: by letter A, B, C, D, `?`, `×`, then by score, then by how
 * much is known; the first of equals. Undefined only where there is none.
 */
export function bestFit<F extends Fit>(fits: readonly F[]): F | undefined {
  return fits.reduce<F | undefined>((best, fit) => (best && compare(fit, best) <= 0 ? best : fit), undefined);
}

function compare(a: Fit, b: Fit): number {
  return letterRank(a) - letterRank(b) || (a.score ?? -1) - (b.score ?? -1) || a.known.share - b.known.share;
}

/** A question may turn out well; what is ruled out will not. */
function letterRank({ letter }: Fit): number {
  return rankOf(letter) ?? 0.5;
}
