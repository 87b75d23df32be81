import type { Site, SiteReading } from '../../page/sites/site-reading.ts';
import { understandCapterra } from './capterra.ts';
import { understandClutch } from './clutch.ts';
import { understandCompanieshouse } from './companieshouse.ts';
import { understandCrunchbase } from './crunchbase.ts';
import { understandG2 } from './g2.ts';
import { understandGithub } from './github.ts';
import { understandGlassdoor } from './glassdoor.ts';
import { understandGoodfirms } from './goodfirms.ts';
import { understandGooglemaps } from './googlemaps.ts';
import { understandIndeed } from './indeed.ts';
import { understandLinkedin } from './linkedin.ts';
import { understandOpencorporates } from './opencorporates.ts';
import { understandOther } from './other.ts';
import { understandPortfolio } from './portfolio.ts';
import { understandProducthunt } from './producthunt.ts';
import type { SiteUnderstanding } from './site-understanding.ts';
import { understandTrustpilot } from './trustpilot.ts';
import { understandWellfound } from './wellfound.ts';
import { understandWikipedia } from './wikipedia.ts';
import { understandYcombinator } from './ycombinator.ts';
import { understandYellowpages } from './yellowpages.ts';
import { understandZoominfo } from './zoominfo.ts';

/** How one site's pages are understood. */
type UnderstandSite = (reading: SiteReading, now: number) => SiteUnderstanding;

/** One line a site. */
const SITES: Readonly<Record<Site, UnderstandSite>> = {
  linkedin: understandLinkedin,
  crunchbase: understandCrunchbase,
  wellfound: understandWellfound,
  ycombinator: understandYcombinator,
  github: understandGithub,
  wikipedia: understandWikipedia,
  trustpilot: understandTrustpilot,
  glassdoor: understandGlassdoor,
  indeed: understandIndeed,
  g2: understandG2,
  capterra: understandCapterra,
  producthunt: understandProducthunt,
  clutch: understandClutch,
  goodfirms: understandGoodfirms,
  googlemaps: understandGooglemaps,
  yellowpages: understandYellowpages,
  zoominfo: understandZoominfo,
  companieshouse: understandCompanieshouse,
  opencorporates: understandOpencorporates,
  portfolio: understandPortfolio,
  other: understandOther,
};

/**
 * What a page of LinkedIn or a directory says, and about whom.
 *
 * @param now epoch milliseconds.
 */
export function understandSite(reading: SiteReading, now: number): SiteUnderstanding {
  const understand = SITES[reading.site];
  const { site, layout, version } = reading;
  if (layout !== undefined) return understand(reading, now);
  return {
    seen: { subject: 'nothing', because: 'layout' },
    health: { site, version, asked: [] },
    mayGrow: true,
  };
}
