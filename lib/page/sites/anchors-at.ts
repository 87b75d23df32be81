import { isHost } from '../../text/hosts.ts';
import type { SiteAnchors } from './anchor.ts';
import { directoryAt } from './directories.ts';
import { LINKEDIN } from './linkedin.ts';

/** The anchors of the site that an address lies on: LinkedIn or a directory; undefined for any other. */
export function anchorsAt(url: string): SiteAnchors | undefined {
  return isHost(new URL(url).hostname, 'linkedin.com') ? LINKEDIN : directoryAt(url);
}
