import type { SiteReading } from '../../page/sites/site-reading.ts';
import { understandCompany } from './linkedin/company.ts';
import { understandJob } from './linkedin/jobs.ts';
import { understandList } from './linkedin/lists.ts';
import { understandPerson } from './linkedin/person.ts';
import { understandSales } from './linkedin/sales.ts';
import type { SiteUnderstanding } from './site-understanding.ts';

const FAMILIES = {
  company: understandCompany,
  job: understandJob,
  person: understandPerson,
  sales: understandSales,
  list: understandList,
};
const FAMILY = /^linkedin-(company|job|person|sales|list)-/;

/**
 * Understands a page of LinkedIn: each family of layouts in a file of its own.
 *
 * @param now epoch milliseconds: when the page was read.
 */
export function understandLinkedin(reading: SiteReading, now: number): SiteUnderstanding {
  const family = FAMILY.exec(reading.layout ?? '')?.[1];
  if (family && family in FAMILIES) return FAMILIES[family as keyof typeof FAMILIES](reading, now);
  const { site, layout, version } = reading;
  return {
    seen: { subject: 'nothing', because: reading.layout?.startsWith('linkedin-wall-') ? 'wall' : 'none' },
    health: { site, ...(layout ? { layout } : {}), version, asked: [] },
    mayGrow: false,
  };
}
