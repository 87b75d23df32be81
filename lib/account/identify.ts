import { registrableDomain } from '../text/domain.ts';

/**
 * Which account a page belongs to: the registrable domain of its address, so www., careers. and shop. are one company
 * and acme.github.io is its own. Punycode for international names.
 *
 * @param url an absolute address.
 * @returns undefined for anything but http(s), and for IP addresses, single-label hosts and bare suffixes.
 */
export function accountIdOf(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? registrableDomain(url) : undefined;
}
