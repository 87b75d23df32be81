import { parseAst } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { listIn, openLists } from '../../lib/text/later.ts';
import { listsApart } from '../../lib/text/lists-apart.ts';
import { Phrases, wordsOf } from '../../lib/text/words.ts';

const apart = (code: string) => listsApart(code, parseAst(code), 'event-from/words');

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
});
