import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashed } from '../../lib/text/hashed.ts';

/** FNV-1a as it is defined, over UTF-16 units. */
function defined(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(36);
}

describe('the mark of a text', () => {
  it('is FNV-1a in 64 bits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashed(text.repeat(5))).toBe(defined(text.repeat(5)));
      }),
      { numRuns: 300 },
    );
  });

  it('begins with the published offset, for marks are stored and must not change', () => {
    expect(hashed('')).toBe(0xcbf29ce484222325n.toString(36));
    expect(hashed('need Leaky roofs')).toBe(defined('need Leaky roofs'));
  });
});
