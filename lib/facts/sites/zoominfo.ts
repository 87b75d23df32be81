import { PATHS } from '../../page/sites/paths.ts';
import { at, islandAt, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** A company's public page of ZoomInfo. */
export const ZOOMINFO: Directory = {
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
      told('island', 1, same(textAt(data, 'companyId id'), id) ? recordOf(data) : undefined),
      ...(isCanonical(reading, PATHS.zoominfo, id) ? [headed(reading)] : []),
    ];
  },
};

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
