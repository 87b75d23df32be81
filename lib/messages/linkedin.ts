/** When LinkedIn is read: never, only when the rep opens Fitmark on a page, or as they browse. */
export const LINKEDIN_MODES = ['off', 'click', 'browse'] as const;
export type LinkedInMode = (typeof LINKEDIN_MODES)[number];

/** What the rep sees of it. */
export interface LinkedInUse {
  mode: LinkedInMode;
  /** Pages of LinkedIn read today, each counted once. */
  readToday: number;
}
