import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { linkAt } from './found.ts';
import { islandAt, nodeWhere, textAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** A product's page of Product Hunt; what is launched there is named as its maker. */
export const PRODUCTHUNT: Directory = {
  path: PATHS.producthunt,
  asks: ['name', 'website', 'description', 'linkedin', 'twitter'],
  entry: (id) => `https://www.producthunt.com/products/${id}`,
  tell: (reading, id) => {
    const product = nodeWhere(
      islandAt(reading),
      (node) => same(textAt(node, 'slug'), id) && textAt(node, 'websiteUrl') !== '',
    );
    return [
      // The name is the product's.
      told('island', 3, product ? recordOf(product) : undefined),
      ...(isCanonical(reading, PATHS.producthunt, id) ? shownOn(reading) : []),
    ];
  },
};

function recordOf(product: unknown): CompanyRecord {
  const text = (paths: string) => textAt(product, paths);
  return {
    name: text('name'),
    website: text('websiteUrl'),
    description: text('tagline'),
    linkedin: text('linkedinUrl'),
    twitter: text('twitterUrl'),
  };
}

const shownOn = (reading: SiteReading) => [
  headed(reading, 3),
  told('website', 3, { website: linkAt(reading, 'website') }),
];
