import type { SiteReading, Value } from '../../../page/sites/site-reading.ts';
import { datesIn } from '../../../text/dates.ts';
import { profileAt } from '../../../text/profiles.ts';
import { valuesAt } from '../found.ts';

/** A job in somebody's experience. */
export interface Role {
  title: string;
  company: string;
  /** The company's entry, where it has one. */
  entry?: string;
  /** "2021" or "2021-08", as precise as stated. */
  since?: string;
  isCurrent: boolean;
}

/** The jobs that the page shows, in its order; those of which it shows no dates are left out. */
export function rolesOf(reading: SiteReading): Role[] {
  const below = valuesAt(reading, 'experience.role');
  return valuesAt(reading, 'experience').flatMap((entry) => rolesIn(entry, below));
}

function rolesIn({ lines, links }: Value, below: readonly Value[]): Role[] {
  const entry = profileAt(links?.[0] ?? '')?.address;
  const at = lines.findIndex((line, index) => index > 1 && rangeIn(line));
  const roles = below.filter((role) => isRole(role) && isWithin(role.lines, lines));
  // Lists of roles are roles by their first lines: the innermost count.
  const group = roles.filter(
    ({ lines: own }) => !roles.some((other) => other.lines.length < own.length && isWithin(other.lines, own)),
  );
  const isGroup = group.some((role) => lines.slice(1, at).includes(role.lines[0] ?? ''));
  // One job: its title, the company, the time. Several at one company: the company, how long, the jobs.
  const jobs = isGroup
    ? group.map((role) => ({ title: role.lines[0], company: lines[0], time: timeOf(role.lines) }))
    : at === 2
      ? [{ title: lines[0], company: lines[1], time: timeOf(lines.slice(1)) }]
      : [];
  return jobs.flatMap(({ title = '', company = '', time }) => {
    const name = company.split(' · ')[0] ?? '';
    return time && title && name ? [{ title, company: name, ...(entry ? { entry } : {}), ...time }] : [];
  });
}

/** A job's own lines: its title, perhaps the kind of contract, a range of time. */
const isRole = ({ lines }: Value) => lines.slice(1, 3).some((line) => rangeIn(line));

const isWithin = (own: readonly string[], all: readonly string[]) => own.every((line) => all.includes(line));

/** The first range of time behind the first line; undefined where there is none. */
export function timeOf(lines: readonly string[]): Pick<Role, 'since' | 'isCurrent'> | undefined {
  const [range] = lines.slice(1).flatMap((line) => rangeIn(line) ?? []);
  if (!range) return undefined;
  const since = datesIn(range.from, undefined)[0]?.date.slice(0, 7) ?? YEAR.exec(range.from)?.[0];
  return { ...(since ? { since } : {}), isCurrent: !YEAR.test(range.to) };
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DASH = /\s*[–—～〜]\s*|\s+-\s+|(?<=\d{4}|[月월])-/;
const LONGEST = 60;

/**
 * "Jul 2019 - Present · 3 yrs", "2019年7月 – 現在", "Juli 2019–Heute": from when to when, in whatever language; the end of a
 * job that lasts is a word and no date. "Jul 2019 · 1 mo" began and ended then.
 */
function rangeIn(line: string): { from: string; to: string } | undefined {
  const [time = '', length] = line.split('·');
  if (time.length > LONGEST || !YEAR.test(time)) return undefined;
  const [from = '', to = '', more] = time.trim().split(DASH);
  if (more !== undefined || from.length > 24 || !YEAR.test(from)) return undefined;
  if (to !== '') return { from, to };
  return length === undefined ? undefined : { from, to: from };
}
