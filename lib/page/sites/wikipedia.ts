import type { SiteAnchors } from './anchor.ts';
import { CANONICAL } from './common.ts';
import { PATHS } from './paths.ts';

/** The box of facts: `infobox` in nearly all languages, other names in French and Italian. */
const BOX = '#mw-content-text :is(table.infobox,.infobox_v3,table.sinottico)';

export const WIKIPEDIA: SiteAnchors = {
  site: 'wikipedia',
  version: 1,
  layouts: [
    {
      name: 'wikipedia-article',
      path: PATHS.wikipedia,
      mark: BOX,
      anchors: [
        {
          name: 'box',
          select: BOX,
          take: 'pairs',
          not: 'sup,style,.noprint,[style*="display:none"],[style*="display: none"]',
          seen: 'rows of label and value; 2018-2026',
        },
        {
          name: 'legal-name',
          select: `${BOX} .fn.org`,
          take: 'text',
          not: 'sup,style',
          seen: 'caption of the box of an organisation; 2018-2026',
        },
        {
          name: 'person',
          select: '.infobox.biography,.infobox .birthplace',
          take: '@class',
          seen: 'boxes of people; 2018-2026',
        },
        { name: 'h1', select: 'h1#firstHeading', take: 'text', seen: '2010-2026' },
        CANONICAL,
        {
          name: 'wikidata',
          select: '#t-wikibase a',
          take: '@href',
          seen: 'link of the item in the side bar; 2014-2026',
        },
      ],
    },
    { name: 'wikipedia-no-box', path: PATHS.wikipedia, mark: '#mw-content-text', anchors: [] },
  ],
};
