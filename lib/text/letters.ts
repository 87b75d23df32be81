/**
 * Letters for character classes of patterns without the flags `u` and `i`: `\p{L}` and `\p{Lu}` cost a worker that has just
 * been woken up to 4 ms a pattern, plain ranges next to nothing. Latin, Greek and Cyrillic know capitals; the scripts of
 * Asia do not.
 */

/** Latin Extended-A alternates capitals and small letters. */
const extended = Array.from({ length: 0x80 }, (_, at) => String.fromCharCode(0x100 + at));
const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** Capital letters: "Ł", "Ö", "М". */
export const UPPER = `A-ZÀ-ÖØ-ÞȘȚΆΈ-ΏΑ-ΫЀ-Я${extended.filter(isCapital).join('')}`;
/** Small letters. */
export const LOWER = `a-zß-öø-ÿșțά-ώа-џ${extended.filter((letter) => !isCapital(letter)).join('')}`;
/** Letters of any script. */
export const LETTER =
  'a-zA-Z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u1fff\\u3041-\\uffdc';
