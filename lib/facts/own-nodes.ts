import { registrableDomain } from '../text/domain.ts';
import type { Page } from './page.ts';
import { selfNamer } from './self.ts';
import { type SchemaNode, textsOf } from './structured.ts';

/** Organisations that schema.org names; kinds of local business are told by their properties (there are hundreds). */
const ORGANIZATION =
  /Organization$|Corporation|Business$|Store$|Shop$|Company$|Agency$|Service$|Restaurant|Hotel|Contractor|Dealer|Attorney|Dentist|Clinic|^NGO$|^Brand$|Practice|Airline|Consortium|Winery|Brewery|Salon|Resort|Dealer$|Repair$|Plumber|Electrician|Physician/;
const OTHER =
  /Person|Place$|Product|Event|Article|Posting|Review|WebSite|WebPage|Page$|PostalAddress|ContactPoint|ImageObject|VideoObject|Offer|ListItem|BreadcrumbList|Rating|Recipe|Book|Movie|^Service$/;

/** Properties through which a page speaks of its own company; of others (author, manufacturer, sponsor …) it speaks of somebody else. */
const OWN_ROLES =
  /^(?:publisher|mainEntity|mainEntityOfPage|about|sourceOrganization|copyrightHolder|provider|seller|itemReviewed|item|hiringOrganization|isPartOf)$/;

/** Among those, the ones that another company may stand in as well: it is believed where it bears this site's name or address. */
const DOUBTFUL_ROLES =
  /^(?:mainEntity|mainEntityOfPage|about|provider|seller|itemReviewed|item|hiringOrganization|isPartOf)$/;

/** The nodes of structured data in which the company describes itself, its own domain's first. */
export function ownNodes(page: Page): SchemaNode[] {
  const candidates = page.nodes
    .filter(isOrganization)
    .filter((node) => !node.role || OWN_ROLES.test(node.role));
  const own = candidates.filter((node) => isOwn(node, page) === true);
  const unsaid = candidates.filter((node) => isOwn(node, page) === undefined && !isDoubtful(node, page));
  // A list of many businesses without addresses of their own is a directory, not one company describing itself.
  return [...own, ...(unsaid.length <= 6 ? unsaid : [])];
}

function isDoubtful(node: SchemaNode, page: Page): boolean {
  if (!node.role || !DOUBTFUL_ROLES.test(node.role)) return false;
  const names = ['name', 'legalName', 'alternateName'].flatMap((property) => textsOf(node, property));
  return names.length > 0 && !names.some(selfNamer(page));
}

function isOrganization(node: SchemaNode): boolean {
  if (node.types.some((type) => ORGANIZATION.test(type) && type !== 'Service')) return true;
  if (node.types.length === 0 || node.types.some((type) => OTHER.test(type))) return false;
  return ['address', 'telephone', 'openingHours', 'priceRange', 'sameAs'].some((property) =>
    node.properties.has(property),
  );
}

/** Whether the node's own address is this site; undefined where it has none. */
function isOwn(node: SchemaNode, page: Page): boolean | undefined {
  const addresses = ['url', '@id']
    .flatMap((property) => textsOf(node, property))
    .filter((text) => /^https?:\/\//.test(text));
  if (addresses.length === 0) return undefined;
  return addresses.some((address) => registrableDomain(address) === page.domain);
}
