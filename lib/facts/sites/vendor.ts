import type { SiteReading } from '../../page/sites/site-reading.ts';
import { fold } from '../../text/fold.ts';
import { nodesOf, textsOf } from '../structured.ts';
import { lineAt } from './found.ts';
import { isSite, nodesIn, recordOf } from './organization.ts';
import type { Telling } from './record.ts';

const PRODUCT = /Application$|^Product$/;
const MAKERS = ['manufacturer', 'brand', 'author', 'publisher', 'creator', 'provider', 'seller'];

/**
 * Who makes the product that a page compares with others, as its JSON-LD says: a product bearing the name in the heading,
 * and its maker, which is a company.
 */
export function vendorTold(reading: SiteReading): Telling[] {
  const host = new URL(reading.url).hostname;
  const heading = fold(lineAt(reading, 'h1'));
  const product = nodesIn(reading).find((node) => {
    const name = fold(textsOf(node, 'name')[0] ?? '');
    return node.types.some((type) => PRODUCT.test(type)) && name !== '' && heading.includes(name);
  });
  const makers = product ? MAKERS.flatMap((role) => nodesOf(product, role)) : [];
  const maker = makers.find((node) => !node.types.includes('Person') && !isSite(node, host));
  if (!product || !maker) return [];
  const [shown = ''] = textsOf(product, 'name');
  return [{ anchor: 'json-ld', rung: 2, record: recordOf(maker, host), shown }];
}
