import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../lib/account/claims.ts';
import { readingOf } from '../facts/make-reading.ts';

const ACME = 'https://www.acme.example/';
const page = (body: string, url = ACME, head = '') =>
  readingOf(`<html><head><title>Acme Tools</title>${head}</head><body>${body}</body></html>`, url);
const link = (href: string, text = 'Jobs') => `<a href="${href}">${text}</a>`;

describe('the rooms that are a company’s own', () => {
  it('are not its entries at LinkedIn or in directories, which every site links to', () => {
    const reading = page(`<nav>${link('https://www.linkedin.com/company/acme', 'LinkedIn')}</nav>`);
    expect(claimsOf(reading, 'home').own).toEqual([]);
  });

  it('are those its menu leads to, whatever they are called', () => {
    const reading = page(
      `<nav>${link('https://boards.greenhouse.io/atl2019')}</nav><main><p>We make tools.</p></main>`,
    );
    expect(claimsOf(reading, 'home').own).toEqual(['atl2019.greenhouse.io']);
  });

  it('are those its careers page leads to or shows in a frame', () => {
    const linked = page(`<main>${link('https://jobs.lever.co/atl/3f2a', 'Welder')}</main>`);
    expect(claimsOf(linked, 'careers').own).toEqual(['atl.lever.co']);
    expect(claimsOf(linked, 'blog').own).toEqual([]);
    const framed = page('<main><p>Jobs</p><iframe src="https://atl.recruitee.com/embed"></iframe></main>');
    expect(claimsOf(framed, 'home').own).toEqual(['atl.recruitee.com']);
  });

  it('are those named like the company, wherever they are linked', () => {
    const reading = page(`<main><p>${link('https://acme.jobs.personio.de/job/1')}</p></main>`);
    expect(claimsOf(reading, 'blog').own).toEqual(['acme.personio.de']);
  });

  it('are none where a page links to the rooms of many', () => {
    const many = ['birch', 'cedar', 'dogwood', 'elm'].map((name) => link(`https://jobs.lever.co/${name}`));
    expect(claimsOf(page(`<nav>${many.join('')}</nav>`), 'careers').own).toEqual([]);
    const two = ['birch', 'cedar'].map((name) => link(`https://jobs.lever.co/${name}`));
    expect(claimsOf(page(`<nav>${two.join('')}</nav>`), 'home').own).toEqual([]);
  });

  it('are none of the sites that others have at a builder', () => {
    expect(claimsOf(page(`<nav>${link('https://acme.wordpress.com/')}</nav>`), 'home').own).toEqual([]);
  });
});

describe('the company’s own site, told by its room', () => {
  const room = 'https://jobs.lever.co/acme';

  it('is the one named in a job’s structured data', () => {
    const job = {
      '@type': 'JobPosting',
      title: 'Welder',
      hiringOrganization: { '@type': 'Organization', name: 'Acme', sameAs: 'https://www.atl.example' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(job)}</script>`;
    expect(claimsOf(page('<p>Welder</p>', `${room}/1`, head), 'careers').own).toEqual(['atl.example']);
  });

  it('is the one that the logo links to, if it is named like the room', () => {
    const body = `<header>${link('https://acme.example/', 'Acme')}</header><p>Welder</p>
      <footer>${link('https://www.lever.co/', 'Jobs powered by Lever')}${link('https://birch.example/privacy', 'Privacy')}</footer>`;
    expect(claimsOf(page(body, room), 'careers').own).toEqual(['acme.example']);
  });

  it('is unknown where the room leads only to profiles and to the host', () => {
    const body = `${link('https://www.linkedin.com/company/acme')}${link('https://www.lever.co/')}${link('https://birch.example/')}`;
    expect(claimsOf(page(body, room), 'careers').own).toEqual([]);
  });
});

describe('other sites that a page names as itself', () => {
  it('are those of its other languages and its canonical address', () => {
    const head = `<link rel="canonical" href="https://acme.com/"><link rel="alternate" hreflang="de" href="https://www.acme.de/">
      <link rel="alternate" hreflang="en" href="https://acme.example/en/">`;
    expect(claimsOf(page('<p>Tools</p>', ACME, head), 'home').siblings).toEqual(['acme.com', 'acme.de']);
  });
});
