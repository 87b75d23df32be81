import { countryCode } from '../../text/countries.ts';
import { foldWords } from '../../text/fold.ts';
import { isRegionOf, type RegionCountry } from '../../text/regions.ts';
import { oneLine } from '../../text/squeeze.ts';
import type { Source } from '../fact.ts';
import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import { nodesOf, type SchemaNode, textsOf } from '../structured.ts';
import { type Clues, likeliest } from './clues.ts';
import { cleanTown } from './town.ts';

export interface Place {
  country?: string;
  town?: string;
  source: Source;
  quote: string;
  confidence: number;
}

/** The address in the company's own structured data; of several the first that names a town. `written`: the one in the text. */
export function structuredPlace(page: Page, clues: Clues, written?: Place): Place | undefined {
  const places = [...ownNodes(page)].flatMap((node) =>
    addressNodes(node).map((address) => placeOf(address, clues)),
  );
  const country = places.find((place) => place.country);
  // A country without a town: the address in the text may say it.
  return places.find((place) => place.town && place.country) ?? (written ? undefined : country);
}

/** Other places in the company's own structured data: further addresses, locations, departments, daughters' addresses. */
export function structuredPlaces(page: Page, clues: Clues): Place[] {
  return ownNodes(page).flatMap((node) =>
    [
      ...nodesOf(node, 'address'),
      ...['location', 'department', 'subOrganization', 'branch', 'hasPOS'].flatMap((property) =>
        nodesOf(node, property).flatMap((place) =>
          place.types.includes('PostalAddress') ? [place] : nodesOf(place, 'address'),
        ),
      ),
    ].map((address) => placeOf(address, clues)),
  );
}

/** The structured address of a place, street and town on one line in the order of its country. */
export function structuredLine(page: Page, seat: Place): { line: string; source: Source } | undefined {
  for (const address of ownNodes(page).flatMap(addressNodes)) {
    const [street, code, locality, region] = [
      'streetAddress',
      'postalCode',
      'addressLocality',
      'addressRegion',
    ].map((property) => oneLine(textsOf(address, property)[0] ?? '').replace(/[\s,]+$/, ''));
    if (!street || !locality || !seat.town || !foldWords(locality).includes(foldWords(seat.town))) continue;
    if (foldWords(street).includes(foldWords(locality))) return { line: street, source: address.source };
    const isEnglish = /^(?:US|CA|AU|GB|IE|NZ|IN|ZA)$/.test(seat.country ?? '');
    const town = isEnglish
      ? [locality, [/^(?:US|CA|AU)$/.test(seat.country ?? '') ? region : '', code].filter(Boolean).join(' ')]
      : [[code, locality].filter(Boolean).join(' ')];
    return { line: [street, ...town].filter(Boolean).join(', '), source: address.source };
  }
  return undefined;
}

/** Postal addresses of an organisation, also those of its location. */
function addressNodes(node: SchemaNode): SchemaNode[] {
  const own = nodesOf(node, 'address');
  return own.length > 0 ? own : nodesOf(node, 'location').flatMap((place) => nodesOf(place, 'address'));
}

function placeOf(address: SchemaNode, clues: Clues): Place {
  const locality = textsOf(address, 'addressLocality')[0] ?? '';
  const region = textsOf(address, 'addressRegion')[0] ?? '';
  const written = textsOf(address, 'addressCountry')[0] ?? '';
  const country = countryCode(written) ?? countryOfState(region) ?? likeliest(clues);
  const town = cleanTown(locality.split(/[,|(]/)[0] ?? '');
  return {
    ...(country ? { country } : {}),
    ...(town ? { town } : {}),
    source: address.source,
    quote: [
      textsOf(address, 'streetAddress')[0],
      textsOf(address, 'postalCode')[0],
      locality,
      region,
      written,
    ]
      .filter(Boolean)
      .join(', '),
    confidence: 0.93,
  };
}

function countryOfState(region: string): string | undefined {
  return (['US', 'CA', 'AU'] as RegionCountry[]).find(
    (country) => region !== '' && isRegionOf(country, region),
  );
}
