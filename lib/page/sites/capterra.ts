import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, JSON_LD } from './common.ts';
import { PATHS } from './paths.ts';

export const CAPTERRA: SiteAnchors = {
  site: 'capterra',
  version: 1,
  layouts: [
    {
      name: 'capterra-product',
      path: PATHS.capterra,
      mark: 'script[type="application/ld+json"]',
      anchors: [H1, CANONICAL, JSON_LD],
    },
  ],
};
