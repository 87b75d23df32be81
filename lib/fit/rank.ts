import type { Letter } from './fit.ts';

/** From worst to best. `?` is none of them: not enough is known to compare. */
const ORDER: readonly Letter[] = ['×', 'D', 'C', 'B', 'A'];

/** How good a letter is, 0–4; undefined for `?`. */
export function rankOf(letter: Letter): number | undefined {
  const rank = ORDER.indexOf(letter);
  return rank < 0 ? undefined : rank;
}
