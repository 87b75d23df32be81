import type { SiteReading } from '../../../page/sites/site-reading.ts';
import type { Ask } from '../answer.ts';
import { headCount } from '../count.ts';
import { lineAt } from '../found.ts';
import type { CompanyRecord, Telling } from '../record.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';
import { isSelf } from './sales-self.ts';
import { nothingSure, seenCompany } from './seen-company.ts';

const ASKS: readonly Ask[] = [
  'name',
  'website',
  'industry',
  'employees',
  'members',
  'city',
  'country',
  'revenue',
  'description',
];

/** Understands an account of Sales Navigator: the company of LinkedIn that has the same number. */
export function understandAccount(reading: SiteReading, now: number): SiteUnderstanding {
  const number = /^\/sales\/company\/(\d+)/.exec(new URL(reading.url).pathname)?.[1] ?? '';
  const name = lineAt(reading, 'heading');
  if (!isSelf(reading, number, name)) return nothingSure(reading, ASKS);
  const told = (anchor: string, record: CompanyRecord): Telling => ({ anchor, rung: 2, record });
  const tellings = [
    told('heading', { name }),
    told('industry', { industry: lineAt(reading, 'industry') }),
    told('place', { place: lineAt(reading, 'place') }),
    told('size', sizeIn(lineAt(reading, 'size'))),
    told('revenue', { revenue: lineAt(reading, 'revenue') }),
    told('website', { website: lineAt(reading, 'website') }),
    told('about', { description: lineAt(reading, 'about') }),
  ];
  const mayGrow = lineAt(reading, 'size') === '';
  return seenCompany({ reading, kind: 'company', id: number, tellings, asks: ASKS, mayGrow }, now);
}

/** One number counts the people who name the company as theirs; a range is the size that it states. */
function sizeIn(size: string): CompanyRecord {
  const count = headCount(size);
  return count && count.min === count.max ? { members: size } : { employees: size };
}
