import type { Anchor, SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, NEXT_DATA } from './common.ts';
import { PATHS } from './paths.ts';

/** Items of the overview, each by what it tells. */
const item = (name: string): Anchor => ({
  name,
  select: `[data-test="employer-${name}"]`,
  take: 'text',
  seen: 'items of the overview; 2022-2026, not on every variant',
});

export const GLASSDOOR: SiteAnchors = {
  site: 'glassdoor',
  version: 1,
  layouts: [
    {
      name: 'glassdoor-overview',
      path: PATHS.glassdoor,
      mark: 'script#__NEXT_DATA__,[data-test^="employer-"]',
      anchors: [
        NEXT_DATA,
        H1,
        CANONICAL,
        ...['website', 'size', 'headquarters', 'founded', 'industry', 'revenue'].map(item),
      ],
    },
  ],
};
