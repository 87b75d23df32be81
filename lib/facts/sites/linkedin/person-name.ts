import { fold } from '../../../text/fold.ts';

/** How many notifications wait: "(3) ", "(99+) ". */
const WAITING = /^\(\D{0,2}\d+\D{0,2}\)\s*/;
/** What people add to their names: "(She/Her)", "（er/ihm）". */
const ADDED = /\s*[(（][^()（）]{1,40}[)）]\s*$/;

/**
 * Who is shown, where title and heading agree.
 *
 * @param title the document's: "(3) Jane Example | LinkedIn"; one that names nobody contradicts nobody.
 * @returns the name without pronouns; undefined where the title names somebody else, or the heading hides who it is.
 */
export function nameShown(title: string, heading: string): string | undefined {
  const bare = title.replace(WAITING, '');
  const name = heading.replace(ADDED, '').trim();
  if (name === '' || isHidden(name)) return undefined;
  if (isOfNobody(bare)) return name;
  if (begins(bare, heading.trim()) && !/[/]/.test(heading)) return heading.trim();
  return begins(bare, name) || same((bare.split(' | ')[0] ?? '').replace(ADDED, ''), name) ? name : undefined;
}

/** Titles that come before the page's own, and Sales Navigator's. */
export const isOfNobody = (title: string) =>
  /^(?:LinkedIn)?(?: ?Sales Navigator)?(?: \| LinkedIn)?$/.test(title.replace(WAITING, ''));

/** Whether a title begins with a name: "Jane Example | Lead | Sales Navigator". */
export const isOf = (title: string, name: string) => begins(title.replace(WAITING, ''), name);

/** Of a page below the profile, "(19) Expérience | Jane Example | LinkedIn": the last part but one. */
export function nameBehind(title: string): string | undefined {
  const parts = title.replace(WAITING, '').split(' | ');
  const name = parts.at(-2);
  return parts.length > 2 && parts.at(-1) === 'LinkedIn' && name && !isHidden(name) ? name : undefined;
}

/** "LinkedIn Member", "LinkedIn Mitglied", "Membre LinkedIn": somebody outside the rep's network. */
export const isHidden = (name: string) => name.includes('LinkedIn') || /\*\*/.test(name);

/** "Jane Example | LinkedIn"; signed out, "Jane Example - Buyer - Acme | LinkedIn"; below, "Skills | Jane Example | LinkedIn". */
const begins = (title: string, name: string) =>
  title === name ||
  [' | ', ' - ', ' – '].some((mark) => title.startsWith(name + mark)) ||
  title.endsWith(` | ${name} | LinkedIn`);

function same(one: string, two: string): boolean {
  return fold(one) !== '' && fold(one) === fold(two);
}
