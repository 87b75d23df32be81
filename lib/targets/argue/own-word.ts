import type { OwnWord } from '../../fit/badge.ts';
import type { Say } from './say.ts';

/** The rep's word on an account for the badge: the remembered no, else the own letter; undefined where nothing was said. */
export function ownWord(say: Say | undefined): OwnWord | undefined {
  const { pass, override } = say ?? {};
  if (pass) {
    const why = pass.reason === 'other' ? (pass.note ?? pass.reason) : pass.reason;
    return { letter: '×', words: `you passed (${why})` };
  }
  return override && { letter: override.letter, words: `${override.letter} by you (${override.reason})` };
}
