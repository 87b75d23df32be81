import { offLimits } from './off-limits.ts';

/** Whether this document may be looked at: an ordinary HTML page in a tab of its own, at no private address. */
export function mayLook(document: Document): boolean {
  const { location, defaultView, contentType } = document;
  if (!location || !defaultView || defaultView.top !== defaultView) return false;
  if (!/^https?:$/.test(location.protocol) || offLimits(location)) return false;
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}
