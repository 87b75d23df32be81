import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, squeeze } from '../../lib/text/squeeze.ts';

const anyText = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ' ', '\n', '\t', '\r', '\u00a0', '\u3000'),
});

describe('white space of page texts', () => {
  it('runs become one space, or one line break where they hold one', () => {
    expect(squeeze('  Pumps \t and\u00a0valves \n\n  since  1971 \n')).toBe('Pumps and valves\nsince 1971');
    expect(oneLine('  Pumps \t and\u00a0valves \n\n  since  1971 \n')).toBe('Pumps and valves since 1971');
  });

  it('nothing is left to squeeze afterwards, and no word is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(text).split(' ')).toEqual(text.trim().split(/\s+/));
        expect(squeeze(text)).toBe(
          text
            .trim()
            .replace(/[^\S\n]*\n\s*/g, '\n')
            .replace(/[^\S\n]+/g, ' '),
        );
      }),
    );
  });
});
