import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import { type SchemaNode, textsOf } from '../structured.ts';
import type { Witness } from './witness.ts';

interface TypeRow {
  weight: number;
  types: RegExp;
}

/** Types of schema.org by which a company describes itself (schema.org/LocalBusiness and what is under it). */
const OWN_TYPES: readonly TypeRow[] = [
  // Serves guests and patients, or sells over a counter.
  {
    weight: -2.2,
    types:
      /Restaurant|Cafe|Bakery|Bar(?:OrPub)?$|Brewery|Winery|FoodEstablishment|Hotel|Motel|Hostel|Resort|Lodging|Campground|BedAndBreakfast|Salon|DaySpa|HealthAndBeauty|TattooParlor|Dentist|Optician|Pharmacy|Physician|MedicalClinic|VeterinaryCare|ChildCare|ExerciseGym|SportsActivityLocation|AmusementPark|Casino|MovieTheater|TravelAgency$/,
  },
  {
    weight: -1.4,
    types:
      /Store$|Shop$|AutoRepair|AutoBodyShop|AutoDealer|HomeAndConstructionBusiness|Plumber|Electrician|HVACBusiness|RoofingContractor|HousePainter|Locksmith|MovingCompany|RealEstateAgent|DryCleaning/,
  },
  // Any business with a door may call itself that.
  { weight: -0.4, types: /^LocalBusiness$/ },
];
const WHOLESALE = /^WholesaleStore$/;

/** What the page's structured data says about who buys. */
export function structuredWitnesses(page: Page): Witness[] {
  const own = ownNodes(page).flatMap((node) => node.types.flatMap((type) => ofOwnType(node, type)));
  const offered = page.nodes.filter(isPricedProduct).slice(0, 1);
  return [
    ...strongest(own),
    ...offered.map((node) => witness(-0.9, node, `Product: ${textsOf(node, 'name')[0] ?? ''}`)),
    ...page.nodes
      .filter(({ types }) => types.some((type) => /^(?:SoftwareApplication|WebApplication)$/.test(type)))
      .slice(0, 1)
      .map((node) => witness(0.7, node, `SoftwareApplication: ${textsOf(node, 'name')[0] ?? ''}`)),
    ...ogType(page),
  ];
}

function ofOwnType(node: SchemaNode, type: string): Witness[] {
  if (WHOLESALE.test(type)) return [witness(1.5, node, `@type: ${type}`)];
  const row = OWN_TYPES.find(({ types }) => types.test(type));
  return row ? [witness(row.weight, node, `@type: ${type}`)] : [];
}

/** A product with a price in the page is for sale to whoever reads it. */
function isPricedProduct(node: SchemaNode): boolean {
  return node.types.includes('Product') && node.properties.has('offers');
}

/** Facebook's own word for pages of a shop (ogp.me: og:type "product"). */
function ogType({ reading }: Page): Witness[] {
  const type = reading.meta.find(({ name }) => name === 'og:type')?.content;
  return type === 'product' || type === 'og:product' || type === 'restaurant'
    ? [{ weight: -0.7, source: 'meta', quote: () => `og:type: ${type}` }]
    : [];
}

function strongest(witnesses: readonly Witness[]): Witness[] {
  return [...witnesses].sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight)).slice(0, 1);
}

function witness(weight: number, { source }: SchemaNode, quote: string): Witness {
  return { weight, source, quote: () => quote };
}
