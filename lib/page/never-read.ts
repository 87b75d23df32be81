import { PRIVATE_SITES } from './never-read/sites.ts';
import { type NeverRead, offLimits } from './off-limits.ts';

/** Match patterns of all of them: the browser itself keeps the content script out, before a line of it runs. */
export const NEVER_READ_PATTERNS: readonly string[] = PRIVATE_SITES.flatMap(([, sites]) =>
  sites.map(({ host, path = '' }) => `*://*.${host}${path}/*`),
);

/**
 * @param address the page's full address.
 * @returns the reason it is never read, or undefined where it may be.
 */
export function neverRead(address: string): NeverRead | undefined {
  if (!URL.canParse(address)) return 'browser';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'browser';
  return listed(url) ?? offLimits(url);
}

/** The narrowest host decides: `mail.acme.example` is mail although `acme.example` is a search engine. */
function listed({ hostname, pathname }: URL): NeverRead | undefined {
  for (let host = hostname.replace(/\.$/, ''); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const here = BY_HOST.get(host)?.find(({ path }) => `${pathname}/`.startsWith(`${path}/`));
    if (here) return here.because;
  }
  return undefined;
}

const BY_HOST = new Map<string, { path: string; because: NeverRead }[]>();
for (const [because, sites] of PRIVATE_SITES) {
  for (const { host, path = '' } of sites) {
    BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), { path, because }]);
  }
}
