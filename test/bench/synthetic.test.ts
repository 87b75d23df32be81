import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { syntheticPage } from './synthetic.ts';

describe('invented pages for measuring', () => {
  it.each([60, 1_000, 2_345])('a browser sees exactly %i elements', (elements) => {
    const { document } = new JSDOM(syntheticPage(elements)).window;
    expect(document.querySelectorAll('*')).toHaveLength(elements);
  });
});
