import { LINKEDIN_MODES, type LinkedInMode, type LinkedInUse } from '../messages/linkedin.ts';
import { browser } from './browser.ts';

/** What "read LinkedIn as I browse" asks for; covered where all sites are granted. */
const LINKEDIN = { origins: ['*://*.linkedin.com/*'] };

const MODE = 'linkedin-mode';
const DAY = 'linkedin-day';
/** Addresses of one day that are told apart; nobody reads more pages. */
const MOST = 2_000;

/** Pages read on one day, by the rep's own calendar. Only a mark of each address is kept, and only for that day. */
interface Day {
  day: string;
  marks: number[];
}

/** Off until the rep turned it on; `click` where the browser's access was taken back since. */
export async function linkedInMode(): Promise<LinkedInMode> {
  const { [MODE]: stored } = await browser.storage.local.get(MODE);
  const mode = LINKEDIN_MODES.find((each) => each === stored) ?? 'off';
  return mode === 'browse' && !(await browser.permissions.contains(LINKEDIN)) ? 'click' : mode;
}

export function setLinkedInMode(mode: LinkedInMode): Promise<void> {
  return browser.storage.local.set({ [MODE]: mode });
}

/** Must be called straight from a click: the browser asks the rep. @returns whether they agreed. */
export function askForLinkedIn(): Promise<boolean> {
  return browser.permissions.request(LINKEDIN);
}

/** Gives the access to LinkedIn back, where it was given for itself. */
export async function giveLinkedInBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.some((origin) => LINKEDIN.origins.includes(origin))) await browser.permissions.remove(LINKEDIN);
}

/** What the rep sees of it. `now`: epoch milliseconds. */
export async function linkedInUse(now: number): Promise<LinkedInUse> {
  const [mode, { marks }] = await Promise.all([linkedInMode(), today(now)]);
  return { mode, readToday: marks.length };
}

/** Counts a page, once a day however often it is looked at. @returns whether it is the day's first. */
export async function countLinkedInPage(url: string, now: number): Promise<boolean> {
  const { day, marks } = await today(now);
  const mark = markOf(url.replace(/[?#].*$/, ''));
  if (marks.includes(mark) || marks.length >= MOST) return false;
  await browser.storage.local.set({ [DAY]: { day, marks: [...marks, mark] } });
  return marks.length === 0;
}

async function today(now: number): Promise<Day> {
  const { [DAY]: stored } = await browser.storage.local.get(DAY);
  const date = new Date(now);
  const day = `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
  const known = stored as Day | undefined;
  return known?.day === day ? known : { day, marks: [] };
}

/** 32 bits of an address (FNV-1a): enough to tell a day's pages apart, and no record of what was looked at. */
function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
