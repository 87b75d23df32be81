import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, JSON_LD } from './common.ts';
import { PATHS } from './paths.ts';

export const CLUTCH: SiteAnchors = {
  site: 'clutch',
  version: 1,
  layouts: [
    {
      name: 'clutch-profile',
      path: PATHS.clutch,
      mark: 'h1',
      anchors: [
        H1,
        CANONICAL,
        JSON_LD,
        {
          name: 'website',
          select: 'a.website-link__item',
          take: '@href',
          seen: 'a redirect that holds the address in a parameter; 2023-2026',
        },
        {
          name: 'details',
          select: '.profile-summary__detail',
          take: 'lines',
          most: 12,
          seen: 'size, place, year, each a line of its own; 2024-2026',
        },
      ],
    },
    {
      name: 'clutch-list',
      path: /^\/(?!profile\/)/,
      mark: '.provider-row[data-title]',
      anchors: [
        { name: 'rows', select: '.provider-row[data-title]', take: '@data-title', most: 60, seen: '2026-03' },
        { name: 'row-links', select: '.provider-row[data-title]', take: 'lines', most: 60, seen: '2026-03' },
      ],
    },
  ],
};
