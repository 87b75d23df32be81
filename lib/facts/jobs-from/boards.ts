/**
 * Applicant-tracking hosts and the path of a single job on them, from the boards' own public pages. A link there whose
 * text is no button carries the job's title.
 */
const BOARDS: readonly (readonly [host: string, job: RegExp])[] = [
  ['greenhouse.io', /\/jobs\/\d+/],
  ['lever.co', /^\/[^/]+\/[0-9a-f-]{36}/],
  ['workable.com', /\/j\/[0-9A-Z]{6,}|^\/view\//i],
  ['jobs.personio.de', /^\/job\/\d+/],
  ['jobs.personio.com', /^\/job\/\d+/],
  ['smartrecruiters.com', /^\/[^/]+\/\d{6,}/],
  ['teamtailor.com', /\/jobs\/\d+/],
  ['recruitee.com', /^\/(?:[a-z]{2}\/)?o\/./],
  ['ashbyhq.com', /^\/[^/]+\/[0-9a-f-]{36}/],
  ['bamboohr.com', /^\/(?:careers|jobs)\/(?:view\.php|\d+)/],
  ['join.com', /^\/companies\/[^/]+\/\d+/],
  ['breezy.hr', /^\/p\/./],
  ['applytojob.com', /^\/apply\/[^/]{6,}/],
  ['myworkdayjobs.com', /\/job\/./],
  ['icims.com', /\/jobs\/\d+/],
  ['jobvite.com', /\/job\/./],
  ['pinpointhq.com', /\/(?:jobs|postings)\/[^/]{4,}/],
  ['softgarden.io', /\/job\/\d+/],
  ['onlyfy.jobs', /\/job\/./],
  ['successfactors.com', /\/job\/./],
  ['successfactors.eu', /\/job\/./],
  ['taleo.net', /jobdetail/i],
  ['ats.rippling.com', /\/jobs\/[0-9a-f-]{36}/],
  ['careers.jobscore.com', /\/jobs\/[^/]{4,}/],
  ['homerun.co', /^\/[^/]{4,}/],
  ['dover.com', /^\/apply\/[^/]+\/[0-9a-f-]{36}/],
  ['comeet.com', /^\/jobs\/[^/]+\/[^/]+\/[^/]+/],
  ['welcometothejungle.com', /\/companies\/[^/]+\/jobs\/./],
];

/** Whether an address is that of one job on an applicant-tracking host. */
export function isBoardJob(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname, pathname } = new URL(href);
  if (!protocol.startsWith('http')) return false;
  return BOARDS.some(
    ([host, job]) => (hostname === host || hostname.endsWith(`.${host}`)) && job.test(pathname),
  );
}

/**
 * Pages on those hosts that show the jobs of one company, by host and path, as the vendors' own help pages give a
 * customer's address (seen November 2026). The vendors' own sites are none of them.
 */
const ROOMS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:job-)?boards\.(?:eu\.)?greenhouse\.io$/, /^\/./],
  [/^jobs\.(?:eu\.)?lever\.co$/, /^\/./],
  [/^jobs\.ashbyhq\.com$/, /^\/./],
  [/^apply\.workable\.com$/, /^\/./],
  [/^[^.]+\.jobs\.personio\.(?:de|com)$/, /^\//],
  [
    /^(?!www\.|app\.|api\.|help\.|docs\.|support\.)[^.]+\.(?:na\.)?(?:recruitee|teamtailor|pinpointhq|applytojob)\.com$/,
    /^\//,
  ],
  [
    /^(?!www\.|app\.|api\.|help\.|docs\.|support\.)[^.]+\.(?:softgarden\.io|breezy\.hr|onlyfy\.jobs|homerun\.co)$/,
    /^\//,
  ],
  [/^(?:careers|jobs)\.smartrecruiters\.com$/, /^\/./],
  [/^(?!www\.|app\.|help\.)[^.]+\.bamboohr\.com$/, /^\/(?:careers|jobs)/],
  [/^(?:www\.)?join\.com$/, /^\/companies\/./],
  [/^[^.]+(?:\.[^.]+)?\.myworkdayjobs\.com$/, /^\//],
  [/^(?:careers|jobs)-[^.]+\.icims\.com$/, /^\//],
  [/^jobs\.jobvite\.com$/, /^\/./],
  [/^ats\.rippling\.com$/, /^\/./],
];

/** Whether an address is that of one company's jobs on an applicant-tracking host: its careers page, kept elsewhere. */
export function isBoardOfOne({ hostname, pathname }: URL): boolean {
  return ROOMS.some(([host, path]) => host.test(hostname) && path.test(pathname));
}
