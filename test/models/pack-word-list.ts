import { BLOCK, LETTERS } from '../../lib/text/word-list.ts';

/**
 * Words in the layout of lib/text/word-list.ts.
 *
 * @param words sorted, each once, in ASCII.
 */
export function packWordList(words: readonly string[]): Buffer {
  const entries = words.map((word, at) => entryOf(word, words[at - 1] ?? '', at % BLOCK === 0));
  const blocks: Buffer[] = [];
  for (let at = 0; at < entries.length; at += BLOCK)
    blocks.push(Buffer.concat(entries.slice(at, at + BLOCK)));
  if (blocks.some(({ length }) => length > 255)) throw new Error('Words too long for a block');
  return Buffer.concat([Buffer.from(blocks.map(({ length }) => length)), ...blocks]);
}

function entryOf(word: string, before: string, isFirst: boolean): Buffer {
  if (!(before < word)) throw new Error(`Not in order: "${before}", "${word}"`);
  let shared = 0;
  while (!isFirst && shared < before.length && shared < LETTERS - 1 && before[shared] === word[shared])
    shared += 1;
  return Buffer.from(String.fromCharCode(shared) + word.slice(shared), 'latin1');
}
