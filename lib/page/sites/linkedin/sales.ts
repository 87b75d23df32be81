import type { Anchor, Layout } from '../anchor.ts';

const JOBS = ':is(#experience-section,[data-sn-view-name="feature-lead-experience"])';
const LEAD = '[data-x--lead--name],h1[data-anonymize="person-name"]';
const ACCOUNT = '[data-x--account--name],h1[data-anonymize="company-name"]';
/** Other people and companies: recommendations, similar accounts, key people. */
const OTHERS = 'aside,nav,#experience-section,[data-sn-view-name="feature-lead-experience"]';

/** Sales Navigator marks what it blurs in demonstrations, and every tool has built on these marks since about 2020. */
const marked = (name: string, mark: string, not: string): Anchor => ({
  name,
  select: `[data-anonymize="${mark}"]`,
  take: 'text',
  not,
  seen: 'data-anonymize, about 2020–2026.',
});

const SELF: Anchor = {
  name: 'self',
  select: 'a[href*="{slug}"]',
  take: '@href',
  most: 4,
  not: 'aside,nav',
  seen: 'Links below the subject’s own id; the title may be of nobody. 2026.',
};

/** LinkedIn's layouts of Sales Navigator, most telling first. */
export const SALES_LAYOUTS: readonly Layout[] = [
  {
    name: 'linkedin-sales-lead',
    path: /^\/sales\/(?:lead|people)\/([^/,]+)/,
    mark: LEAD,
    anchors: [
      SELF,
      {
        name: 'heading',
        select: LEAD,
        take: 'text',
        not: 'aside',
        seen: 'The first h1 is a hidden one. 2024–2026.',
      },
      marked('headline', 'headline', OTHERS),
      marked('title', 'job-title', OTHERS),
      marked('company', 'company-name', OTHERS),
      {
        name: 'place',
        select: 'section:has(h1[data-anonymize="person-name"]) div:has(> svg)',
        take: 'text',
        most: 3,
        not: OTHERS,
        seen: 'Beside a pin, without a mark of its own; contacts beside it are counted. 2026.',
      },
      {
        name: 'experience',
        select: `${JOBS} li`,
        take: 'lines',
        most: 12,
        not: 'li li',
        seen: 'Title, company, time; or a company and its jobs. 2024–2026.',
      },
      {
        name: 'experience.title',
        select: `${JOBS} [data-anonymize="job-title"]`,
        take: 'text',
        most: 30,
        seen: 'Tells titles from companies, whichever stands first. 2024–2026.',
      },
      {
        name: 'experience.company',
        select: `${JOBS} [data-anonymize="company-name"]`,
        take: 'text',
        most: 30,
        seen: 'A link, where the company has a page. 2024–2026.',
      },
    ],
  },
  {
    name: 'linkedin-sales-account',
    path: /^\/sales\/company\/(\d+)/,
    mark: ACCOUNT,
    anchors: [
      SELF,
      { name: 'heading', select: ACCOUNT, take: 'text', not: 'aside', seen: '2024–2026.' },
      marked('industry', 'industry', 'aside,li'),
      marked('place', 'location', 'aside,li'),
      marked('size', 'company-size', 'aside,li'),
      marked('revenue', 'revenue', 'aside,li'),
      {
        name: 'website',
        select: 'a[data-control-name="visit_company_website"]',
        take: '@href',
        not: 'aside,li',
        seen: 'About 2020–2026.',
      },
      {
        name: 'about',
        select: '[data-anonymize="company-blurb"],[data-anonymize="person-blurb"]',
        take: 'text',
        not: 'aside,li',
        seen: 'data-anonymize; a person’s mark on companies too. 2020–2026.',
      },
    ],
  },
];
