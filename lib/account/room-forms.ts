import { OTHER_DIRECTORIES } from '../page/sites/other.ts';

/**
 * A vendor at which many companies have an address of their own, and where in the address the company's name stands.
 */
export interface Vendor {
  /** What all its addresses share; an account there is named `<company>.<vendor>`. */
  vendor: string;
  /**
   * `room`: a company's room for one purpose (jobs, help): the company has its own site elsewhere.
   * `entry`: what LinkedIn or a directory keeps about it: the company has its own site elsewhere.
   * `site`: the company's site itself, made with a builder: an account of its own.
   */
  kind: 'room' | 'entry' | 'site';
  /** Host and path with `{}` for the company and `*` for anything, or a parameter; the one to link to first. */
  forms: readonly string[];
}

const room = (vendor: string, ...forms: string[]): Vendor => ({
  vendor,
  kind: 'room',
  forms: forms.length > 0 ? forms : [`{}.${vendor}`],
});
const site = (vendor: string, ...forms: string[]): Vendor => ({ ...room(vendor, ...forms), kind: 'site' });
const entry = (vendor: string, ...forms: string[]): Vendor => ({ ...room(vendor, ...forms), kind: 'entry' });

/**
 * Applicant-tracking and help-desk hosts, as their own public pages and help centres show a customer's address
 * (seen November 2026).
 */
const ROOMS: readonly Vendor[] = [
  room(
    'greenhouse.io',
    'boards.greenhouse.io/{}',
    'boards.greenhouse.io/embed/*?for={}',
    'boards.eu.greenhouse.io/{}',
    'boards.eu.greenhouse.io/embed/*?for={}',
    'job-boards.greenhouse.io/{}',
    'job-boards.greenhouse.io/embed/*?for={}',
    'job-boards.eu.greenhouse.io/{}',
  ),
  room('lever.co', 'jobs.lever.co/{}', 'jobs.eu.lever.co/{}'),
  room('ashbyhq.com', 'jobs.ashbyhq.com/{}'),
  room('personio.de', '{}.jobs.personio.de', '{}.jobs.personio.com', '{}.personio.de', '{}.personio.com'),
  room('workable.com', 'apply.workable.com/{}', '{}.workable.com'),
  room('recruitee.com'),
  room('teamtailor.com', '{}.teamtailor.com', '{}.na.teamtailor.com'),
  room('smartrecruiters.com', 'careers.smartrecruiters.com/{}', 'jobs.smartrecruiters.com/{}'),
  room('bamboohr.com'),
  room('join.com', 'join.com/companies/{}', 'www.join.com/companies/{}'),
  room('softgarden.io', '{}.softgarden.io', '{}.career.softgarden.de'),
  room(
    'myworkdayjobs.com',
    '{}.myworkdayjobs.com',
    '{}.*.myworkdayjobs.com',
    '*.myworkdaysite.com/recruiting/{}',
    '*.myworkdaysite.com/*/recruiting/{}',
  ),
  room('breezy.hr'),
  room('applytojob.com'),
  room('icims.com', 'careers-{}.icims.com', 'jobs-{}.icims.com', '{}.icims.com'),
  room('jobvite.com', 'jobs.jobvite.com/{}', 'jobs.jobvite.com/careers/{}'),
  room('pinpointhq.com'),
  room('onlyfy.jobs'),
  room(
    'successfactors.com',
    'career5.successfactors.eu/career?company={}',
    '*.successfactors.eu/career?company={}',
    '*.successfactors.com/career?company={}',
  ),
  room('taleo.net'),
  room('rippling.com', 'ats.rippling.com/{}', 'ats.rippling.com/*/{}/jobs'),
  room('jobscore.com', 'careers.jobscore.com/careers/{}'),
  room('homerun.co'),
  room('dover.com', 'app.dover.com/jobs/{}', 'app.dover.com/apply/{}'),
  room('comeet.com', 'www.comeet.com/jobs/{}'),
  room(
    'welcometothejungle.com',
    'www.welcometothejungle.com/en/companies/{}',
    'www.welcometothejungle.com/*/companies/{}',
  ),
  room('traffit.com'),
  room('zohorecruit.com', '{}.zohorecruit.com', '{}.zohorecruit.eu'),
  room('freshteam.com'),
  room('trakstar.com', '{}.hire.trakstar.com'),
  room('hibob.com', '{}.careers.hibob.com'),
  room('factorialhr.com'),
  room('catsone.com'),
  room('gem.com', 'jobs.gem.com/{}'),
  room('careers-page.com', 'www.careers-page.com/{}'),
  room('rexx-systems.com'),
  room('hirehive.com'),
  room('polymer.co', 'jobs.polymer.co/{}'),
  room('zendesk.com'),
  room('freshdesk.com'),
  room('atlassian.net'),
  room('statuspage.io'),
  room('typeform.com'),
];

/**
 * LinkedIn, where a page goes by its slug or by a number that all its pages share, and the directories of lib/page/sites,
 * as their own public pages show an entry's address (seen November 2026).
 */
const ENTRIES: readonly Vendor[] = [
  entry(
    'linkedin.com',
    'www.linkedin.com/company/{}',
    '*.linkedin.com/company/{}',
    '*.linkedin.com/school/{}',
    '*.linkedin.com/showcase/{}',
    '*.linkedin.com/sales/company/{}',
  ),
  entry('crunchbase.com', 'www.crunchbase.com/organization/{}'),
  entry('wellfound.com', 'wellfound.com/company/{}'),
  entry('ycombinator.com', 'www.ycombinator.com/companies/{}'),
  entry('github.com', 'github.com/{}'),
  entry('wikipedia.org', 'en.wikipedia.org/wiki/{}', '*.wikipedia.org/wiki/{}'),
  entry('trustpilot.com', 'www.trustpilot.com/review/{}', '*.trustpilot.com/review/{}'),
  entry('glassdoor.com', 'www.glassdoor.com/Overview/{}'),
  entry('indeed.com', 'www.indeed.com/cmp/{}', '*.indeed.com/cmp/{}'),
  entry('g2.com', 'www.g2.com/products/{}'),
  entry('capterra.com', 'www.capterra.com/p/*/{}'),
  entry('producthunt.com', 'www.producthunt.com/products/{}'),
  entry('clutch.co', 'clutch.co/profile/{}'),
  entry('goodfirms.co', 'www.goodfirms.co/company/{}'),
  entry('maps.google.com', 'www.google.com/maps/place/{}', 'maps.google.com/maps/place/{}'),
  entry('yellowpages.com', 'www.yellowpages.com/*/mip/{}'),
  entry('zoominfo.com', 'www.zoominfo.com/c/*/{}'),
  entry(
    'company-information.service.gov.uk',
    'find-and-update.company-information.service.gov.uk/company/{}',
  ),
  entry('opencorporates.com', 'opencorporates.com/companies/*/{}'),
  entry('sequoiacap.com', 'sequoiacap.com/companies/{}'),
  entry('accel.com', 'www.accel.com/companies/{}'),
  entry('indexventures.com', 'www.indexventures.com/companies/{}'),
  entry('bvp.com', 'www.bvp.com/companies/{}'),
];

/** Site builders and blog hosts that the public suffix list does not name; those it names need no row. */
const SITES: readonly Vendor[] = [
  site('sites.google.com', 'sites.google.com/view/{}', 'sites.google.com/site/{}', 'sites.google.com/a/{}'),
  ...`business.site business.page squarespace.com wordpress.com weebly.com webs.com strikingly.com
    mystrikingly.com jimdo.com jimdofree.com jimdosite.com webnode.com webnode.page site123.me godaddysites.com
    ueniweb.com tilda.ws canva.site framer.site softr.app super.site ghost.io hs-sites.com
    hubspotpagebuilder.com unbouncepages.com mybigcommerce.com bigcartel.com storenvy.com company.site
    shoplineapp.com mykajabi.com teachable.com thinkific.com podia.com wpengine.com wpcomstaging.com
    hostingersite.com multiscreensite.com mywebsite-editor.com e-monsite.com jouwweb.nl webador.com zohosites.com
    odoo.com myportfolio.com tumblr.com substack.com over-blog.com canalblog.com beepworld.de hpage.com npage.de
    sourceforge.io neocities.org glitch.me tripod.com angelfire.com ucoz.ru ukit.me nethouse.ru bandcamp.com`
    .split(/\s+/)
    .map((vendor) => site(vendor)),
];

/** Match patterns of the directories' entries. */
export const DIRECTORY_PATTERNS: readonly string[] = [
  ...ENTRIES.filter(({ vendor }) => vendor !== 'linkedin.com').flatMap(({ forms }) =>
    forms.map((form) => `*://${form.replace('{}', '*')}`),
  ),
  ...OTHER_DIRECTORIES.map((host) => `*://*.${host}/*`),
];

export const VENDORS: readonly Vendor[] = [...ROOMS, ...ENTRIES, ...SITES];

/** Names that are the vendor's own pages, never a customer's. */
export const VENDORS_OWN: ReadonlySet<string> = new Set(
  `www app apps api apply boards job-boards jobs job career careers hire hiring recruiting embed j search view
  static assets cdn media images img files help support docs developer developers community forum forums status
  blog news press about company info legal trust security login signin sign-in signup auth sso id account accounts
  my admin dashboard console portal partner partners marketplace resources learn academy university go get try
  hello email mail click links track link l m mobile pages page sites shop store pay billing demo sandbox staging
  dev test preview oneclick-ui sr-jobs ni users user companies home index en-us en-gb undefined null`.split(
    /\s+/,
  ),
);
