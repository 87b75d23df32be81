import type { Letter, Reason } from '../../../lib/fit/fit.ts';
import type { Digit } from '../../../lib/fit/timing.ts';
import {
  type Objection,
  type ObjectionKind,
  OWN_LETTERS,
  PASS_REASONS,
  type PassReason,
} from '../../../lib/targets/argue/say.ts';
import { capital } from '../../../lib/text/capital.ts';
import { LETTER_WORDS } from '../../ui/LetterMark.tsx';

/** What a digit says of the moment. */
export const MOMENT_WORDS: Record<Digit, string> = {
  1: 'Now is the moment',
  2: 'One sign of the moment',
  3: 'No sign that now is the moment',
};

/** What letter and digit together ask for (PRACTICE.md 14); silent where that is nothing of its own. */
const ADVICE: Record<string, string> = {
  A1: 'act today',
  A2: 'stay in touch',
  A3: 'stay in touch',
  B1: 'watch for a second sign',
  C1: 'receptive, not strategic: a quick no',
  D1: 'receptive, not strategic: a quick no',
  D3: 'leave it',
};

/** "Now is the moment: act today". */
export function momentWords(letter: Letter, digit: Digit): string {
  const advice = ADVICE[letter + digit];
  return advice === undefined ? MOMENT_WORDS[digit] : `${MOMENT_WORDS[digit]}: ${advice}`;
}

export const PASS_CHOICES = PASS_REASONS.map((reason) => [reason, passWords(reason)] as const);

export const LETTER_CHOICES = OWN_LETTERS.map(
  (letter) => [letter, `${letter}: ${LETTER_WORDS[letter].toLowerCase()}`] as const,
);

/** "Too small", "Another reason". */
export function passWords(reason: PassReason): string {
  return reason === 'other' ? 'Another reason' : capital(reason);
}

const OBJECTION_WORDS: Record<ObjectionKind, string> = {
  'is met': 'It is so',
  'is not met': 'It is not so',
  'matters more': 'It matters more',
  'matters less': 'It matters less',
  other: 'Something else',
};

/** "it is so (“They count drivers”)". */
export function objectionWords({ says, note }: Objection): string {
  return `${OBJECTION_WORDS[says].toLowerCase()}${note === undefined ? '' : ` (“${note}”)`}`;
}

/** What can be objected to a reason: never what it says itself. */
export function objectionsTo({ verdict }: Reason): (readonly [ObjectionKind, string])[] {
  const said = verdict === 'yes' ? 'is met' : verdict === 'no' ? 'is not met' : undefined;
  return (['is met', 'is not met', 'matters more', 'matters less', 'other'] as const)
    .filter((kind) => kind !== said)
    .map((kind) => [kind, OBJECTION_WORDS[kind]]);
}
