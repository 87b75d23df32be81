import type { Account } from '../account/account.ts';
import { addressOf, isRoom, isSameVendor } from '../account/room-id.ts';
import type { ListCriterion } from '../icp/icp.ts';
import { listedAddress } from '../icp/listed.ts';
import { once } from '../icp/once.ts';
import { type Judge, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

const HOST = /^https?:\/\/(?:www\.)?([^/?#:]+)/;
const LINKEDIN = 'linkedin.com/company/';

/** Where the listed companies are found: domains with all that they lie under, and pages at LinkedIn, each with what the rep wrote. */
interface Listed {
  sites: Map<string, string>;
  pages: Set<string>;
}

const listedBy = once(({ any }: ListCriterion): Listed => {
  const listed: Listed = { sites: new Map(), pages: new Set() };
  for (const address of any) {
    if (address.startsWith(LINKEDIN)) listed.pages.add(address);
    else for (const host of accountsOf(address)) listed.sites.set(host, address);
  }
  return listed;
});

/** Stands on the rep's list, or not: the list is whole. Unknown only while that by which it is listed is not known of the company. */
export const judgeList: Judge<ListCriterion> = (account, criterion) => {
  const { sites, pages } = listedBy(criterion);
  const own = namesOf(account);
  const linkedIn = pages.size > 0 ? linkedInOf(own, account) : [];
  const address =
    own.map((name) => sites.get(name)).find(Boolean) ?? linkedIn.find((page) => pages.has(page));
  if (address !== undefined)
    return yes(`Listed as ${address}`, {
      // The finding says it already.
      quote: '',
      url: addressOf(account.id),
      source: 'rep',
      seenAt: account.lastSeenAt,
    });
  if (sites.size > 0 && own.every(isRoom))
    return unknown('Not found there; its own site is not known yet', []);
  if (pages.size > 0 && linkedIn.length === 0)
    return unknown('Not found there; its LinkedIn page is not known yet', lookAt(account, 'home'));
  return no('Not on it');
};

/** What it goes by: the account, those its pages name as itself, and hosts of pages, which may be of another account that is joined to it. */
function namesOf({ id, siblings = [], pages }: Account): string[] {
  const names = new Set([id, ...siblings]);
  for (const { url } of pages) {
    const host = HOST.exec(url)?.[1];
    // A vendor's own host tells nothing of who has a room there.
    if (host !== undefined && !names.has(host) && !isRoom(`any.${host}`)) names.add(host);
  }
  return [...names];
}

/** Its pages there as they stand on a list: one may go by its name and by its number. */
function linkedInOf(names: readonly string[], { signposts }: Account): string[] {
  const entries = names.filter((name) => name.endsWith('.linkedin.com')).map(addressOf);
  return [...entries, signposts.linkedin ?? ''].flatMap((address) => listedAddress(address) ?? []);
}

/** An account goes by its registered domain: shop.acme.example is acme.example's, but not a room its vendor's. A bare suffix is no account. */
function accountsOf(host: string): string[] {
  if (isSameVendor(host, host)) return [host];
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
