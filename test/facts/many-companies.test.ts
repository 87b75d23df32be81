import { describe, expect, it } from 'vitest';
import { pageKind } from '../../lib/facts/page-kind.ts';
import { pageOf } from './make-reading.ts';

const kindOf = (html: string, url: string) => pageKind(pageOf(html, url)).kind;
const names = ['Ash', 'Birch', 'Cedar', 'Douglas', 'Elm', 'Fir'];

describe('places that show many companies', () => {
  it('takes postings of several employers for a job board', () => {
    const jobs = names.map(
      (name) =>
        `{"@type":"JobPosting","title":"Fitter","hiringOrganization":{"@type":"Organization","name":"${name} Ltd"}}`,
    );
    const html = `<title>Fitter jobs</title><script type="application/ld+json">[${jobs.join(',')}]</script>
      <nav><a href="/about">About us</a><a href="/contact">Contact</a><a href="/pricing">Pricing</a></nav><main><h1>Fitter jobs</h1></main>`;
    expect(kindOf(html, 'https://board.example/jobs')).toEqual({ company: false, page: 'listing' });
  });

  it('takes a page that counts jobs by the hundred and invites employers for a job board', () => {
    const html = (count: string, invite: string) => `<title>${count} | Acme</title>
      <nav><a href="/about">Über uns</a><a href="/invite">${invite}</a></nav><main><h1>${count}</h1></main>`;
    expect(kindOf(html('2.316 Stellenangebote', 'Anzeige schalten'), 'https://acme.example/stellen')).toEqual(
      { company: false, page: 'listing' },
    );
    expect(kindOf(html('14 Stellenangebote', 'Initiativ bewerben'), 'https://acme.example/stellen')).toEqual({
      company: true,
      page: 'careers',
    });
  });

  it('leaves a large employer its own careers page', () => {
    const html = `<title>1,240 jobs at Acme</title><main><h1>1,240 jobs</h1><p>Join us. We make presses, our people say.</p>
      <a href="/jobs/alert">Create job alert</a></main>`;
    expect(kindOf(html, 'https://acme.example/careers')).toEqual({ company: true, page: 'careers' });
  });

  it('takes profiles of many companies for a directory, but not the pages of one company’s section', () => {
    const profiles = names.map(
      (name, at) =>
        `<h2><a href="/supplier/${at}">${name} Ltd</a></h2><a href="/quote/${at}">Request a quote</a>`,
    );
    const html = `<title>Machinery: 1,100 suppliers</title><nav><a href="/about">About us</a><a href="/contact">Contact</a></nav>
      <main>${profiles.join('')}</main>`;
    expect(kindOf(html, 'https://square.example/suppliers')).toEqual({ company: false, page: 'directory' });
    const own = ['about', 'careers', 'press', 'contact', 'news', 'our-team'].map(
      (page) => `<a href="/company/${page}">${page}</a>`,
    );
    expect(
      kindOf(
        `<title>Acme</title><main>${own.join('')}<p>We make presses.</p></main>`,
        'https://acme.example/company',
      ),
    ).toMatchObject({ company: true });
  });
});

describe('domains where nobody lives', () => {
  it.each([
    'This domain is for sale. Buy this domain today.',
    'Diese Domain steht zum Verkauf.',
    'Ce nom de domaine est à vendre.',
    'Este dominio está en venta.',
    'This domain is parked free, courtesy of a registrar.',
  ])('an almost empty page that says "%s" is parked', (text) => {
    const html = `<title>acme.example</title><h1>acme.example</h1><p>${text}</p><a href="/pricing">Pricing</a><a href="/shop">Shop</a>`;
    expect(kindOf(html, 'https://acme.example/')).toEqual({ company: false, page: 'parked' });
  });

  it('does not take a seller of domains for one', () => {
    const html = `<title>Acme Domains</title><nav><a href="/about">About us</a><a href="/pricing">Pricing</a></nav>
      <main><h1>Names for your company</h1><p>We help you find out whether a domain is for sale.</p>${'<p>Our brokers ask its owner, agree on a price and see the transfer through, and you pay when it is yours.</p>'.repeat(20)}</main>`;
    expect(kindOf(html, 'https://acme.example/')).toMatchObject({ company: true });
  });
});
