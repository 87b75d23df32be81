import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { lineAt, linkAt, valuesAt } from '../found.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';
import { isHidden } from './person-name.ts';
import { currentJob, seenPerson } from './person-seen.ts';
import { type Shown, said } from './person-shown.ts';
import { type Role, timeOf } from './roles.ts';
import { isSelf } from './sales-self.ts';

/** Understands a lead of Sales Navigator: a person by the id that they have there; their public address is not on the page. */
export function understandLead(reading: SiteReading): SiteUnderstanding {
  const id = /^\/sales\/(?:lead|people)\/([^/,]+)/.exec(new URL(reading.url).pathname)?.[1] ?? '';
  const name = lineAt(reading, 'heading');
  const isNobody = isHidden(name);
  const isSure = !isNobody && isSelf(reading, id, name);
  const roles = rolesOf(reading);
  const shown: Shown = {
    id: `linkedin:lead/${id}`,
    url: `https://www.linkedin.com/sales/lead/${id}`,
    name: isSure ? said(name, 'heading') : undefined,
    headline: said(lineAt(reading, 'headline'), 'headline'),
    place: said(placeOf(reading), 'place'),
    company: undefined,
    roles: [...onTop(reading, roles), ...roles.map((role) => ({ ...role, anchor: 'experience' }))],
    isWhole: roles.length > 0,
  };
  return seenPerson(reading, shown, currentJob(shown), isNobody);
}

/** The job in the card on top; since when, the experience tells. */
function onTop(reading: SiteReading, roles: readonly Role[]): Shown['roles'] {
  const [title, company] = [lineAt(reading, 'title'), lineAt(reading, 'company')];
  if (!title || !company) return [];
  const same = roles.find(
    (role) => role.isCurrent && alike(role.title, title) && alike(role.company, company),
  );
  const entry = entryOf(linkAt(reading, 'company'));
  const since = same?.since;
  return [
    {
      title,
      company,
      ...(entry ? { entry } : {}),
      ...(since ? { since } : {}),
      isCurrent: true,
      anchor: 'title',
    },
  ];
}

const alike = (one: string, other: string) => fold(one) === fold(other);

/** Title and company are told apart by their marks: several jobs at one company stand below it. */
function rolesOf(reading: SiteReading): Role[] {
  const titles = valuesAt(reading, 'experience.title').flatMap(({ lines }) => lines);
  const companies = valuesAt(reading, 'experience.company');
  return valuesAt(reading, 'experience').flatMap(({ lines }) => {
    const company = companies.find((each) => lines.includes(each.lines[0] ?? ''));
    const starts = lines.flatMap((line, at) => (titles.includes(line) ? at : []));
    return starts.flatMap((start, at): Role[] => {
      const time = timeOf(lines.slice(start, starts[at + 1]));
      const [title = '', name = ''] = [lines[start], company?.lines[0]];
      const entry = entryOf(company?.links?.[0] ?? '');
      return time && name ? [{ title, company: name, ...(entry ? { entry } : {}), ...time }] : [];
    });
  });
}

/** Numbers of companies are the same in Sales Navigator. */
function entryOf(link: string): string | undefined {
  const number = /^\/sales\/company\/(\d+)/.exec(URL.parse(link)?.pathname ?? '')?.[1];
  return number && `https://www.linkedin.com/company/${number}`;
}

/** "418 connections" stands beside the place and looks like it. */
function placeOf(reading: SiteReading): string | undefined {
  return valuesAt(reading, 'place')
    .flatMap(({ lines }) => lines)
    .find((line) => !/\d/.test(line));
}
