import type { SiteReading } from '../../../page/sites/site-reading.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';
import { understandAccount } from './sales-account.ts';
import { understandLead } from './sales-lead.ts';

/** Understands a page of the Sales Navigator at LinkedIn: a lead, who is a person, or an account, which is a company. */
export function understandSales(reading: SiteReading, now: number): SiteUnderstanding {
  return reading.layout === 'linkedin-sales-account'
    ? understandAccount(reading, now)
    : understandLead(reading);
}
