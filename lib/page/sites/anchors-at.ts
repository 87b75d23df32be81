import { isHost } from '../../text/hosts.ts';
import type { SiteAnchors } from './anchor.ts';

/** Sites by host. */
const AT: readonly [host: string, anchors: SiteAnchors][] = [];

/** The anchors of the site that an address lies on; undefined for any other. */
export function anchorsAt(url: string): SiteAnchors | undefined {
  const { hostname } = new URL(url);
  return AT.find(([host]) => isHost(hostname, host))?.[1];
}
