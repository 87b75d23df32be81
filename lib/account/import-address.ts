import { neverRead } from '../page/never-read.ts';
import type { NeverRead } from '../page/off-limits.ts';
import { isPublicMailHost } from '../text/mailboxes.ts';
import { entryAt } from './entry-at.ts';
import { accountIdOf } from './identify.ts';
import type { Incoming } from './incoming.ts';
import { addressOf, isRoom } from './room-id.ts';
import { accountId } from './schema.ts';

/** Whom a row is of, and the address that says so; or why it is of nobody, with the remedy. */
export type Addressed = { id: string; url: string } | { sentence: string };

/** A bank's or an authority's site is its own address all the same: it is only never read. */
const ORGANISATIONS: ReadonlySet<NeverRead> = new Set(['bank', 'payment', 'health', 'government', 'login']);

const WHAT: Partial<Record<NeverRead, string>> = {
  mail: 'a mail service',
  social: 'a social network',
  search: 'a search engine',
};

/** By its site, else by its page at LinkedIn. */
export function addressIn({ url, linkedin }: Pick<Incoming, 'url' | 'linkedin'>): Addressed {
  for (const address of linkedin === undefined ? [url] : [url, linkedin]) {
    const id = idAt(address);
    if (id !== undefined) return { id, url: address };
  }
  const { host, what } = nobodys(url);
  const remedy =
    'put the company’s own site or its page at LinkedIn in its place, and bring the row in again';
  return { sentence: `${host} is ${what}: ${remedy}.` };
}

function idAt(url: string): string | undefined {
  const id = accountIdOf(url);
  if (id === undefined || !accountId.safeParse(id).success) return undefined;
  if (isRoom(id)) return id;
  // A page of a directory that does not say in its address whose it is, or of a person.
  if (entryAt(url) || isPublicMailHost(hostOf(url))) return undefined;
  const reasons = [...new Set([url, addressOf(id)])].map(neverRead);
  return reasons.every((because) => !because || ORGANISATIONS.has(because)) ? id : undefined;
}

function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
}

function nobodys(url: string): { host: string; what: string } {
  const [host, because] = [hostOf(url), neverRead(url)];
  const known = because && WHAT[because];
  return { host, what: known ?? (isPublicMailHost(host) ? 'a mail service' : 'no company’s own address') };
}
