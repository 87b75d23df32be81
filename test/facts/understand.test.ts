import { describe, expect, it } from 'vitest';
import { bestFact } from '../../lib/facts/fact.ts';
import { understand } from '../../lib/facts/understand.ts';
import { readingOf, SEEN_AT } from './make-reading.ts';

const HOME = `<html lang="en"><title>Acme Tools | Presses</title><nav><a href="/about">About us</a><a href="/contact">Contact</a></nav>
  <main><h1>Presses</h1><p>We build hydraulic presses for small workshops in the north of England.</p></main>
  <footer>© 2026 Acme Tools Ltd</footer></html>`;

describe('understanding a page', () => {
  it('tells whose page it is, what it says and where to look on', () => {
    const understood = understand(readingOf(HOME, 'https://www.acme-tools.example/'), SEEN_AT);
    expect(understood).toMatchObject({
      kind: { company: true, page: 'home' },
      domain: 'acme-tools.example',
      signposts: {
        about: 'https://www.acme-tools.example/about',
        contact: 'https://www.acme-tools.example/contact',
      },
    });
    expect(bestFact(understood.facts, 'name')).toMatchObject({ value: 'Acme Tools', seenAt: SEEN_AT });
    expect(understood.text).toContain('hydraulic presses');
  });

  it('keeps nothing of a page that is no company’s', () => {
    const html = '<title>404 Not Found</title><p>Acme Tools Ltd, 1 Example Street, Leeds</p>';
    expect(understand(readingOf(html), SEEN_AT)).toMatchObject({
      kind: { company: false, page: 'error' },
      facts: [],
      text: '',
      signposts: {},
    });
  });

  it('keeps nothing of a page without a domain of its own', () => {
    expect(understand(readingOf(HOME, 'http://192.0.2.1/'), SEEN_AT).facts).toEqual([]);
  });

  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['dots', '. '],
    ['years', '2020-2021 '],
    ['copyright signs', '© '],
    ['legal forms', 'Acme Ltd. '],
    ['dashes', ' - '],
    ['ampersands', '&amp;'],
    ['mixed scripts', 'aあ '],
    ['the words that lead to a name', 'welcome to '],
  ])('comes to an end on a page full of %s', (_what, part) => {
    const long = part.repeat(4_000);
    const html = `<title>${long}</title><meta name="description" content="${long}"><meta property="og:site_name" content="${long}">
      <h1>${long}</h1>${`<p>${long}</p>`.repeat(12)}<a href="/">${long}</a><footer>© ${long}</footer>`;
    expect(understand(readingOf(html), SEEN_AT).words).toBeGreaterThanOrEqual(0);
  });
});
