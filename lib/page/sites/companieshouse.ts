import type { Anchor, SiteAnchors } from './anchor.ts';
import { PATHS } from './paths.ts';

const at = (name: string, select: string): Anchor => ({
  name,
  select,
  take: 'text',
  seen: 'ids and structure of GOV.UK, the same in Welsh; 2016-2026',
});

const HEADER = [at('h1', '.company-header .heading-xlarge'), at('number', '#company-number strong')];

export const COMPANIESHOUSE: SiteAnchors = {
  site: 'companieshouse',
  version: 1,
  layouts: [
    {
      name: 'companieshouse-overview',
      path: /^\/company\/([A-Z\d]{8})\/?$/,
      mark: '#company-number',
      anchors: [
        ...HEADER,
        at('address', 'dl > dd:not([id])'),
        at('founded', '#company-creation-date'),
        at('sic', '#sic0'),
      ],
    },
    // Officers and filings: addresses there are other people's.
    { name: 'companieshouse-tab', path: PATHS.companieshouse, mark: '#company-number', anchors: HEADER },
  ],
};
