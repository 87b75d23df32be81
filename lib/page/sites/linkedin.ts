import type { SiteAnchors } from './anchor.ts';
import { COMPANY_LAYOUTS } from './linkedin/company.ts';
import { JOB_LAYOUTS } from './linkedin/jobs.ts';
import { LIST_LAYOUTS } from './linkedin/lists.ts';
import { PERSON_LAYOUTS } from './linkedin/person.ts';
import { REFUSED_LAYOUTS } from './linkedin/refused.ts';
import { SALES_LAYOUTS } from './linkedin/sales.ts';

/**
 * All layouts of LinkedIn's pages. A layout's name begins with its family, by which lib/facts/sites/linkedin.ts understands
 * it: "linkedin-company-…", "linkedin-job-…", "linkedin-person-…", "linkedin-sales-…", "linkedin-list-…"; of "linkedin-wall-…" and
 * "linkedin-none-…" nothing is read.
 */
export const LINKEDIN: SiteAnchors = {
  site: 'linkedin',
  version: 1,
  layouts: [
    ...REFUSED_LAYOUTS,
    ...COMPANY_LAYOUTS,
    ...JOB_LAYOUTS,
    ...PERSON_LAYOUTS,
    ...SALES_LAYOUTS,
    ...LIST_LAYOUTS,
  ],
};
