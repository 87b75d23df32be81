import { getDomain } from 'tldts';

/*
 * Alone in its file: whoever imports it carries the public suffix list (35 kB gzip), which no bundler drops.
 */

/**
 * The domain somebody registered: "www.shop.acme.co.uk" → "acme.co.uk". Private suffixes count, so "acme.github.io" is
 * its own and "github.io" has none.
 *
 * @param hostOrUrl a host ("www.acme.example", with or without port) or an http(s) address.
 * @returns lower case, international names always as punycode ("xn--mnchen-3ya.example"), without a final dot;
 *   undefined for IP addresses in any notation, single labels, bare suffixes, other schemes and what does not parse.
 */
export function registrableDomain(hostOrUrl: string): string | undefined {
  const hostname = hostnameOf(hostOrUrl);
  return hostname === undefined ? undefined : (getDomain(hostname, DOMAIN_RULES) ?? undefined);
}

const DOMAIN_RULES = { allowPrivateDomains: true, extractHostname: false };

/** The browser's own parser decides: it lower-cases, writes punycode and unmasks IPs such as 0x7f.1. */
function hostnameOf(hostOrUrl: string): string | undefined {
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(hostOrUrl);
  const address = hasScheme ? hostOrUrl : `https://${hostOrUrl}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return url.hostname.replace(/\.$/, '');
}
