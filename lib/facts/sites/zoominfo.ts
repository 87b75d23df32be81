import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import { at, islandAt, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.zoominfo,
  asks: [
    'name',
    'website',
    'description',
    'industry',
    'employees',
    'country',
    'city',
    'founded',
    'revenue',
    'phone',
    'linkedin',
    'twitter',
  ],
  entry: (_id, url) => `https://www.zoominfo.com${url.pathname}`,
  tell: (reading, id) => {
    const data = at(islandAt(reading), 'pageData');
    return [
      ...(same(textAt(data, 'companyId id'), id)
        ? [{ anchor: 'island', rung: 1, record: recordOf(data) } as const]
        : []),
      ...(isCanonical(reading, PATHS.zoominfo, id)
        ? [{ anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1') } } as const]
        : []),
    ];
  },
};

/** Understands a company's public page of ZoomInfo. `now`: epoch milliseconds. */
export const understandZoominfo = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function recordOf(data: unknown): CompanyRecord {
  const text = (paths: string) => textAt(data, paths);
  const social = at(data, 'socialNetworkUrls');
  const links = Array.isArray(social) ? social.map((each) => textAt(each, 'socialNetworkUrl url')) : [];
  const on = (host: RegExp) => links.find((link) => host.test(link)) ?? '';
  return {
    name: text('name'),
    website: text('website url'),
    description: text('description'),
    industry: textsAt(data, 'industries'),
    employees: text('numberOfEmployees employees'),
    city: text('address.city'),
    country: text('address.country'),
    founded: text('yearFounded founded'),
    revenue: text('revenueText revenue'),
    phone: text('phone'),
    linkedin: on(/linkedin\.com\//),
    twitter: on(/(?:twitter|x)\.com\//),
  };
}
