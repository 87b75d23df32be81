import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { alikeTogether } from '../../lib/text/alike-together.ts';

const packed = (code: string) => alikeTogether(code, parseAst(code).body);

describe('a file of the zip, with what is alike together', () => {
  it('has imports first, then words, patterns, functions and small functions, then what runs, in its order', () => {
    const code =
      "import{a}from'./a.js';var b=a(`one`),c=`two`,d=/3/;function e(){return c}var f=()=>e(),g=new Set([d,f]),h;b(g);export{h}";
    expect(packed(code)).toBe(
      "import{a}from'./a.js';var c=`two`;var d=/3/;function e(){return c}var f=()=>e();var b=a(`one`);var g=new Set([d,f]);var h;b(g);export{h};",
    );
  });

  it('moves nothing that is made of something else, and leaves words as they are', () => {
    for (const code of [
      'var a=`x;;y`;var b=a+`z`;',
      'var a=1;var b=a;var c=[`a`];var d={a};var e=class{};var f=-1;',
    ])
      expect(packed(code)).toBe(code);
  });

  it('works as before', async () => {
    const code =
      'let n=0;function up(){return n+=step}const step=2,all=[up(),up()];async function*each(){yield*all}export const double=x=>x*2;export{all,each}';
    const { all, each, double } = await import(`data:text/javascript,${encodeURIComponent(packed(code))}`);
    expect([all, await Array.fromAsync(each()), double(2)]).toEqual([[2, 4], [2, 4], 4]);
  });
});
