import { decoded } from '../../text/decoded.ts';
import { squeeze } from '../../text/squeeze.ts';
import { ofDocument } from '../clobbered.ts';
import type { Anchor, Layout, SiteAnchors } from './anchor.ts';
import { newPurse, type Purse } from './purse.ts';
import type { Found, SiteReading } from './site-reading.ts';
import { SITE_BOUNDS as BOUNDS } from './site-reading.ts';
import { valuesOf } from './values.ts';

/**
 * Reads what the anchors of a site find on a page: a few dozen targeted queries, nothing changed, nothing remembered.
 *
 * @param url the page's address as it is now: in-page navigation changes it before the page.
 * @returns plain data of at most SITE_BOUNDS.bytes; without a layout where none of the site's is recognised.
 */
export function readSite(document: Document, url: string, anchors: SiteAnchors): SiteReading {
  const root = ofDocument(document, 'documentElement');
  const { hostname, pathname } = new URL(url);
  const purse = newPurse();
  const layout = root && layoutOf(root, hostname, pathname, anchors.layouts);
  const slug = slugIn(layout, pathname);
  const title = root?.querySelector('title')?.textContent ?? '';
  const language = root?.getAttribute('lang') ?? undefined;
  return {
    url: url.replace(/#.*$/, ''),
    title: squeeze(title).slice(0, BOUNDS.title),
    ...(language ? { language: language.slice(0, 35) } : {}),
    site: anchors.site,
    ...(layout ? { layout: layout.name } : {}),
    version: anchors.version,
    found: layout && root ? layout.anchors.flatMap((anchor) => foundBy(anchor, root, slug, purse)) : [],
    cut: purse.cut(),
  };
}

function layoutOf(root: Element, host: string, path: string, layouts: readonly Layout[]): Layout | undefined {
  return layouts.find(
    (layout) =>
      layout.path.test(path) && (layout.host?.test(host) ?? true) && root.querySelector(layout.mark) !== null,
  );
}

function slugIn(layout: Layout | undefined, path: string): string {
  const slug = layout?.path.exec(path)?.[1] ?? '';
  // Only ever within quotes of a selector.
  return slug.replace(/["\\]/g, '\\$&');
}

function foundBy(anchor: Anchor, root: Element, slug: string, purse: Purse): Found[] {
  const { name, select, most = 1, not } = anchor;
  const holds = anchor.holds?.replaceAll('{slug}', decoded(slug));
  const values = [];
  for (const element of root.querySelectorAll(select.replaceAll('{slug}', slug))) {
    if (values.length >= Math.min(most, BOUNDS.values)) break;
    if (not && element.closest(not)) continue;
    if (holds && !element.textContent?.includes(holds)) continue;
    values.push(...valuesOf(element, anchor, purse));
  }
  return values.length > 0 ? [{ anchor: name, values: values.slice(0, BOUNDS.values) }] : [];
}
