import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, JSON_LD } from './common.ts';

/** Directories without a file of their own: they describe their companies for search engines as schema.org has it. */
export const OTHER_DIRECTORIES: readonly string[] = [
  ...['kompass.com', 'europages.co.uk', 'europages.com', 'europages.de', 'europages.fr', 'wlw.de', 'wlw.at'],
  ...['gelbeseiten.de', 'pagesjaunes.fr', 'yell.com', 'bbb.org', 'manta.com', 'thomasnet.com'],
  ...['sortlist.com', 'designrush.com', 'themanifest.com', 'builtin.com', 'f6s.com'],
];

/** One page of such a site: anything but its front page. */
export const PAGE = /^\/(.+?)\/?$/;

export const OTHER: SiteAnchors = {
  site: 'other',
  version: 1,
  layouts: [
    {
      name: 'other-page',
      path: PAGE,
      mark: 'script[type="application/ld+json"]',
      anchors: [H1, CANONICAL, JSON_LD],
    },
  ],
};
