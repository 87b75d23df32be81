import type { Site } from '../../../lib/page/sites/site-reading.ts';
import { capital } from '../../../lib/text/capital.ts';

/** Sites as their readers call them. */
export const SITE_NAMES: Record<Site, string> = {
  linkedin: 'LinkedIn',
  crunchbase: 'Crunchbase',
  wellfound: 'Wellfound',
  ycombinator: 'Y Combinator',
  github: 'GitHub',
  wikipedia: 'Wikipedia',
  trustpilot: 'Trustpilot',
  glassdoor: 'Glassdoor',
  indeed: 'Indeed',
  g2: 'G2',
  capterra: 'Capterra',
  producthunt: 'Product Hunt',
  clutch: 'Clutch',
  goodfirms: 'GoodFirms',
  googlemaps: 'Google Maps',
  yellowpages: 'Yellow Pages',
  zoominfo: 'ZoomInfo',
  companieshouse: 'Companies House',
  opencorporates: 'OpenCorporates',
  portfolio: 'an investor’s site',
  other: 'this site',
};

/** Where a company was read: "From its LinkedIn page", "From its entry at Clutch". */
export function readFromWords(site: Site, layout = ''): string {
  if (site !== 'linkedin') return `From its entry at ${SITE_NAMES[site]}`;
  if (layout.startsWith('linkedin-job-')) return 'From a job that it offers on LinkedIn';
  return layout.startsWith('linkedin-sales-') ? 'From its Sales Navigator page' : 'From its LinkedIn page';
}

/** Why a page of such a site showed nobody, and what to do about it. */
export function nothingWords(
  because: 'wall' | 'unsure' | 'layout' | 'none',
  site: Site,
): { is: string; next: string } {
  const name = SITE_NAMES[site];
  switch (because) {
    case 'wall':
      return {
        is: `${capital(name)} asks you to sign in, or to prove that you are human.`,
        next: 'Fitmark reads nothing there. Do as it asks, then open Fitmark again.',
      };
    case 'unsure':
      return {
        is: 'The page does not yet say clearly whom it shows.',
        next: 'Nothing of it is kept. Let it finish loading, then read it again.',
      };
    case 'layout':
      return {
        is: `${capital(name)} shows this page in a way Fitmark does not know.`,
        next: 'Nothing of it is kept. The report below helps to teach it.',
      };
    case 'none':
      return {
        is: 'This page is about no company and nobody.',
        next: 'Open the page of a company or of a person.',
      };
  }
}
