import type { HEADINGS, Which } from '../../../lib/exchange/export/files.ts';
import type { Format } from '../../../lib/exchange/export/sheet.ts';

export type Table = keyof typeof HEADINGS;

export const TABLES: readonly [Table, string][] = [
  ['targets', 'Targets'],
  ['prospects', 'All companies seen'],
  ['touches', 'All touches'],
];

export const WHICH: readonly [Which, string][] = [
  ['all', 'All'],
  ['due', 'Due today'],
  ['A', 'Tier A'],
  ['B', 'Tier B'],
  ['C', 'Tier C'],
];

const LOWER_END = 'A range of people goes out as its lower end, for the field there is a number.';

/** What each is for, and what the rep should know before. */
export const FORMAT_WORDS: Record<Format, [name: string, hint: string]> = {
  csv: [
    'Spreadsheet (CSV)',
    'For Excel, LibreOffice or Google Sheets. What these would run as a formula starts with an apostrophe.',
  ],
  json: ['JSON Lines', 'For scripts: an object a line.'],
  hubspot: [
    'HubSpot companies',
    `Import it there as companies, which HubSpot knows again by their domain. ${LOWER_END}`,
  ],
  salesforce: [
    'Salesforce accounts',
    `Bring it in with the Data Import Wizard, under “Accounts and Contacts”. ${LOWER_END}`,
  ],
  pipedrive: ['Pipedrive organizations', `Import it there from a spreadsheet. ${LOWER_END}`],
  shared: [
    'A list for colleagues',
    'A colleague brings it in under “Bring in”; these companies then count as yours to work.',
  ],
  calendar: [
    'Calendar (.ics)',
    'An all-day event for each next touch. Bring it in again later: events move and do not double.',
  ],
};
