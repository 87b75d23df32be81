import type { Employer, PersonSeen } from '../facts/sites/site-understanding.ts';

/** An employer that somebody was seen at before. */
export interface Left {
  company: Employer;
  /** When their page first named another one, epoch milliseconds. */
  at: number;
}

/** Someone at an account, as their own page shows them. No address, number or photo is ever kept (DESIGN.md §5.5). */
export interface Person extends Omit<PersonSeen, 'subject'> {
  /** The account of their employer, where it is known which. */
  accountId?: string;
  /** Newest first. */
  left?: Left[];
  firstSeenAt: number;
  seenAt: number;
  /** When the rep made them a contact; others fade. */
  savedAt?: number;
}

/** Days after which somebody whom the rep did not save is forgotten (DESIGN.md §5.5). */
const FADE_DAYS = 30;
const DAY = 86_400_000;
/** Former employers kept. */
const MOST_LEFT = 5;

/**
 * The person after their page was seen once more. What the page no longer shows is not known any more, except for the
 * employer: a page half loaded names none. Another employer means that they left the one before.
 *
 * @param accountId of the employer that `seen` names, where it is known.
 * @param now epoch milliseconds.
 */
export function mergePerson(
  before: Person | undefined,
  seen: PersonSeen,
  accountId: string | undefined,
  now: number,
): Person {
  const { subject: _, ...shown } = seen;
  const kept = before && !seen.company ? employmentOf(before) : {};
  const left = hasLeft(before, seen, accountId)
    ? [{ company: before.company, at: now }, ...(before.left ?? [])].slice(0, MOST_LEFT)
    : before?.left;
  return {
    ...kept,
    ...shown,
    ...(accountId === undefined ? {} : { accountId }),
    ...(left ? { left } : {}),
    firstSeenAt: before?.firstSeenAt ?? now,
    seenAt: now,
    ...(before?.savedAt === undefined ? {} : { savedAt: before.savedAt }),
  };
}

/** Whether somebody fades: nobody saved them, and their page was not seen for thirty days. */
export function hasFaded({ savedAt, seenAt }: Person, now: number): boolean {
  return savedAt === undefined && now - seenAt > FADE_DAYS * DAY;
}

function employmentOf({ company, title, since, accountId }: Person): Partial<Person> {
  return {
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
    ...(since ? { since } : {}),
    ...(accountId ? { accountId } : {}),
  };
}

/** One employer may be written in two ways, or be known by its slug once and by its number later: its account decides. */
function hasLeft(
  before: Person | undefined,
  seen: PersonSeen,
  accountId: string | undefined,
): before is Person & { company: Employer } {
  if (!before?.company || !seen.company) return false;
  if (accountId !== undefined && before.accountId !== undefined) return accountId !== before.accountId;
  if (before.company.entry && before.company.entry === seen.company.entry) return false;
  return before.company.name.toLowerCase() !== seen.company.name.toLowerCase();
}
