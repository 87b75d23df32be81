import { offLimits } from './off-limits.ts';

/**
 * Whether this document may be looked at: an ordinary HTML page in a tab of its own, on no private host,
 * without a field for a card number.
 */
export function mayLook(document: Document): boolean {
  const { location, defaultView, contentType } = document;
  if (!location || !defaultView || defaultView.top !== defaultView) return false;
  if (!/^https?:$/.test(location.protocol) || offLimits(location)) return false;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  return document.querySelector('input[autocomplete^="cc-"]') === null;
}
