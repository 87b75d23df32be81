import { foldWords } from './fold.ts';

/**
 * A test for short texts: whether any of these words or phrases stands in them, a trailing `*` matching beginnings. Unlike
 * `Phrases` it files nothing, so that a worker just woken pays nothing for lists it asks once.
 *
 * @param list words as `foldWords` writes them, parted by ", ".
 */
export function anyOf(...list: string[]): (text: string) => boolean {
  const stems = list
    .join(', ')
    .split(', ')
    .map((word) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `));
  return (text) => {
    const folded = ` ${foldWords(text)} `;
    return stems.some((stem) => folded.includes(stem));
  };
}
