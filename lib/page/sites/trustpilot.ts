import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, NEXT_DATA } from './common.ts';
import { PATHS } from './paths.ts';

export const TRUSTPILOT: SiteAnchors = {
  site: 'trustpilot',
  version: 1,
  layouts: [
    {
      name: 'trustpilot-review',
      path: PATHS.trustpilot,
      mark: 'script#__NEXT_DATA__,#business-unit-title',
      anchors: [
        NEXT_DATA,
        {
          name: 'h1',
          select: '#business-unit-title h1 > span',
          take: 'text',
          seen: 'the name, before "Reviews" and their number; 2023-2026',
        },
        CANONICAL,
      ],
    },
  ],
};
