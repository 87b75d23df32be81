import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordList } from '../../lib/text/word-list.ts';
import { packWordList } from '../models/pack-word-list.ts';

const word = fc.stringMatching(/^[a-d][a-d0-9]{0,11}(?: [a-d]{1,4})?$/);
const lists = fc.uniqueArray(word, { maxLength: 90 }).map((words) => words.sort());

describe('a list of words', () => {
  it('finds each of its words, and tells each by its number', () => {
    fc.assert(
      fc.property(lists, (words) => {
        const list = new WordList(packWordList(words), words.length);
        expect(words.map((one) => list.indexOf(one))).toEqual([...words.keys()]);
        expect(words.map((_, at) => list.at(at))).toEqual(words);
        expect(list.words()).toEqual(words);
      }),
    );
  });

  it('finds no other word', () => {
    fc.assert(
      fc.property(lists, fc.oneof(word, fc.string()), (words, other) => {
        const list = new WordList(packWordList(words), words.length);
        expect(list.indexOf(other)).toBe(words.indexOf(other));
      }),
    );
  });

  it('knows how long it is, whatever follows', () => {
    const bytes = packWordList(['ware', 'warehouse', 'warehouses']);
    const list = new WordList(Buffer.concat([bytes, Buffer.from('zebra')]), 3);
    expect(list.length).toBe(bytes.length);
    expect(list.indexOf('warehouses')).toBe(2);
    expect(list.indexOf('zebra')).toBe(-1);
    expect([list.at(2), list.at(3), list.at(-1)]).toEqual(['warehouses', '', '']);
  });

  it('is packed in order only', () => {
    expect(() => packWordList(['b', 'a'])).toThrow('Not in order');
  });
});
