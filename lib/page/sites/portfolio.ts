import type { SiteAnchors } from './anchor.ts';
import { CANONICAL } from './common.ts';
import { PATHS } from './paths.ts';

export const PORTFOLIO: SiteAnchors = {
  site: 'portfolio',
  version: 1,
  layouts: [
    {
      name: 'portfolio-company',
      path: PATHS.portfolio,
      mark: 'meta[property="og:title"]',
      anchors: [
        {
          name: 'og-title',
          select: 'meta[property="og:title"]',
          take: '@content',
          seen: 'the name; the heading is an image; 2026-04',
        },
        CANONICAL,
        {
          name: 'website',
          select: 'main h1 a[href^="http"]',
          take: '@href',
          seen: 'the logo leads to the company; 2026-04',
        },
        {
          name: 'links',
          select: 'main a[href^="http"]',
          take: '@href',
          most: 40,
          seen: "the company's site and profiles, founders' profiles, the investor's pages; 2026-04",
        },
        {
          name: 'items',
          select: 'main li',
          take: 'text',
          most: 40,
          seen: 'milestones: "Founded 2005"; 2026-04',
        },
        { name: 'description', select: 'main p', take: 'text', seen: 'what it does; 2026-04' },
      ],
    },
  ],
};
