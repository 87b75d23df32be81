import { describe, expect, it } from 'vitest';
import { signposts } from '../../lib/facts/signposts.ts';
import { pageOf } from './make-reading.ts';

const ways = (html: string) => signposts(pageOf(html));

describe('pages that would answer open questions', () => {
  it.each([
    ['<a href="/a">About us</a>', 'about'],
    ['<a href="/a">Über uns</a>', 'about'],
    ['<a href="/a">Qui sommes-nous</a>', 'about'],
    ['<a href="/a">会社概要</a>', 'about'],
    ['<a href="/a">Quiénes somos</a>', 'about'],
    ['<a href="/a">O firmie</a>', 'about'],
    ['<a href="/a">Contattaci</a>', 'contact'],
    ['<a href="/a">Neem contact op</a>', 'contact'],
    ['<a href="/a">Stellenangebote</a>', 'careers'],
    ['<a href="/a">Trabalhe conosco</a>', 'careers'],
    ['<a href="/a">Вакансии</a>', 'careers'],
    ['<a href="/a">Impressum</a>', 'legal'],
    ['<a href="/a">Mentions légales</a>', 'legal'],
  ])('%s leads to %s', (html, way) => {
    expect(ways(html)).toEqual({ [way]: 'https://acme.example/a' });
  });

  it('are told by their address where the link’s text says nothing', () => {
    expect(ways('<a href="/de/kontakt.html">Hier entlang</a>')).toEqual({
      contact: 'https://acme.example/de/kontakt.html',
    });
  });

  it('are the nearest of several', () => {
    const html =
      '<a href="/news/2026/about-presses">All about presses</a><a href="/about">About</a><a href="/x/y/about">About</a>';
    expect(ways(html).about).toBe('https://acme.example/about');
  });

  it('may stand on a sub-domain or with a keeper of job boards', () => {
    expect(ways('<a href="https://careers.acme.example/">Careers</a>').careers).toBe(
      'https://careers.acme.example/',
    );
    expect(ways('<a href="https://boards.greenhouse.io/acme">See openings</a>').careers).toBe(
      'https://boards.greenhouse.io/acme',
    );
  });

  it('include the company’s page on LinkedIn, never a person’s or a share link', () => {
    const html = `<a href="https://www.linkedin.com/in/ada">Ada</a><a href="https://www.linkedin.com/shareArticle?url=x">Share</a>
      <a href="https://www.linkedin.com/company/acme/">LinkedIn</a>`;
    expect(ways(html)).toEqual({ linkedin: 'https://www.linkedin.com/company/acme/' });
  });

  it('are not other sites’, this page, files or scripts', () => {
    const html = `<a href="https://other.example/about">About</a><a href="https://acme.example/#top">Contact</a>
      <a href="/about.pdf">About us</a><a href="javascript:void(0)">Careers</a><a href="mailto:info@acme.example">Contact</a>`;
    expect(ways(html)).toEqual({});
  });
});
