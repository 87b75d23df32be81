import type { Fit, Letter } from './fit.ts';

export type Tone = 'good' | 'fair' | 'weak' | 'poor' | 'unknown' | 'out' | 'none';

/** What stands on the toolbar: at most two characters, the title read on hover and by screen readers, and a tone. */
export interface Badge {
  text: string;
  title: string;
  tone: Tone;
}

/** Background of each tone; white text on it reaches a contrast of 4.5 or more. The letter carries the meaning, never the colour alone. */
export const TONE_COLOURS: Record<Tone, string> = {
  good: '#1a7f37',
  fair: '#0b69c7',
  weak: '#9a5b00',
  poor: '#6e5a50',
  unknown: '#5f6b7a',
  out: '#b3261e',
  none: '#5f6b7a',
};

const TONES: Record<Letter, Tone> = {
  A: 'good',
  B: 'fair',
  C: 'weak',
  D: 'poor',
  '?': 'unknown',
  '×': 'out',
};

/** Longest name in a title: one line of a tooltip. */
const NAME = 60;

/** The rep's word on an account: it goes before the computed letter, which the title names beside it. */
export interface OwnWord {
  letter: Letter;
  /** "you passed: too small". */
  words: string;
}

/** An account's place on the list. */
export interface Place {
  /** A touch is due. */
  due: boolean;
  /** "touch due 3 days", "next touch on Mon 30 Nov"; absent where nothing is planned. */
  words?: string | undefined;
}

/**
 * The badge of an account (DESIGN.md §6): letter, a dot when it is on the list or a call when a touch is due, and all of it in
 * words.
 */
export function badgeOf(fit: Fit | undefined, place: Place | undefined, name: string, own?: OwnWord): Badge {
  const who = name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;
  const list = place ? [' · on your list', ...[place.words ?? []].flat()].join(', ') : '';
  const mark = place ? (place.due ? '!' : '•') : '';
  if (own) {
    const beside = fit ? `; Fitmark says ${said(fit)}` : '';
    return {
      text: own.letter + mark,
      title: `${who}: ${own.words}${beside}${list}`,
      tone: TONES[own.letter],
    };
  }
  if (!fit) return { text: mark, title: `${who}: not scored${list}`, tone: 'none' };
  return {
    text: fit.letter + mark,
    title: `${who}: ${said(fit)}${list}`,
    tone: TONES[fit.letter],
  };
}

function said({ letter, score, known, gates }: Fit): string {
  if (known.of === 0 && gates.length === 0) return 'no criteria to score by';
  const share = `(${known.criteria} of ${known.of} known)`;
  if (letter === '×') return `ruled out (${gates.map(({ finding }) => finding).join('; ')})`;
  if (letter === '?' || score === undefined) return `not enough read ${share}`;
  return `${letter}, ${score} ${share}`;
}
