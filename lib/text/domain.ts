import { suffixLength } from './suffixes.ts';

/*
 * Alone in its file: whoever imports it carries the public suffix list (9 kB gzip), which no bundler drops.
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
  const labels = hostnameOf(hostOrUrl)?.split('.') ?? [];
  // The browser's parser takes every host whose last label is a number for an IPv4 address, and brackets mark IPv6.
  if (/^\d+$/.test(labels.at(-1) ?? '') || !labels.every((label) => LABEL.test(label))) return undefined;
  const length = suffixLength(labels) + 1;
  return labels.length < length ? undefined : labels.slice(-length).join('.');
}

/** RFC 1034 §3.5 and the underscore, which names in use have. */
const LABEL = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;

/** The browser's own parser decides: it lower-cases, writes punycode and unmasks IPs such as 0x7f.1. */
function hostnameOf(hostOrUrl: string): string | undefined {
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(hostOrUrl);
  const address = hasScheme ? hostOrUrl : `https://${hostOrUrl}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return url.hostname.replace(/\.$/, '');
}
