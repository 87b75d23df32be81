import type { Anchor, SiteAnchors } from './anchor.ts';
import { CANONICAL } from './common.ts';
import { PATHS } from './paths.ts';

/** Items of "About the company", each a label and a value. */
const item = (name: string): Anchor => ({
  name,
  select: `[data-testid="companyInfo-${name}"]`,
  take: 'lines',
  seen: 'items of the about section; 2023-2026',
});

export const INDEED: SiteAnchors = {
  site: 'indeed',
  version: 1,
  layouts: [
    {
      name: 'indeed-company',
      path: PATHS.indeed,
      mark: '[data-testid^="companyInfo-"],[itemprop="name"]',
      anchors: [
        {
          name: 'h1',
          select: '[itemprop="name"]',
          take: 'text',
          seen: 'name in the header; 2021-2026',
        },
        CANONICAL,
        ...['companyWebsite', 'employee', 'founded', 'industry', 'revenue', 'headquartersLocation'].map(item),
      ],
    },
  ],
};
