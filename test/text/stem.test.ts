import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '../../lib/text/stem.ts';
import { termsOf } from '../../lib/text/terms.ts';

describe('the stem of a word', () => {
  it.each([
    ['warehouses', 'warehousing'],
    ['manufacturer', 'manufactures'],
    ['installation', 'installed'],
    ['shipped', 'shipping'],
    ['centres', 'center'],
    ['organisation', 'organizations'],
    ['factory', 'factories'],
    ['recruiters', 'recruitment'],
  ])('%s and %s are one', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  it.each([
    ['customs', 'customers'],
    ['clinic', 'clinical'],
    ['laboratory', 'labor'],
    ['goods', 'good'],
    ['organic', 'organization'],
    ['communities', 'communication'],
  ])('%s and %s are two', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));

  it('is never longer than a spelling apart, nor empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{1,14}$/), (word) => {
        const stem = stemOf(word);
        return stem.length > 0 && stem.length <= word.length + 1;
      }),
    );
  });
});

describe('the content words of a text', () => {
  it('leave small words, figures and marks out and know "e-commerce" as one', () => {
    expect(termsOf("We're an E-Commerce firm with 24 depots in Zürich; don't ask.")).toEqual([
      'ecommerce',
      'firm',
      'depots',
      'zurich',
      'ask',
    ]);
  });
});
