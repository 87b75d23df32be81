import type { SiteAnchors } from './anchor.ts';
import { PATHS } from './paths.ts';

export const YCOMBINATOR: SiteAnchors = {
  site: 'ycombinator',
  version: 1,
  layouts: [
    {
      name: 'ycombinator-company',
      path: PATHS.ycombinator,
      mark: '[data-page]',
      anchors: [
        {
          name: 'island',
          select: '[data-page]',
          take: 'json@data-page',
          seen: 'props of the page for Inertia, on companies and their jobs; 2026-04',
        },
      ],
    },
  ],
};
