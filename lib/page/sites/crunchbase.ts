import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1 } from './common.ts';
import { PATHS } from './paths.ts';

export const CRUNCHBASE: SiteAnchors = {
  site: 'crunchbase',
  version: 1,
  layouts: [
    {
      name: 'crunchbase-organization',
      path: PATHS.crunchbase,
      mark: 'script#ng-state,script#client-app-state,profile-header,h1',
      anchors: [
        {
          name: 'island',
          select: 'script#ng-state,script#client-app-state',
          take: 'json',
          seen: 'answers of its own service, by request; the second name until 2023; 2024-2026',
        },
        H1,
        CANONICAL,
      ],
    },
  ],
};
