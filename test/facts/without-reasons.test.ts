import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutReasons } from '../../lib/facts/technologies/without-reasons.ts';
import * as whole from '../../lib/facts/technologies.ts';
import { shipped } from '../setup/shipped.ts';

describe('technology rules as the zip carries them', () => {
  it('tell the same products by the same signs, and leave out only why and whence', async () => {
    const slim: typeof whole = await shipped('lib/facts/technologies.ts');
    expect(slim.TECHNOLOGIES).toEqual(whole.TECHNOLOGIES.map(({ source, why, ...rule }) => rule));
  });

  it('keep a source or a why that is no rule’s', () => {
    const code = "say({ source: 'text', quote }); f({ why: 'x', name: 'y' }, source);";
    expect(withoutReasons(code, parseAst(code))).toBe(code);
  });

  it('lose the reasons wherever they stand', () => {
    const code =
      "a([{ why: 'w', name: 'N', source: 's' }, { source: 's', why: 'w' }, { source: 's', why: `}` , file: ['f'] }]);";
    expect(withoutReasons(code, parseAst(code)).replaceAll(' ', '')).toBe(
      "a([{name:'N',},{},{file:['f']}]);",
    );
  });
});
