import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, NEXT_DATA } from './common.ts';
import { PATHS } from './paths.ts';

export const WELLFOUND: SiteAnchors = {
  site: 'wellfound',
  version: 1,
  layouts: [
    {
      name: 'wellfound-company',
      path: PATHS.wellfound,
      mark: 'script#__NEXT_DATA__,h1',
      anchors: [NEXT_DATA, H1, CANONICAL],
    },
  ],
};
