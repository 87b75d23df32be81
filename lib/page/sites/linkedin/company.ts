import type { Anchor, Layout } from '../anchor.ts';

const PATH = /^\/(?:company|school|showcase)\/([^/]+)/;

/** The record of the page's own company among those of similar ones, by the name or the number in the address. */
const ISLANDS: readonly Anchor[] = [
  {
    name: 'island.slug',
    select: 'code[id^="bpr-guid-"]',
    take: 'json',
    most: 8,
    holds: '"{slug}"',
    seen: 'Data of the first page that was loaded, signed in, 2018–2026; after in-page navigation another’s.',
  },
  {
    name: 'island.number',
    select: 'code[id^="bpr-guid-"]',
    take: 'json',
    most: 8,
    holds: 'ompany:{slug}"',
    seen: 'As above where the address has the number: urn:li:fsd_company:123.',
  },
];

const about = (name: string, key: string): Anchor => ({
  name: `about.${name}`,
  select: `[data-test-id="about-us__${key}"] dd`,
  take: 'text',
  seen: 'Keys are English in every language of the page; signed out, 2019–2026.',
});

const GUEST: Layout = {
  name: 'linkedin-company-guest',
  path: PATH,
  mark: 'meta[name="pageKey"][content^="d_org_guest"]',
  anchors: [
    {
      name: 'json-ld',
      select: 'script[type="application/ld+json"]',
      take: 'json',
      most: 4,
      seen: 'Signed out, 2019–2026; sameAs is the website, url the page itself.',
    },
    {
      name: 'canonical',
      select: 'link[rel="canonical"]',
      take: '@href',
      seen: 'Names the page in its own words; every era.',
    },
    { name: 'top.name', select: 'h1', take: 'text', seen: 'The only h1, signed out, 2019–2026.' },
    {
      name: 'top.industry',
      select: 'h2.top-card-layout__headline',
      take: 'text',
      seen: 'A readable class since 2020; rung 2 beside about-us__industry.',
    },
    {
      name: 'top.line',
      select: '.top-card-layout__first-subline',
      take: 'text',
      seen: 'Place and followers on one line; the dot between them is CSS.',
    },
    {
      name: 'top.tagline',
      select: '.top-card-layout__second-subline',
      take: 'text',
      seen: 'Slogan under the name, 2020–2026.',
    },
    {
      name: 'top.people',
      select: '.face-pile__text',
      take: 'text',
      seen: '"View all 74 employees", 2020–2026.',
    },
    {
      name: 'top.number',
      select: '[data-semaphore-content-type="COMPANY"]',
      take: '@data-semaphore-content-urn',
      not: '[data-test-id="updates"],[class*="right-rail"]',
      seen: '"Report this company" in the menu of the top card, 2023.',
    },
    {
      name: 'share',
      select: 'meta[property="og:description"]',
      take: '@content',
      seen: '"Name | 5,750 followers on LinkedIn. …", signed out, every era.',
    },
    {
      name: 'about.text',
      select: '[data-test-id="about-us__description"]',
      take: 'text',
      seen: 'Signed out, 2019–2026.',
    },
    {
      name: 'about.website',
      select: '[data-test-id="about-us__website"] a[href]',
      take: '@href',
      seen: 'Wrapped in linkedin.com/redir/redirect?url=…; signed out, 2019–2026.',
    },
    about('industry', 'industry'),
    about('size', 'size'),
    about('place', 'headquarters'),
    about('type', 'organizationType'),
    about('founded', 'foundedOn'),
    about('specialties', 'specialties'),
  ],
};

const EMBER: Layout = {
  name: 'linkedin-company-ember',
  path: PATH,
  mark: 'h1',
  anchors: [
    ...ISLANDS,
    {
      name: 'heading',
      select: 'h1',
      take: 'text',
      most: 3,
      not: 'aside,.global-nav,[role="dialog"],.visually-hidden',
      seen: 'The name in the top card, signed in, 2018–2026.',
    },
    {
      name: 'tabs',
      select: 'nav a[href*="/about"],nav a[href*="/people"],nav a[href*="/posts"],nav a[href*="/jobs"]',
      take: '@href',
      most: 6,
      not: 'aside,.global-nav',
      seen: 'Home, About, … carry the name of the page’s company in their addresses, 2018–2026.',
    },
    {
      name: 'top.items',
      select: '.org-top-card-summary-info-list,div:has(> div > a[href*="currentCompany"])',
      take: 'lines',
      not: 'aside,.visually-hidden',
      seen: 'Industry, headquarters, followers, size below the name; any of them may be missing. 2020–2026.',
    },
    {
      name: 'top.action',
      select:
        'section:has(h1) a[href*="/redir/redirect?"],section:has(h1) a[href^="http"]:not([href*="linkedin.com/"])',
      take: '@href',
      seen: '"Visit website", "Learn more": the website or a campaign’s page. 2018–2026.',
    },
    {
      name: 'about.text',
      select: 'section > p:has(~ dl)',
      take: 'text',
      not: 'aside',
      seen: 'The paragraph above the list of labels on the About tab, 2020–2026.',
    },
    {
      name: 'about',
      select: 'dl',
      take: 'pairs',
      not: 'aside,.visually-hidden,[class*="tooltip"]',
      seen: 'Labels and values of the About tab; the order varies with what is filled in. 2018–2026.',
    },
    {
      name: 'about.places',
      select: 'div:has(> p ~ a[href*="/maps"]) > p',
      take: 'text',
      not: 'aside',
      seen: 'Addresses with "Get directions", the main one first; end in the country’s code. 2020–2026.',
    },
    {
      name: 'people.count',
      select: 'main h2',
      take: 'text',
      most: 4,
      not: 'aside',
      seen: '"97 associated members" heads the People tab, 2020–2026.',
    },
  ],
};

/** The page before anything is drawn, or a reading of it that never was: only its data. */
const SHELL: Layout = {
  name: 'linkedin-company-shell',
  path: PATH,
  mark: 'code[id^="bpr-guid-"],#app-boot-bg-loader',
  anchors: ISLANDS,
};

/** LinkedIn's layouts of companies, schools and showcases, most telling first. */
export const COMPANY_LAYOUTS: readonly Layout[] = [GUEST, EMBER, SHELL];
