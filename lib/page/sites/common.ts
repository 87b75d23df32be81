import type { Anchor } from './anchor.ts';

/** Places that nearly every site has, under one name for all. */
export const CANONICAL: Anchor = {
  name: 'canonical',
  select: 'link[rel="canonical"]',
  take: '@href',
  seen: 'the entry that the page is of, set by the site for search engines; all sites, 2026',
};
export const H1: Anchor = {
  name: 'h1',
  select: 'h1',
  take: 'text',
  seen: 'the heading; the only one on the pages of most directories, 2026',
};
export const JSON_LD: Anchor = {
  name: 'json-ld',
  select: 'script[type="application/ld+json"]',
  take: 'json',
  most: 8,
  seen: 'schema.org for search engines, besides breadcrumbs and the directory itself; 2026',
};
export const NEXT_DATA: Anchor = {
  name: 'island',
  select: 'script#__NEXT_DATA__',
  take: 'json',
  seen: 'the state that Next.js starts from; not renewed by in-page navigation; 2024-2026',
};
