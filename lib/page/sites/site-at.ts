/** Families of LinkedIn's pages that show a company, a person or a list of them; nothing else there is looked at. */
const SUBJECTS = ['in', 'pub', 'company', 'school', 'showcase', 'jobs', 'search', 'sales'];

/** Match patterns of those pages. */
export const LINKEDIN_PATTERNS: readonly string[] = SUBJECTS.map(
  (family) => `*://*.linkedin.com/${family}/*`,
);

/** Whether an address lies on LinkedIn. */
export function isLinkedIn(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}

/** Whether it is of a page there that shows a company, a person or a list: never the feed, messages, or a wall. */
export function isLinkedInSubject(url: string): boolean {
  const [, family = ''] = URL.parse(url)?.pathname.split('/') ?? [];
  return isLinkedIn(url) && SUBJECTS.includes(family);
}
