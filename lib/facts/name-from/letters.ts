/** Letters of all scripts as a few plain ranges: `\p{L}` costs a woken worker a millisecond in every pattern. */
const LETTER = /[a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u02af\u0370-\u1fff\u3041-\uffdc]/;

/** Whether a text has a letter, or a character is one. */
export function isLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Whether a text begins with a capital, a digit, or a letter of a script without capitals. */
export function startsBig(text: string): boolean {
  const [first = ''] = text;
  return (first >= '0' && first <= '9') || (isLetter(first) && first === first.toUpperCase());
}

/** Little words within names: "Van de Vliet". Folded. */
const PARTICLES = new Set(
  'de der den van von vom vd zu di da del della la le les du des and und et y'.split(' '),
);

/** Whether a word right before a name may be part of a longer one: "Garage Peeters", "Van de Vliet". */
export function isNamesPart(word: string): boolean {
  if (word === '&' || PARTICLES.has(word.toLowerCase().replaceAll('.', ''))) return true;
  return startsBig(word) && /[^.!?:|–—-]$/.test(word);
}
