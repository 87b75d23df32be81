import type { SiteReading } from '../../page/sites/site-reading.ts';
import { registrableDomain } from '../../text/domain.ts';
import { fold } from '../../text/fold.ts';
import { profileAt } from '../../text/profiles.ts';
import { nodesOf, type SchemaNode, schemaNodes, textsOf } from '../structured.ts';
import { lineAt, valuesAt } from './found.ts';
import type { CompanyRecord } from './record.ts';

const ORGANIZATION =
  /Organization$|Corporation|Business$|Store$|Company$|Agency$|ProfessionalService|Contractor|Restaurant/;
/** Properties through which a page speaks of those who wrote, published, rated or own it. */
const OTHERS =
  /^(?:author|creator|publisher|provider|isPartOf|reviewedBy|copyrightHolder|memberOf|worksFor|parentOrganization|subOrganization|review|sponsor|funder|itemListElement)$/;

/**
 * The company that a page of somebody else's site describes in its JSON-LD: an organisation which bears the name in the
 * heading and is not the site itself, nor who wrote, rated or published.
 *
 * @param anchor where the JSON-LD was found.
 */
export function organizationOf(reading: SiteReading, anchor = 'json-ld'): CompanyRecord | undefined {
  const { hostname } = new URL(reading.url);
  const heading = fold(lineAt(reading, 'h1'));
  const named = nodesIn(reading, anchor).filter((node) => {
    const name = fold(textsOf(node, 'name')[0] ?? '');
    const isOther = node.role !== undefined && OTHERS.test(node.role);
    return (
      isOrganization(node) && !isOther && name !== '' && heading.includes(name) && !isSite(node, hostname)
    );
  });
  const [first, second] = named;
  // Two of one name may be two companies.
  const isSure = first && (!second || fold(textsOf(first, 'name')[0] ?? '') === heading);
  return isSure ? recordOf(first, hostname) : undefined;
}

/** All that a page says in JSON-LD. */
export function nodesIn(reading: SiteReading, anchor = 'json-ld'): SchemaNode[] {
  return schemaNodes({ jsonLd: valuesAt(reading, anchor).flatMap(({ lines }) => lines), microdata: [] });
}

const isOrganization = (node: SchemaNode) => node.types.some((type) => ORGANIZATION.test(type));

/** Whether the organisation is the directory: its address is the directory's front page. */
export function isSite(node: SchemaNode, host: string): boolean {
  const url = URL.parse(textsOf(node, 'url')[0] ?? textsOf(node, '@id')[0] ?? '');
  return url !== null && isOn(url.hostname, host) && url.pathname.length <= 1;
}

const isOn = (host: string, own: string) => registrableDomain(host) === registrableDomain(own);

/** What a node says of its organisation, in the words of a record. `host`: whose page it is on. */
export function recordOf(node: SchemaNode, host: string): CompanyRecord {
  const text = (property: string) => textsOf(node, property)[0] ?? '';
  const links = [...textsOf(node, 'url'), ...textsOf(node, 'sameAs')];
  const profile = (network: string) => links.find((link) => profileAt(link)?.network === network) ?? '';
  const website = links.find((link) => {
    const url = URL.parse(link);
    return url !== null && !isOn(url.hostname, host) && !profileAt(link);
  });
  return {
    name: text('name'),
    legalName: text('legalName'),
    ...(website ? { website } : {}),
    description: text('description'),
    industry: textsOf(node, 'industry'),
    employees: employeesOf(node),
    ...placeOf(node),
    founded: text('foundingDate'),
    phone: text('telephone'),
    linkedin: profile('linkedin'),
    twitter: profile('twitter'),
  };
}

function employeesOf(node: SchemaNode): string {
  const [quantity] = nodesOf(node, 'numberOfEmployees');
  if (!quantity) return textsOf(node, 'numberOfEmployees')[0] ?? '';
  const [value, min, max] = ['value', 'minValue', 'maxValue'].map((key) => textsOf(quantity, key)[0] ?? '');
  return value || [min, max].filter((end) => end !== '').join('-');
}

function placeOf(node: SchemaNode): CompanyRecord {
  const [address] = nodesOf(node, 'address');
  if (!address) return { place: textsOf(node, 'address')[0] ?? '' };
  const part = (property: string) => textsOf(address, property)[0] ?? '';
  const [street, city, region] = [part('streetAddress'), part('addressLocality'), part('addressRegion')];
  const line = [street, [part('postalCode'), city].filter((each) => each !== '').join(' ')].filter(
    (each) => each !== '',
  );
  return {
    place: [city, region, part('addressCountry')].filter((each) => each !== '').join(', '),
    city,
    country: part('addressCountry'),
    address: street && city ? line.join(', ') : '',
  };
}
