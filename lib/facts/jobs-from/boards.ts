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
