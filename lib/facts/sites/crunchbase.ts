import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { parseJsonLd } from '../json-ld.ts';
import { lineAt } from './found.ts';
import { at, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** An organisation's page of Crunchbase. */
export const CRUNCHBASE: Directory = {
  path: PATHS.crunchbase,
  asks: [
    'name',
    'legalName',
    'website',
    'description',
    'industry',
    'employees',
    'country',
    'city',
    'founded',
    'event',
    'phone',
    'linkedin',
    'twitter',
  ],
  entry: (id) => `https://www.crunchbase.com/organization/${id}`,
  tell: (reading, id) => {
    const data = dataOf(reading, id);
    return [
      told('island', 1, data ? recordOf(data) : undefined),
      ...(isCanonical(reading, PATHS.crunchbase, id) ? [headed(reading)] : []),
    ];
  },
};

/** The answer about this organisation among those that the page keeps: of contacts, of the organisation seen before. */
function dataOf(reading: SiteReading, id: string): unknown {
  // Angular escaped its state in its own way until 2023.
  const text = lineAt(reading, 'island').replace(
    /&([qaslg]);/g,
    (_, letter: string) => ESCAPED[letter] ?? '',
  );
  const root = parseJsonLd(text);
  const state = at(root, 'HttpState') ?? root;
  if (typeof state !== 'object' || state === null) return undefined;
  for (const [key, value] of Object.entries(state)) {
    const slug = /entities\/organizations\/([^/?]+)/.exec(key)?.[1];
    const data: unknown = at(value, 'data') ?? value;
    const permalink = textAt(data, 'properties.identifier.permalink') || slug;
    if (slug !== undefined && same(permalink, id) && at(data, 'cards')) return data;
  }
  return undefined;
}

const ESCAPED: Readonly<Record<string, string>> = { q: '"', a: '&', s: "'", l: '<', g: '>' };

function recordOf(data: unknown): CompanyRecord {
  const card = (name: string, ...fields: string[]) =>
    fields.map((field) => `cards.${name}.${field}`).join(' ');
  const about = 'company_about_fields2';
  const overview = 'overview_fields_extended';
  const places = ['location_identifiers', 'location_group_identifiers'].map((field) =>
    textsAt(data, `cards.${about}.${field}`).concat(textsAt(data, `cards.${overview}.${field}`)),
  );
  const round = at(data, 'cards.funding_rounds_list.0');
  return {
    name: textAt(data, 'properties.title properties.identifier.value'),
    legalName: textAt(data, card(overview, 'legal_name')),
    website: textAt(data, card(about, 'website.value', 'website_url')),
    description: textAt(data, `${card('overview_description', 'description')} properties.short_description`),
    industry: textsAt(data, `cards.${overview}.categories`),
    employees: textAt(data, `${card(about, 'num_employees_enum')} ${card(overview, 'num_employees_enum')}`),
    place: (places.find((names) => names.length > 0) ?? []).slice(0, 3).join(', '),
    founded: textAt(data, card(overview, 'founded_on.value')),
    phone: textAt(data, card('contact_fields', 'phone_number')),
    linkedin: textAt(data, card('social_fields', 'linkedin.value')),
    twitter: textAt(data, card('social_fields', 'twitter.value')),
    funding: {
      title: textAt(round, 'identifier.value investment_type'),
      date: textAt(round, 'announced_on'),
      amount: sumOf(at(round, 'money_raised')),
    },
  };
}

function sumOf(money: unknown): string {
  const [value, currency] = [textAt(money, 'value'), textAt(money, 'currency')];
  return value && currency ? `${value} ${currency}` : '';
}
