import { describe, expect, it } from 'vitest';
import { judgeWords } from '../../lib/fit/words.ts';
import type { WordsCriterion } from '../../lib/icp/icp.ts';
import { account, fact, filler, HOME, page, SEEN } from './invented.ts';

const wanted: WordsCriterion = {
  id: 'w',
  kind: 'words',
  importance: 'strong',
  name: 'Sells to businesses',
  any: ['b2b', 'for businesses', 'manufactur*'],
};
const gate: WordsCriterion = { ...wanted, importance: 'never' };

describe('words', () => {
  it('quotes the sentence of the page that says one of them', () => {
    const text = `${filler(50)}. We build tools for businesses of every size. ${filler(50)}`;
    expect(judgeWords(account({ pages: [page('home', text)] }), wanted)).toEqual({
      verdict: 'yes',
      credit: 1,
      finding: 'Says “for businesses”',
      evidence: {
        quote: 'We build tools for businesses of every size.',
        url: HOME,
        source: 'text',
        seenAt: SEEN,
      },
      lookAt: [],
    });
  });

  it('believes the company’s description first, with that fact’s source', () => {
    const meta = {
      ...fact('description', 'Manufacturers of fine gears since 1950.'),
      source: 'meta' as const,
    };
    const found = judgeWords(account({ facts: [meta], pages: [page('home', 'We are B2B.')] }), wanted);
    expect(found).toMatchObject({ finding: 'Says “Manufacturers”', evidence: { source: 'meta' } });
  });

  it('prefers the page that says what they do over a newer blog page', () => {
    const pages = [page('blog', 'Our B2B diary.'), page('about', 'We serve B2B clients.')];
    expect(judgeWords(account({ pages }), wanted).evidence?.url).toBe('https://acme.example/about');
    expect(judgeWords(account({ pages: pages.slice(0, 1) }), wanted).verdict).toBe('yes');
  });

  it('says no only after 200 words of telling pages, and says where it looked', () => {
    const pages = [page('home', filler(120)), page('about', filler(80)), page('blog', filler(900))];
    expect(judgeWords(account({ pages }), wanted)).toEqual({
      verdict: 'no',
      credit: 0,
      finding: 'None of them in 200 words on 2 pages',
      lookAt: [],
    });
    expect(judgeWords(account({ pages: [page('product', filler(412))] }), wanted).finding).toBe(
      'None of them in 412 words on 1 page',
    );
  });

  it('is unknown while little or nothing was read', () => {
    const little = judgeWords(
      account({ pages: [page('home', filler(199)), page('legal', filler(900))] }),
      wanted,
    );
    expect(little).toMatchObject({ verdict: 'unknown', finding: 'None of them in only 199 words on 1 page' });
    expect(little.lookAt).toEqual([{ label: 'About page' }]);
    expect(judgeWords(account(), wanted)).toMatchObject({
      verdict: 'unknown',
      finding: 'No text of theirs read yet',
    });
  });

  it('counts only the words kept of a page whose text was cut', () => {
    const cut = `${'x'.repeat(3_900)} ${filler(16)}`.slice(0, 4_000);
    expect(judgeWords(account({ pages: [page('home', cut, 2_000)] }), wanted).verdict).toBe('unknown');
  });

  it('asked for all of them finds each anywhere in the company’s texts', () => {
    const all: WordsCriterion = { ...wanted, how: 'all', any: ['pumps', 'valve*'] };
    const home = page('home', `We make pumps. ${filler(199)}`);
    expect(judgeWords(account({ pages: [home] }), all)).toMatchObject({
      verdict: 'no',
      finding: 'Not all of them in 202 words on 1 page',
    });
    const about = page('about', 'And valves.');
    expect(judgeWords(account({ pages: [home, about] }), all)).toMatchObject({
      verdict: 'yes',
      finding: 'Says “pumps”, “valves”',
      evidence: { quote: 'We make pumps.' },
    });
  });

  it('asked for near each other finds them within ten words, in whatever order', () => {
    const near: WordsCriterion = { ...wanted, how: 'near', any: ['pumps', 'steel'] };
    const said = (text: string) => judgeWords(account({ pages: [page('home', text)] }), near);
    expect(said(`Steel alone. ${filler(30)} Our pumps are of ${filler(8)} steel.`)).toMatchObject({
      verdict: 'yes',
      evidence: { quote: expect.stringContaining('Our pumps are of') },
    });
    expect(said(`Steel for ${filler(9)} pumps`).verdict).toBe('yes');
    expect(said(`Steel for ${filler(10)} pumps`).finding).toBe(
      'Not near each other in only 13 words on 1 page',
    );
    expect(said(`pumps ${filler(150)} steel ${filler(60)}`).verdict).toBe('no');
  });

  it('looks only at pages in the languages that are asked for', () => {
    const german: WordsCriterion = { ...wanted, any: ['Pumpen', 'pumps'], languages: ['de'] };
    const pages = [page('home', `We make pumps. ${filler(300)}`)];
    const english = fact('language', 'en');
    expect(judgeWords(account({ pages, facts: [english] }), german)).toMatchObject({
      verdict: 'unknown',
      finding: 'No text of theirs in German read yet',
    });
    expect(judgeWords(account({ pages }), german).verdict).toBe('unknown');
    const about = page('about', 'Wir bauen Pumpen.');
    const facts = [english, { ...fact('language', 'de'), url: about.url }];
    expect(judgeWords(account({ pages: [...pages, about], facts }), german)).toMatchObject({
      verdict: 'yes',
      finding: 'Says “Pumpen”',
    });
  });

  it('rules nobody out for a word on a blog, customers or careers page', () => {
    const pages = [page('blog', 'Our B2B diary.'), page('customers', 'B2B'), page('careers', 'B2B')];
    expect(judgeWords(account({ pages }), gate).verdict).toBe('unknown');
    expect(judgeWords(account({ pages: [...pages, page('home', 'We are B2B.')] }), gate).verdict).toBe('yes');
  });
});
