import type { Anchor, Layout } from '../anchor.ts';
import { EMBER, experience, PATH, SDUI } from './person-cards.ts';

const DATA = 'code[id^="bpr-guid-"]';

const REQUEST: Anchor = {
  name: 'request',
  select: 'code[id^="datalet-bpr-guid-"]',
  take: 'json',
  holds: 'vanityName:{slug}',
  seen: 'What the data of the first loaded page were asked for; after in-page navigation it is another person, 2024–2025.',
};

const GUEST: Layout = {
  name: 'linkedin-person-guest',
  path: PATH,
  mark: 'meta[name="pageKey"][content^="public_profile"]',
  anchors: [
    {
      name: 'json-ld',
      select: 'script[type="application/ld+json"]',
      take: 'json',
      most: 4,
      seen: 'Person in @graph, signed out, 2021–2026.',
    },
    {
      name: 'self',
      select: 'link[rel="canonical"]',
      take: '@href',
      seen: 'Names the page in its own words; every era.',
    },
    { name: 'heading', select: 'h1', take: 'text', seen: 'The only h1, signed out, 2021–2026.' },
    {
      name: 'top.headline',
      select: '.top-card-layout__headline',
      take: 'text',
      seen: 'Absent on some; sign-in dialogs put an h2 before it, 2021–2026.',
    },
    {
      name: 'top.place',
      select: '.top-card-layout__first-subline span',
      take: 'text',
      seen: 'First in the line; beside JSON-LD’s address, 2021–2026.',
    },
    {
      name: 'experience',
      select: 'li[data-section="currentPositionsDetails"]',
      take: 'lines',
      most: 12,
      seen: 'Past jobs bear this mark too: the dates tell. Signed out, 2024.',
    },
  ],
};

const DETAILS: Layout = {
  name: 'linkedin-person-details',
  path: /^\/in\/([^/]+)\/details\/experience/,
  mark: 'main li,main [componentkey^="entity-collection-item"]',
  anchors: [
    {
      name: 'self',
      select: 'main a[href*="/in/{slug}/"]',
      take: '@href',
      seen: 'Skills, media and the way back lead below the person’s own address, 2022–2026.',
    },
    REQUEST,
    ...experience(
      'main section ul > li:not(li li),main [componentkey^="entity-collection-item"]',
      'main li li,main [componentkey^="entity-collection-item"] li',
      'All jobs on a page of their own, both eras.',
    ),
  ],
};

/** The page before anything is drawn: only its data. */
const SHELL: Layout = {
  name: 'linkedin-person-shell',
  path: PATH,
  mark: `${DATA},#app-boot-bg-loader`,
  anchors: [
    REQUEST,
    {
      name: 'island',
      select: DATA,
      take: 'json',
      most: 3,
      holds: '"publicIdentifier":"{slug}"',
      seen: 'The person’s record beside the viewer’s own, which is richer; 2025-03.',
    },
  ],
};

/** LinkedIn's layouts of people, most telling first. */
export const PERSON_LAYOUTS: readonly Layout[] = [GUEST, DETAILS, SDUI, EMBER, SHELL];
