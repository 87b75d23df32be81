import type { SiteAnchors } from './anchor.ts';
import { PATHS } from './paths.ts';

/** The panel of the place itself; the list of results stays beside it. */
const PANEL = '[role="main"]:has(h1)';

export const GOOGLEMAPS: SiteAnchors = {
  site: 'googlemaps',
  version: 1,
  layouts: [
    {
      name: 'googlemaps-place',
      path: PATHS.googlemaps,
      mark: `${PANEL} [data-item-id]`,
      anchors: [
        { name: 'h1', select: `${PANEL} h1`, take: 'text', seen: 'name of the place; 2020-2026' },
        {
          name: 'address',
          select: `${PANEL} [data-item-id="address"]`,
          take: '@aria-label',
          seen: 'a word of the language, a colon, the address; 2020-2026',
        },
        {
          name: 'website',
          select: `${PANEL} a[data-item-id="authority"]`,
          take: '@href',
          seen: '2020-2026',
        },
        {
          name: 'phone',
          select: `${PANEL} [data-item-id^="phone:tel:"]`,
          take: '@data-item-id',
          seen: '"phone:tel:+4612345"; 2020-2026',
        },
        {
          name: 'category',
          select: `${PANEL} button[jsaction*="category"]`,
          take: 'text',
          seen: 'kind of business, in the language of the page; 2021-2026',
        },
      ],
    },
    {
      name: 'googlemaps-list',
      path: /^\/maps\/search\//,
      mark: 'a[aria-label][href*="/maps/place/"]',
      anchors: [
        {
          name: 'rows',
          select: '[role="feed"] a[aria-label][href*="/maps/place/"]',
          take: '@aria-label',
          most: 60,
          seen: '2026-03',
        },
        {
          name: 'row-links',
          select: '[role="feed"] a[aria-label][href*="/maps/place/"]',
          take: '@href',
          most: 60,
          seen: '2026-03',
        },
      ],
    },
  ],
};
