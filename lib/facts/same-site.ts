import { registrableDomain } from '../text/domain.ts';
import type { Page } from './page.ts';

/** Whether an address is of this site, or of the same name under another ending: acme.de and acme.at. */
export function sameSite(url: URL, page: Page): boolean {
  if (!page.domain) return url.hostname === page.url.hostname;
  const domain = registrableDomain(url.hostname);
  return domain === page.domain || domain?.split('.')[0] === page.domain.split('.')[0];
}
