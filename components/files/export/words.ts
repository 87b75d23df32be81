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

const LOWER_END = 'Of a range of people its lower end goes out, for the field there is a number.';

/** What each is for, and what the rep should know before. */
export const FORMAT_WORDS: Record<Format, [name: string, hint: string]> = {
  csv: ['Spreadsheet (CSV)', 'What a spreadsheet would run as a formula starts with an apostrophe.'],
  json: ['JSON Lines', 'For scripts: an object a line.'],
  hubspot: ['HubSpot companies', `HubSpot knows companies again by their domain. ${LOWER_END}`],
  salesforce: [
    'Salesforce accounts',
    `For the Data Import Wizard, under “Accounts and Contacts”. ${LOWER_END}`,
  ],
  pipedrive: ['Pipedrive organizations', `For its import from a spreadsheet. ${LOWER_END}`],
  shared: ['A list for colleagues', 'Once they bring it in, these companies count as yours to work.'],
  calendar: [
    'Calendar (.ics)',
    'An all-day event for each next touch. Brought in again, events move and do not double.',
  ],
};
