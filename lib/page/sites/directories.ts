import { isHost } from '../../text/hosts.ts';
import type { SiteAnchors } from './anchor.ts';
import { CAPTERRA } from './capterra.ts';
import { CLUTCH } from './clutch.ts';
import { COMPANIESHOUSE } from './companieshouse.ts';
import { CRUNCHBASE } from './crunchbase.ts';
import { G2 } from './g2.ts';
import { GITHUB } from './github.ts';
import { GLASSDOOR } from './glassdoor.ts';
import { GOODFIRMS } from './goodfirms.ts';
import { GOOGLEMAPS } from './googlemaps.ts';
import { INDEED } from './indeed.ts';
import { OPENCORPORATES } from './opencorporates.ts';
import { OTHER, OTHER_DIRECTORIES } from './other.ts';
import { PORTFOLIO } from './portfolio.ts';
import { PRODUCTHUNT } from './producthunt.ts';
import { TRUSTPILOT } from './trustpilot.ts';
import { WELLFOUND } from './wellfound.ts';
import { WIKIPEDIA } from './wikipedia.ts';
import { YCOMBINATOR } from './ycombinator.ts';
import { YELLOWPAGES } from './yellowpages.ts';
import { ZOOMINFO } from './zoominfo.ts';

/** Countries in which Glassdoor, Indeed and Google have a host of their own name. */
const COUNTRIES =
  'de at fr es it nl be ch ie ca co.uk com.au com.br co.in com.mx pl se dk no fi pt co.jp'.split(' ');

/** Hosts of a site; on Google's, only the addresses of its maps are anybody's entry. */
const HOSTS: readonly [anchors: SiteAnchors, hosts: string][] = [
  [CRUNCHBASE, 'crunchbase.com'],
  [WELLFOUND, 'wellfound.com angel.co'],
  [YCOMBINATOR, 'www.ycombinator.com'],
  [GITHUB, 'github.com'],
  [WIKIPEDIA, 'wikipedia.org'],
  [TRUSTPILOT, 'trustpilot.com'],
  [GLASSDOOR, `glassdoor.com ${COUNTRIES.map((country) => `glassdoor.${country}`).join(' ')}`],
  [INDEED, 'indeed.com'],
  [G2, 'g2.com'],
  [CAPTERRA, `capterra.com ${COUNTRIES.map((country) => `capterra.${country}`).join(' ')}`],
  [PRODUCTHUNT, 'producthunt.com'],
  [CLUTCH, 'clutch.co'],
  [GOODFIRMS, 'goodfirms.co'],
  [GOOGLEMAPS, `google.com ${COUNTRIES.map((country) => `google.${country}`).join(' ')}`],
  [YELLOWPAGES, 'yellowpages.com'],
  [ZOOMINFO, 'zoominfo.com'],
  [COMPANIESHOUSE, 'find-and-update.company-information.service.gov.uk'],
  [OPENCORPORATES, 'opencorporates.com'],
  [PORTFOLIO, 'sequoiacap.com accel.com indexventures.com bvp.com'],
  [OTHER, OTHER_DIRECTORIES.join(' ')],
];

/** The anchors of the directory that an address lies on; undefined for any other. */
export function directoryAt(url: string): SiteAnchors | undefined {
  const { hostname } = new URL(url);
  return HOSTS.find(([, hosts]) => hosts.split(' ').some((host) => isHost(hostname, host)))?.[0];
}
