import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, JSON_LD } from './common.ts';
import { PATHS } from './paths.ts';

export const YELLOWPAGES: SiteAnchors = {
  site: 'yellowpages',
  version: 1,
  layouts: [
    {
      name: 'yellowpages-business',
      path: PATHS.yellowpages,
      mark: 'h1',
      anchors: [
        H1,
        CANONICAL,
        JSON_LD,
        { name: 'website', select: 'a.website-link', take: '@href', seen: '2022-2026' },
        { name: 'phone', select: 'a.phone[href^="tel:"]', take: 'text', seen: '2022-2026' },
        { name: 'address', select: '.address', take: 'text', seen: '2022-2026' },
        { name: 'categories', select: '.categories a', take: 'text', most: 5, seen: '2022-2026' },
      ],
    },
  ],
};
