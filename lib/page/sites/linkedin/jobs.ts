import type { Layout } from '../anchor.ts';

const PATH = /^\/jobs\/(?:view|search|collections|search-results)(?:\/|$)/;
/** Other companies' jobs. */
const OTHERS =
  'aside,[data-view-name="job-card"],[class*="similar-jobs"],.scaffold-layout__list,#job-details';

const GUEST: Layout = {
  name: 'linkedin-job-guest',
  path: PATH,
  mark: 'meta[name="pageKey"][content^="d_jobs_guest_details"]',
  anchors: [
    {
      name: 'json-ld',
      select: 'script[type="application/ld+json"]',
      take: 'json',
      most: 3,
      seen: 'JobPosting with hiringOrganization, whose sameAs is its page at LinkedIn; signed out.',
    },
    { name: 'heading', select: 'h1', take: 'text', seen: 'Title of the job, signed out, 2020–2026.' },
    {
      name: 'top.company',
      select: '[data-tracking-control-name="public_jobs_topcard-org-name"]',
      take: 'text',
      seen: 'Name and link below the title; signed out.',
    },
  ],
};

const EMBER: Layout = {
  name: 'linkedin-job-ember',
  path: PATH,
  mark: '#job-details',
  anchors: [
    {
      name: 'heading',
      select: 'h1',
      take: 'text',
      not: `${OTHERS},.visually-hidden`,
      seen: 'Title of the job, signed in, 2021–2026.',
    },
    {
      name: 'top.company',
      select: 'main a[href*="/company/"]',
      take: 'text',
      most: 3,
      not: `${OTHERS},.jobs-company`,
      seen: 'Logo and name of the company that hires, above the description, 2021–2026.',
    },
    {
      name: 'top.size',
      select: 'li:has(li-icon[type="company"])',
      take: 'text',
      not: OTHERS,
      seen: '"201-500 employees · Industry" beside an icon of its own, 2022–2024.',
    },
    {
      name: 'box.company',
      select: '.jobs-company [class*="lockup__title"] a[href*="/company/"]',
      take: 'text',
      seen: 'Box about the company below the description, 2021–2026.',
    },
    {
      name: 'box.followers',
      select: '.jobs-company [class*="lockup__subtitle"]',
      take: 'text',
      seen: '"30,331 followers" under the name in the box.',
    },
    {
      name: 'box.industry',
      select: '.jobs-company div:has(> [class*="inline-information"])',
      take: 'text',
      not: '[class*="inline-information"]',
      seen: 'Words of the line itself; size and members stand in spans of it.',
    },
    {
      name: 'box.counts',
      select: '.jobs-company [class*="inline-information"]',
      take: 'text',
      most: 2,
      seen: '"201-500 employees" and "392 on LinkedIn".',
    },
    {
      name: 'box.text',
      select: '.jobs-company [class*="show-more-text"]',
      take: 'text',
      not: '[class*="show-more-text__link"]',
      seen: 'About the company, cut by CSS only.',
    },
  ],
};

/** LinkedIn's layouts of jobs: what they say of the company that hires. */
export const JOB_LAYOUTS: readonly Layout[] = [GUEST, EMBER];
