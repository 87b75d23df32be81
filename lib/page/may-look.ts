import { ofDocument } from './clobbered.ts';
import { offLimits } from './off-limits.ts';

/** Whether this document may be looked at: an ordinary HTML page in a tab of its own, at no private address. */
export function mayLook(document: Document): boolean {
  // Location and window cannot be overwritten by the page's elements; the rest can.
  const { location } = document;
  const view = ofDocument(document, 'defaultView');
  const type = ofDocument(document, 'contentType');
  if (!location || !view || view.top !== view) return false;
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  return (location.protocol === 'https:' || location.protocol === 'http:') && !offLimits(location);
}
