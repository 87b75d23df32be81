import type { Fit, Letter } from '../../lib/fit/fit.ts';

/** The letter in words, for the popup's headline and for those who do not see it. */
export const LETTER_WORDS: Record<Letter, string> = {
  A: 'Strong fit',
  B: 'Good fit',
  C: 'Weak fit',
  D: 'Poor fit',
  '?': 'Not enough read',
  '×': 'Ruled out',
};

/** Class names: the fill fades from A to D, `?` is dashed, `×` is cut at the corners. Readable without colour. */
const LOOKS: Record<Letter, string> = { A: 'a', B: 'b', C: 'c', D: 'd', '?': 'open', '×': 'out' };

/** The fit's letter in its shape; `large` in the popup, small in tables. */
export function LetterMark({ letter, large = false }: { letter: Fit['letter']; large?: boolean }) {
  return (
    <span class={`letter ${LOOKS[letter]}${large ? ' large' : ''}`} role="img" aria-label={spoken(letter)}>
      <span aria-hidden="true">{letter}</span>
    </span>
  );
}

function spoken(letter: Letter): string {
  return letter === '?' || letter === '×'
    ? LETTER_WORDS[letter]
    : `Fit ${letter}, ${LETTER_WORDS[letter].toLowerCase()}`;
}
