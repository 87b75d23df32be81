import type { BusinessModel } from '../../icp/business.ts';
import type { Page } from '../page.ts';
import type { Passage } from '../passages.ts';
import type { Reason } from './heard.ts';
import type { Sign } from './signs.ts';

type Signs = ReadonlyMap<Sign, Passage>;

/** What the signs on a page together show: one alone may be anybody's. */
export function shownReasons(page: Page, signs: Signs): Reason[] {
  return [...shopReasons(page, signs), ...softwareReasons(signs), ...causeReasons(signs)];
}

/** Folders and hosts that the scripts of shop systems come from, as their vendors document them. */
const SHOP_SYSTEMS = ['cdn.shopify.com', '/plugins/woocommerce/', 'cdn11.bigcommerce.com', '/skin/frontend/'];

/** A basket alone may be a menu's; with parcels, a price or a shop system beside it, goods are sold here. */
function shopReasons({ nodes, reading }: Page, signs: Signs): Reason[] {
  const priced = nodes.some(({ types, properties }) => types.includes('Product') && properties.has('offers'));
  const { scripts, styles } = reading.traces;
  const system = [...scripts, ...styles].find((address) =>
    SHOP_SYSTEMS.some((part) => address.includes(part)),
  );
  const seen = signs.get('basket') ?? signs.get('parcels');
  const count = [signs.has('basket'), signs.has('parcels'), priced, system !== undefined].filter(
    Boolean,
  ).length;
  return seen && count >= 2 ? [reason('retailer', seen, 0.75)] : [];
}

/** Software is what has documents or interfaces for those who use it, and a price list, a trial, a demonstration or a log-in. */
function softwareReasons(signs: Signs): Reason[] {
  if (signs.has('basket')) return [];
  const inside = signs.get('docs') ?? signs.get('api');
  const ways = (['docs', 'api', 'pricing', 'trial', 'demo', 'login'] as const).filter((sign) =>
    signs.has(sign),
  );
  const seen = signs.get('trial') ?? signs.get('demo') ?? inside;
  return inside && seen && ways.length >= 3 ? [reason('software', seen, 0.7)] : [];
}

/** Who asks for gifts and for helpers works for a good cause. */
function causeReasons(signs: Signs): Reason[] {
  const donate = signs.get('donate');
  return donate && signs.has('volunteer') ? [reason('non-profit', donate, 0.7)] : [];
}

function reason(model: BusinessModel, { source, text }: Passage, confidence: number): Reason {
  return { model, source, quote: text, confidence };
}
