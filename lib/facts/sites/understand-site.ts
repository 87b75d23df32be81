import type { Site, SiteReading } from '../../page/sites/site-reading.ts';
import type { SiteUnderstanding } from './site-understanding.ts';

/** How one site's pages are understood. */
export type UnderstandSite = (reading: SiteReading, now: number) => SiteUnderstanding;

/** One line a site. */
const SITES: Partial<Record<Site, UnderstandSite>> = {};

/**
 * What a page of LinkedIn or a directory says, and about whom.
 *
 * @param now epoch milliseconds.
 */
export function understandSite(reading: SiteReading, now: number): SiteUnderstanding {
  const understand = SITES[reading.site];
  const { site, layout, version } = reading;
  if (understand && layout !== undefined) return understand(reading, now);
  return {
    seen: { subject: 'nothing', because: 'layout' },
    health: { site, version, asked: [] },
    mayGrow: true,
  };
}
