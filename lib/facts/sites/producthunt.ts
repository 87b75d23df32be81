import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt } from './found.ts';
import { islandAt, nodeWhere, textAt } from './json-path.ts';
import type { Telling } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.producthunt,
  asks: ['name', 'website', 'description', 'linkedin', 'twitter'],
  entry: (id) => `https://www.producthunt.com/products/${id}`,
  tell: (reading, id) => {
    const product = nodeWhere(
      islandAt(reading),
      (node) => same(textAt(node, 'slug'), id) && textAt(node, 'websiteUrl') !== '',
    );
    return [
      ...(product ? [ofProduct(product)] : []),
      ...(isCanonical(reading, PATHS.producthunt, id) ? shownOn(reading) : []),
    ];
  },
};

/** Understands a product's page of Product Hunt; what is launched there is named as its maker. `now`: epoch milliseconds. */
export const understandProducthunt = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function ofProduct(product: unknown): Telling {
  const text = (paths: string) => textAt(product, paths);
  return {
    anchor: 'island',
    // The name is the product's.
    rung: 3,
    record: {
      name: text('name'),
      website: text('websiteUrl'),
      description: text('tagline'),
      linkedin: text('linkedinUrl'),
      twitter: text('twitterUrl'),
    },
  };
}

function shownOn(reading: SiteReading): Telling[] {
  return [
    { anchor: 'h1', rung: 3, record: { name: lineAt(reading, 'h1') } },
    { anchor: 'website', rung: 3, record: { website: linkAt(reading, 'website') } },
  ];
}
