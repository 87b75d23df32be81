import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1 } from './common.ts';
import { PATHS } from './paths.ts';

export const ZOOMINFO: SiteAnchors = {
  site: 'zoominfo',
  version: 1,
  layouts: [
    {
      name: 'zoominfo-company',
      path: PATHS.zoominfo,
      mark: 'script#ng-state,h1',
      anchors: [
        { name: 'island', select: 'script#ng-state', take: 'json', seen: 'state of Angular; 2024-2026' },
        H1,
        CANONICAL,
      ],
    },
  ],
};
