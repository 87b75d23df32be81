import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../lib/exchange/names-in.ts';

const urls = (text: string) => namesIn(text).found.map(({ url }) => url);

describe('the companies in a text that a rep pastes', () => {
  it('are found as domains, links and mail addresses, each once, whatever stands around them', () => {
    expect(
      urls(`acme.example
        • https://www.birch.example/about?x=1, our best client
        Jane Doe <jane.doe@cedar.example>
        Site:dune.example
        "Elm, Ltd";"http://elm.example:8080/";
        ACME.example
        mailto:info@fir.example
        münchen-möbel.example`),
    ).toEqual([
      'https://acme.example/',
      'https://www.birch.example/about?x=1',
      'https://cedar.example/',
      'https://dune.example/',
      'http://elm.example/',
      'https://fir.example/',
      'https://münchen-möbel.example/',
    ]);
  });

  it('come with their name where a heading says which column holds it, never with a person’s', () => {
    const csv = 'Contact,Company,Mail\nJane Doe,"Acme, Inc.",jane@acme.example\nJoe,Birch,joe@birch.example';
    expect(namesIn(csv).found.map(({ title }) => title)).toEqual(['Acme, Inc.', 'Birch']);
    expect(namesIn('Jane Doe,jane@acme.example').found[0]?.title).toBe('');
  });

  it('are preferred as a link to a mail address of the same line', () => {
    expect(urls('Acme,sales@mailer.example,https://acme.example/')).toEqual(['https://acme.example/']);
  });

  it('are all taken of a line that holds nothing else, and of a sheet’s row the first', () => {
    expect(urls('acme.example, https://birch.example; joe@cedar.example dune.example')).toHaveLength(4);
    const row = 'Company\tSite\tPartner\nAcme\tacme.example\tbirch.example';
    expect(namesIn(row).found).toEqual([{ line: 2, url: 'https://acme.example/', title: 'Acme' }]);
  });

  it('says of each line without an address which it is and why it is left', () => {
    expect(namesIn('acme.example\n\nBirch Ltd, see offer.pdf, e.g. p.3\n127.0.0.1').left).toEqual([
      { line: 3, text: 'Birch Ltd, see offer.pdf, e.g. p.3', sentence: 'no web or mail address in it' },
      { line: 4, text: '127.0.0.1', sentence: 'no web or mail address in it' },
    ]);
  });

  it('are five hundred of ten thousand lines at most; the rest is counted', () => {
    const many = Array.from({ length: 10_200 }, (_, at) => `c${at}.example`).join('\n');
    const { found, more } = namesIn(many);
    expect([found.length, more]).toEqual([500, 9_700]);
  });

  it('are web addresses whatever the text, and nothing hostile takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { url } of namesIn(text).found) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }),
    );
    for (const piece of ['a.', 'a-', '@', '"', 'a@', '://', ',"', 'a:', '\u00ad'])
      expect(namesIn(piece.repeat(300_000)).found.length).toBeLessThanOrEqual(500);
  });
});
