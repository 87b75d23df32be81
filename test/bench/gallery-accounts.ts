import type { Account } from '../../lib/account/account.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { understand } from '../../lib/facts/understand.ts';
import type { PageReading } from '../../lib/page/reading.ts';
import { readingOf, SEEN_AT } from '../facts/make-reading.ts';
import { GALLERY, respondGallery, urlOf } from '../fixtures/gallery/gallery.ts';

/** Characters of a page's text, and what a page's address ends in. */
const TEXT = 2_500;
const PAGES = ['home', 'about', 'other'] as const;

export function galleryReadings(): PageReading[] {
  return GALLERY.map((site) => readingOf(htmlOf(urlOf(site)), urlOf(site)));
}

/** What the company pages among readings come to. */
export function accountsOf(readings: readonly PageReading[]): Account[] {
  return readings.flatMap((reading) => {
    const understanding = understand(reading, SEEN_AT);
    if (!understanding.kind.company || !understanding.domain) return [];
    return [
      mergeUnderstanding(undefined, understanding, { url: reading.url, title: reading.title }, SEEN_AT),
    ];
  });
}

/** The gallery's companies, as after three pages of usual length: 12 kB each. */
export function galleryAccounts(): Account[] {
  const readings = galleryReadings();
  const said = readings.flatMap(({ blocks }) =>
    blocks.map(({ text }) => text).filter((text) => text.length > 60),
  );
  return accountsOf(readings).map((account, of) => ({
    ...account,
    pages: PAGES.map((page, at) => {
      const text = [...said.slice(of * 7 + at), ...said].join('\n').slice(0, TEXT);
      const words = text.split(/\s+/).length;
      return { url: `https://${account.id}/${page}`, page, words, text, seenAt: SEEN_AT };
    }),
  }));
}

function htmlOf(url: string): string {
  return String(respondGallery({ url: new URL(url), method: 'GET' })?.body ?? '');
}
