import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { alikeTogether } from '../../lib/text/alike-together.ts';

const packed = (code: string) => alikeTogether(code, parseAst(code).body);

describe('a file of the zip, with what is alike together', () => {
  it('has imports first, then words, patterns, classes, functions and small functions, then what runs, in its order', () => {
    const code =
      "import{a}from'./a.js';var b=a(`one`),c=`two`,d=/3/;function e(){return c}var f=()=>e(),g=new Set([d,f]),h,i=class{j=c};b(g);export{h}";
    expect(packed(code)).toBe(
      "import{a}from'./a.js';var c=`two`,d=/3/,i=class{j=c};function e(){return c}var f=()=>e(),b=a(`one`),g=new Set([d,f]),h;b(g);export{h};",
    );
  });

  it('moves nothing that is made of something else, and leaves words as they are', () => {
    for (const code of [
      'var a=`x;;y`,b=a+`z`;',
      'var a=1,b=a,c=[`a`,b],d={a},e=class extends b{},f=class{static g=b},h=class{[b]=1},i=class{static{b()}},j=-1;',
    ])
      expect(packed(code)).toBe(code);
  });

  it('has each list, pattern and function stand by those it shares most with', () => {
    const code =
      'function a(){return`a rep calls an account`}function b(){return 1}function c(){return`a rep calls a prospect`}';
    expect(packed(`${code}var d=[\`industry\`],e=[1,2],f=[\`industries\`];`)).toBe(
      'var d=[`industry`],f=[`industries`],e=[1,2];function a(){return`a rep calls an account`}function c(){return`a rep calls a prospect`}function b(){return 1}',
    );
  });

  it('works as before', async () => {
    const code =
      'let n=0;function up(){return n+=step}const step=2,all=[up(),up()];async function*each(){yield*all}export const double=x=>x*2;let m=1;const o=class{p=n},q=new o;export{all,each,q}';
    const { all, each, double, q } = await import(`data:text/javascript,${encodeURIComponent(packed(code))}`);
    expect([all, await Array.fromAsync(each()), double(2), q.p]).toEqual([[2, 4], [2, 4], 4, 4]);
  });
});
