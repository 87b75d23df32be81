import { JSDOM } from 'jsdom';
import { openPage, type Page } from '../../lib/facts/page.ts';
import { readPage } from '../../lib/page/read.ts';
import type { PageReading } from '../../lib/page/reading.ts';

/** A moment that tests agree on: 2026-11-23, noon UTC. */
export const SEEN_AT = Date.UTC(2026, 10, 23, 12);

/** What the reader makes of an invented page: a whole document, or just what stands in its body. */
export function readingOf(html: string, url = 'https://acme.example/'): PageReading {
  return readPage(new JSDOM(html, { url }).window.document, url);
}

/** An invented page as every question is handed it. */
export function pageOf(html: string, url = 'https://acme.example/'): Page {
  return openPage(readingOf(html, url), SEEN_AT);
}
