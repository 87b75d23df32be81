import type { SiteReading, Value } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { profileAt } from '../../../text/profiles.ts';
import { parseJsonLd } from '../../json-ld.ts';
import type { Ask } from '../answer.ts';
import { lineAt, valuesAt } from '../found.ts';
import { at, nodeWhere, textAt } from '../json-path.ts';
import type { CompanyRecord, Telling } from '../record.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';
import { same } from '../witness.ts';
import { followersIn } from './followers.ts';
import { isSize } from './labels.ts';
import { nothingSure, seenCompany } from './seen-company.ts';
import { titled } from './shown.ts';

const ASKS: readonly Ask[] = ['name', 'job', 'industry', 'employees', 'members', 'followers', 'description'];
const GUEST_ASKS: readonly Ask[] = ['name', 'job'];

/** A company that the page links to by name. */
interface Linked {
  name: string;
  kind: string;
  id: string;
}

/**
 * Understands a page that shows a job: the company that hires, by the link beside the job's title. Never those of similar
 * jobs, and none where address, title and heading do not agree on the job.
 *
 * @param now epoch milliseconds: when the page was read.
 */
export function understandJob(reading: SiteReading, now: number): SiteUnderstanding {
  const isGuest = reading.layout === 'linkedin-job-guest';
  const asks = isGuest ? GUEST_ASKS : ASKS;
  const hirer = linkedIn(valuesAt(reading, 'top.company'));
  if (!hirer || !(isGuest ? isHirer(reading, hirer) : isShown(reading, hirer)))
    return nothingSure(reading, asks);
  const tellings = isGuest ? told(reading, hirer) : [...told(reading, hirer), ...boxed(reading)];
  const mayGrow = !isGuest && valuesAt(reading, 'box.company').length === 0;
  return seenCompany({ reading, ...hirer, tellings, asks, mayGrow }, now);
}

function linkedIn(values: readonly Value[]): Linked | undefined {
  for (const { lines, links = [] } of values) {
    const profile = profileAt(links[0] ?? '');
    const name = lines[0] ?? '';
    if (profile && name !== '')
      return { name, kind: profile.address.split('/')[3] ?? '', id: profile.handle };
  }
  return undefined;
}

/** "(1) Title | Company | LinkedIn" agrees with heading and link; in a list of jobs the heading leads to the job chosen. */
function isShown(reading: SiteReading, hirer: Linked): boolean {
  const url = new URL(reading.url);
  const [heading] = valuesAt(reading, 'heading');
  const title = heading?.lines[0] ?? '';
  const box = linkedIn(valuesAt(reading, 'box.company'));
  if (title === '' || (box && !same(box.id, hirer.id))) return false;
  if (url.pathname.startsWith('/jobs/view/')) {
    const [job, company] = [titled(reading.title), ` | ${hirer.name}`];
    // Behind the title may stand what marks the job: "Verified".
    return job.endsWith(company) && title.startsWith(job.slice(0, -company.length));
  }
  const job = url.searchParams.get('currentJobId') ?? '';
  return job !== '' && (heading?.links ?? []).some((link) => new URL(link).pathname.split('/').includes(job));
}

/** The job's structured data name the same company as the link. */
function isHirer(reading: SiteReading, hirer: Linked): boolean {
  const roots = valuesAt(reading, 'json-ld').map(({ lines }) => parseJsonLd(lines[0] ?? ''));
  const organization = at(
    nodeWhere(roots, (node) => 'hiringOrganization' in node),
    'hiringOrganization',
  );
  const handle = profileAt(textAt(organization, 'sameAs'))?.handle;
  return handle === undefined
    ? fold(textAt(organization, 'name')) === fold(hirer.name)
    : same(handle, hirer.id);
}

function told(reading: SiteReading, { name }: Linked): Telling[] {
  return [
    { anchor: 'top.company', rung: 2, record: { name } },
    { anchor: 'heading', rung: 2, record: { job: lineAt(reading, 'heading') } },
  ];
}

/** The box about the company, then the line below the job's title: "201-500 employees · Industry". */
function boxed(reading: SiteReading): Telling[] {
  const counts = valuesAt(reading, 'box.counts').flatMap(({ lines }) => lines);
  const box: CompanyRecord = {
    industry: lineAt(reading, 'box.industry'),
    employees: counts.find(isSize) ?? '',
    members: counts.find((line) => !isSize(line) && /\d/.test(line)) ?? '',
    followers: followersIn(lineAt(reading, 'box.followers')),
    description: lineAt(reading, 'box.text'),
  };
  const [employees = '', industry = ''] = lineAt(reading, 'top.size').split(' · ');
  return [
    { anchor: 'box', rung: 2, record: box },
    { anchor: 'top.size', rung: 3, record: isSize(employees) ? { employees, industry } : {} },
  ];
}
