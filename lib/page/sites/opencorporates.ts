import type { Anchor, SiteAnchors } from './anchor.ts';
import { CANONICAL } from './common.ts';
import { PATHS } from './paths.ts';

const attribute = (name: string): Anchor => ({
  name,
  select: `dl.attributes dd.${name}`,
  take: 'text',
  seen: 'attributes of the register, by class; 2014-2026',
});

export const OPENCORPORATES: SiteAnchors = {
  site: 'opencorporates',
  version: 1,
  layouts: [
    {
      name: 'opencorporates-company',
      path: PATHS.opencorporates,
      mark: 'dl.attributes dd.company_number',
      anchors: [
        { name: 'h1', select: 'h1', take: 'text', seen: 'the registered name; 2014-2026' },
        CANONICAL,
        ...['company_number', 'incorporation_date', 'registered_address'].map(attribute),
      ],
    },
  ],
};
