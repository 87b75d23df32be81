import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { parseJsonLd } from '../../json-ld.ts';
import { valuesAt } from '../found.ts';
import { at, nodeWhere, textAt, textsAt } from '../json-path.ts';
import type { CompanyRecord, Telling } from '../record.ts';
import { same } from '../witness.ts';
import { addressLine } from './address-line.ts';

/** What the page's embedded data says of the company in the address. */
export interface Island {
  /** The company's name in addresses, and its number: the pair is learned here and nowhere assumed. */
  slug: string;
  number: string;
  tellings: Telling[];
}

/**
 * Reads the records of the company in the address. The data belong to the page that was loaded first: after in-page
 * navigation they are another company's, and a dozen similar ones stand beside the one that was asked for. So only a record
 * counts that the answer itself names and whose slug or number is the address's.
 *
 * @param id slug or number, as in the address.
 */
export function companyInIslands(reading: SiteReading, id: string): Island | undefined {
  const islands = ['island.slug', 'island.number'].flatMap((anchor) =>
    valuesAt(reading, anchor).flatMap(({ lines }) => islandIn(parseJsonLd(lines[0] ?? ''), id, anchor)),
  );
  const [first] = islands;
  return first && { ...first, tellings: islands.flatMap(({ tellings }) => tellings) };
}

function islandIn(json: unknown, id: string, anchor: string): Island[] {
  const included = at(json, 'included');
  const records: readonly unknown[] = Array.isArray(included) ? included : [];
  const company = records.find((record) => {
    const slug = textAt(record, 'universalName');
    const urn = slug && textAt(record, 'entityUrn');
    return urn && (same(slug, id) || numberIn(urn) === id) && isAnswer(at(json, 'data'), urn);
  });
  const number = numberIn(textAt(company, 'entityUrn'));
  if (!company || number === undefined) return [];
  const byUrn = (urn: string) => records.find((record) => textAt(record, 'entityUrn') === urn);
  const record = recordOf(company, byUrn);
  return [{ slug: textAt(company, 'universalName'), number, tellings: [{ anchor, rung: 1, record }] }];
}

/** Whether the record is what was asked for, and not one that merely came along. */
function isAnswer(data: unknown, urn: string): boolean {
  const isNamed = (value: unknown) => value === urn || (Array.isArray(value) && value.includes(urn));
  return nodeWhere(data, (node) => Object.values(node).some(isNamed)) !== undefined;
}

function numberIn(urn: string): string | undefined {
  return /ompany:(\d+)$/.exec(urn)?.[1];
}

function recordOf(company: unknown, byUrn: (urn: string) => unknown): CompanyRecord {
  const text = (paths: string) => textAt(company, paths);
  const seat = (key: string) => text(`headquarter.address.${key}`);
  const [from, to] = [text('employeeCountRange.start'), text('employeeCountRange.end')];
  const [city, region, country] = [seat('city'), seat('geographicArea'), seat('country')];
  const street = [seat('line1'), seat('line2')].filter(Boolean).join(', ');
  const named = (reference: string) => textAt(byUrn(textsAt(company, reference)[0] ?? ''), 'name');
  return {
    name: text('name'),
    website: text('websiteUrl'),
    description: text('description tagline'),
    industry: named('*industryV2Taxonomy') || named('*industry'),
    employees: from && `${from}${to ? `-${to}` : '+'}`,
    members: text('employeeCount'),
    place: [city, region, country].filter(Boolean).join(', '),
    country,
    city,
    address: addressLine({ street, code: seat('postalCode'), city, region, country }),
    founded: text('foundedOn.year'),
    specialties: textsAt(company, 'specialities'),
    followers: textAt(byUrn(text('*followingState')), 'followerCount'),
  };
}
