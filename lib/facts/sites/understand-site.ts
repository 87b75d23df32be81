import type { Site, SiteReading } from '../../page/sites/site-reading.ts';
import { CAPTERRA } from './capterra.ts';
import { CLUTCH } from './clutch.ts';
import { understandCompanieshouse } from './companieshouse.ts';
import { CRUNCHBASE } from './crunchbase.ts';
import { G2 } from './g2.ts';
import { understandGithub } from './github.ts';
import { GLASSDOOR } from './glassdoor.ts';
import { GOODFIRMS } from './goodfirms.ts';
import { GOOGLEMAPS } from './googlemaps.ts';
import { INDEED } from './indeed.ts';
import { understandLinkedin } from './linkedin.ts';
import { OPENCORPORATES } from './opencorporates.ts';
import { understandOther } from './other.ts';
import { PORTFOLIO } from './portfolio.ts';
import { PRODUCTHUNT } from './producthunt.ts';
import type { SiteUnderstanding } from './site-understanding.ts';
import { TRUSTPILOT } from './trustpilot.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { WELLFOUND } from './wellfound.ts';
import { understandWikipedia } from './wikipedia.ts';
import { understandYcombinator } from './ycombinator.ts';
import { YELLOWPAGES } from './yellowpages.ts';
import { ZOOMINFO } from './zoominfo.ts';

/** How one site's pages are understood, where it takes more than to know what an entry of it tells. */
type UnderstandSite = (reading: SiteReading, now: number) => SiteUnderstanding;

/** One line a site. */
const SITES: Readonly<Record<Site, Directory | UnderstandSite>> = {
  linkedin: understandLinkedin,
  crunchbase: CRUNCHBASE,
  wellfound: WELLFOUND,
  ycombinator: understandYcombinator,
  github: understandGithub,
  wikipedia: understandWikipedia,
  trustpilot: TRUSTPILOT,
  glassdoor: GLASSDOOR,
  indeed: INDEED,
  g2: G2,
  capterra: CAPTERRA,
  producthunt: PRODUCTHUNT,
  clutch: CLUTCH,
  goodfirms: GOODFIRMS,
  googlemaps: GOOGLEMAPS,
  yellowpages: YELLOWPAGES,
  zoominfo: ZOOMINFO,
  companieshouse: understandCompanieshouse,
  opencorporates: OPENCORPORATES,
  portfolio: PORTFOLIO,
  other: understandOther,
};

/**
 * What a page of LinkedIn or a directory says, and about whom.
 *
 * @param now epoch milliseconds.
 */
export function understandSite(reading: SiteReading, now: number): SiteUnderstanding {
  const how = SITES[reading.site];
  const { site, layout, version } = reading;
  if (layout !== undefined)
    return typeof how === 'function' ? how(reading, now) : understandEntry(how, reading, now);
  return {
    seen: { subject: 'nothing', because: 'layout' },
    health: { site, version, asked: [] },
    mayGrow: true,
  };
}
