import type { Health } from '../../../lib/facts/sites/site-understanding.ts';
import type { LayoutRead } from '../../../lib/messages/visit.ts';
import { capital } from '../../../lib/text/capital.ts';

/** "7 of 9 found", "0 found: layout not recognised". */
export function healthWords({ layout, asked }: Health): string {
  if (layout === undefined) return '0 found: layout not recognised';
  return `${asked.filter(({ anchor }) => anchor !== undefined).length} of ${asked.length} found`;
}

/** Questions that go by another name with the rep. */
const NAMES: Readonly<Record<string, string>> = {
  members: 'People on LinkedIn',
  employees: 'People',
  specialty: 'Good at',
  legalName: 'Legal name',
  rows: 'Rows of the list',
  title: 'Job title',
  since: 'In the job since',
};

export function askedWords(fact: string): string {
  return NAMES[fact] ?? capital(fact);
}

/**
 * How a page was read, for whoever mends the reading: names of sites, layouts, questions and anchors, all from our own
 * tables. No address, no name, nothing that the page says.
 *
 * @param version of the extension.
 * @param layouts how others were read when they were last seen.
 */
export function healthReport(
  { site, layout, version: anchors, asked }: Health,
  version: string,
  layouts: readonly LayoutRead[] = [],
): string {
  const others = layouts.filter((other) => other.layout !== layout);
  return [
    `Fitmark ${version}`,
    `Site: ${site}`,
    `Layout: ${layout ?? 'not recognised'}`,
    `Anchors: version ${anchors}`,
    ...asked.map(({ fact, anchor }) => `${fact}: ${anchor ?? 'not found'}`),
    ...(others.length > 0 ? ['', 'When last read:'] : []),
    ...others.map(
      (read) =>
        `${read.layout}: ${read.found} of ${read.of} (version ${read.version}, ${new Date(read.at).toISOString().slice(0, 10)})`,
    ),
  ].join('\n');
}
