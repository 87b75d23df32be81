import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, JSON_LD } from './common.ts';
import { PATHS } from './paths.ts';

export const G2: SiteAnchors = {
  site: 'g2',
  version: 1,
  layouts: [
    {
      name: 'g2-product',
      path: PATHS.g2,
      mark: 'script[type="application/ld+json"]',
      anchors: [H1, CANONICAL, JSON_LD],
    },
  ],
};
