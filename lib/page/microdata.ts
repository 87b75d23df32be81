import { cutTo, oneLine } from '../text/squeeze.ts';
import { attribute } from './attribute.ts';
import { BOUNDS, type MicrodataItem } from './reading.ts';

/**
 * Microdata items of the page, outermost ones, nested items inside (HTML Standard §5 "Microdata").
 * Bounded by the number of properties read.
 */
export function readMicrodata(root: Element, cut: Set<string>): MicrodataItem[] {
  const items = new Map<Element, MicrodataItem>();
  const outermost: MicrodataItem[] = [];
  let left = BOUNDS.microdataProperties;
  for (const element of root.querySelectorAll('[itemscope],[itemprop]')) {
    if (left-- <= 0) {
      cut.add('microdata');
      break;
    }
    const owner = element.parentElement?.closest('[itemscope]');
    const parent = owner ? items.get(owner) : undefined;
    const name = element.getAttribute('itemprop');
    const item = element.hasAttribute('itemscope') ? newItem(element) : undefined;
    if (item) items.set(element, item);
    if (parent && name) parent.properties.push({ name: cutTo(name, 60), value: item ?? textOf(element) });
    else if (item) outermost.push(item);
  }
  return outermost;
}

function newItem(element: Element): MicrodataItem {
  const type = attribute(element, 'itemtype');
  return { type: cutTo(type.slice(type.lastIndexOf('/') + 1), 60), properties: [] };
}

function textOf(element: Element): string {
  const value = attribute(element, 'content', 'href', 'src', 'datetime') || (element.textContent ?? '');
  return cutTo(oneLine(value.slice(0, 2_000)), BOUNDS.microdataText);
}
