import { around } from '../../text/around.ts';
import { foldWords } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { UsefulText } from './useful-text.ts';

/** Characters of a quote on either side of a word, where the sentence is longer than a quote may be. */
const BESIDE = 110;

/**
 * What to show of a page for words that decided: the sentence, title or description that holds most of them; of two with as many the
 * first. Words that stand in labels or keywords alone are shown there.
 */
export function tellingSentence(
  { head, body, labels, keywords }: UsefulText,
  words: readonly string[],
): string {
  const wanted = words.map((word) => word.split(' '));
  const heldBy = (has: (word: string) => boolean) => wanted.filter((parts) => parts.every(has)).length;
  let [best, most] = [head.split('\n')[0] ?? '', 0];
  for (const sentence of [...sentencesOf(head), ...sentencesOf(body), ...labels.split('\n'), keywords]) {
    const lower = sentence.toLowerCase();
    // Most sentences hold fewer words than the best: those need not be folded.
    if (PLAIN.test(lower) && heldBy((word) => lower.includes(word)) <= most) continue;
    const said = new Set(foldWords(sentence).split(' '));
    const found = heldBy((word) => said.has(word));
    if (found > most) [best, most] = [sentence, found];
    if (found === words.length) break;
  }
  return shortened(best, words[0]?.split(' ')[0] ?? '');
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Around the loudest word, where it stands there as folded words write it. */
function shortened(sentence: string, word: string): string {
  const at = Math.max(0, sentence.toLowerCase().indexOf(word));
  return sentence.length > 2 * BESIDE ? around(sentence, at, at, BESIDE, BESIDE) : sentence;
}
