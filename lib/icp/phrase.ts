/** Fewest letters before the `*` of a stem: one letter alone would match nearly every page. */
const STEM = 2;

/**
 * What is wrong with a word or phrase that a rep wrote, as a sentence with the remedy; undefined when nothing is.
 * A phrase is words as on the page; a `*` at its very end lets the last word go on ("manufactur*").
 */
export function phraseProblem(phrase: string): string | undefined {
  const said = `“${phrase.slice(0, 40)}”`;
  const stem = phrase.endsWith('*');
  const words = stem ? phrase.slice(0, -1) : phrase;
  if (words.includes('*')) return `${said} has a * before its end: keep only one, as the last character.`;
  if (!/[\p{L}\p{N}]/u.test(words)) return `${said} holds no letter or digit: write a word or remove it.`;
  const last = words.match(/[\p{L}\p{N}]*$/u)?.[0] ?? '';
  if (stem && [...last].length < STEM)
    return `${said} needs at least ${STEM} letters right before the *: write more of the word.`;
  return undefined;
}
