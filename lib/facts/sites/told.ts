import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import type { CompanyRecord, Telling } from './record.ts';

/** One place of a page, and what it tells of the company: no record where it tells nothing. */
export type Place = Omit<Telling, 'record'> & { record: CompanyRecord | undefined };

export const told = (anchor: string, rung: Telling['rung'], record: CompanyRecord | undefined): Place => ({
  anchor,
  rung,
  record,
});

/** The company's name as the heading has it. */
export const headed = (reading: SiteReading, rung: Telling['rung'] = 2): Place =>
  told('h1', rung, { name: lineAt(reading, 'h1') });

export const isTold = (place: Place): place is Telling => place.record !== undefined;
