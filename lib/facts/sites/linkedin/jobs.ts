import type { SiteReading } from '../../../page/sites/site-reading.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';

/** Understands the company that hires at LinkedIn. */
export function understandJob(reading: SiteReading, _now: number): SiteUnderstanding {
  const { site, layout, version } = reading;
  return {
    seen: { subject: 'nothing', because: 'unsure' },
    health: { site, ...(layout ? { layout } : {}), version, asked: [] },
    mayGrow: false,
  };
}
