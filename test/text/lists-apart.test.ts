import { parseAst } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { listIn, openLists, patternIn } from '../../lib/text/later.ts';
import { listsApart } from '../../lib/text/lists-apart.ts';
import { Phrases, wordsOf } from '../../lib/text/words.ts';

const apart = (code: string, withPatterns = true) =>
  listsApart(code, parseAst(code), 'event-from/words', withPatterns);

describe('a file of facts whose lists of words stand apart in the package', () => {
  afterEach(() => openLists({}));

  it('asks for each list by its place, and leaves what is made of something else', () => {
    const code =
      "const A=new Phrases('buys, bought','kauft'),B=later(`one, two`),C=new Phrases(a,'b'),D=new Map([['c']]);";
    expect(apart(code)).toEqual({
      code: 'const A=new Phrases(listIn("event-from/words",0)),B=listIn("event-from/words",1),C=new Phrases(a,\'b\'),D=new Map([[\'c\']]);',
      lists: ['buys,bought,kauft', 'one, two'],
    });
  });

  it('is understood by the same words, once they are opened', () => {
    const buys = new Phrases(listIn('event-from/words', 0));
    const text = wordsOf('Acme has bought Birch & Sons');
    expect(() => buys.isIn(text)).toThrow('The words of event-from/words are not open');
    openLists({ 'event-from/words': apart("new Phrases('buys, has bought*')").lists });
    expect(buys.startingAt(text, 1)).toBe(2);
  });

  it('asks for long patterns too, but not for one that remembers a place, is made in a function, or may be asked earlier', () => {
    const long = `/^(?:${'board meeting|'.repeat(5)}fair)\\d$/`;
    const code = `const A=[1,${long}iu],B=${long}g,C=/^fair$/,D=()=>${long};`;
    expect(apart(code)).toEqual({
      code: `const A=[1,patternIn("event-from/words",0,"iu")],B=${long}g,C=/^fair$/,D=()=>${long};`,
      lists: [long.slice(1, -1)],
    });
    expect(apart(code, false)).toEqual({ code, lists: [] });
  });

  it('holds texts against a pattern as if it stood in the code, once it is open', () => {
    const and = patternIn('event-from/words', 0, 'i');
    const held = { [Symbol.search]: (text: string) => and[Symbol.search](text) };
    expect(() => and.test('Acme')).toThrow('The words of event-from/words are not open');
    openLists({ 'event-from/words': ['\\s(and|und)\\s'] });
    expect(and.test('Acme AND Birch')).toBe(true);
    expect(and.exec('Acme und Birch')?.[1]).toBe('und');
    expect('Acme and Birch'.search(held)).toBe(4);
    expect(and[Symbol.match]('Acme and Birch')?.index).toBe(4);
    expect(and[Symbol.replace]('Acme and Birch', ', ')).toBe('Acme, Birch');
    expect(and[Symbol.split]('Acme and Birch')).toEqual(['Acme', 'and', 'Birch']);
  });
});
