import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, NEXT_DATA } from './common.ts';
import { PATHS } from './paths.ts';

export const PRODUCTHUNT: SiteAnchors = {
  site: 'producthunt',
  version: 1,
  layouts: [
    {
      name: 'producthunt-product',
      path: PATHS.producthunt,
      mark: 'h1',
      anchors: [
        NEXT_DATA,
        H1,
        CANONICAL,
        {
          name: 'website',
          select: 'main a[href*="ref=producthunt"]',
          take: '@href',
          seen: 'links to the maker carry whence they come; 2020-2026',
        },
      ],
    },
  ],
};
