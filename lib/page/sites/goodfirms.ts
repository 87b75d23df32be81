import type { SiteAnchors } from './anchor.ts';
import { CANONICAL, H1, JSON_LD } from './common.ts';
import { PATHS } from './paths.ts';

const ROW = '.firm-directory-list > [entity-name]';

export const GOODFIRMS: SiteAnchors = {
  site: 'goodfirms',
  version: 1,
  layouts: [
    { name: 'goodfirms-company', path: PATHS.goodfirms, mark: 'h1', anchors: [H1, CANONICAL, JSON_LD] },
    {
      name: 'goodfirms-list',
      path: /^\/(?!company\/)/,
      mark: ROW,
      anchors: [
        { name: 'rows', select: ROW, take: '@entity-name', most: 60, seen: '2026-03' },
        { name: 'row-links', select: ROW, take: 'lines', most: 60, seen: '2026-03' },
      ],
    },
  ],
};
