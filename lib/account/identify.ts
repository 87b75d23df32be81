import { registrableDomain } from '../text/domain.ts';
import { isHost } from '../text/hosts.ts';
import { copyAt } from './copies.ts';
import { NO_COMPANY } from './no-company.ts';
import { roomAt } from './room.ts';

/**
 * Which account a page belongs to: the registrable domain of its address, so www., careers. and shop. are one company.
 * Who has a site at a builder or code host is an account of its own ("acme.github.io"), and so is a company's room at
 * a hiring host ("acme.greenhouse.io"), until it is known whose it is (`claims.ts`). A translator's, cache's or archive's
 * copy belongs to the company it was made of. Punycode for international names.
 *
 * @param url an absolute address.
 * @returns undefined for anything but http(s), for IP addresses, single-label hosts and bare suffixes, for link
 *   shorteners, jobs that do not say whose they are, and copies that do not say of what.
 */
export function accountIdOf(url: string): string | undefined {
  const copy = copyAt(url);
  return copy ? copy.original && idAt(copy.original) : idAt(url);
}

function idAt(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || copyAt(url)) return undefined;
  const { hostname } = new URL(url);
  if (NO_COMPANY.some((host) => isHost(hostname, host))) return undefined;
  const room = roomAt(url);
  return room === 'nobody' ? undefined : (room?.id ?? registrableDomain(url));
}
