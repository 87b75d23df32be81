import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { profileAt } from '../../../text/profiles.ts';
import { lineAt } from '../found.ts';
import type { Telling } from '../record.ts';
import type { SiteUnderstanding } from '../site-understanding.ts';
import { drawnTellings } from './ember.ts';
import { guestTellings } from './guest.ts';
import { companyInIslands } from './islands.ts';
import { ALL, BRIEF, nothingSure, seenCompany } from './seen-company.ts';
import { isShown, titleFits } from './shown.ts';

/**
 * Understands a page of a company, school or showcase at LinkedIn, signed in or out. Whose it is takes two witnesses: the
 * address, and on the page something else that names the same one.
 *
 * @param now epoch milliseconds: when the page was read.
 */
export function understandCompany(reading: SiteReading, now: number): SiteUnderstanding {
  const { pathname } = new URL(reading.url);
  const [, kind = 'company', , tab = ''] = pathname.split('/');
  const id = profileAt(reading.url)?.handle;
  if (id === undefined) return nothingSure(reading, ALL);
  const isGuest = reading.layout === 'linkedin-company-guest';
  return isGuest ? guest(reading, kind, id, now) : signedIn(reading, { kind, id, tab }, now);
}

function guest(reading: SiteReading, kind: string, id: string, now: number): SiteUnderstanding {
  const tellings = guestTellings(reading, id);
  const name = nameIn(tellings);
  if (!name || !titleFits(reading.title, name)) return nothingSure(reading, ALL);
  const number = /:(\d+)$/.exec(lineAt(reading, 'top.number'))?.[1];
  return seenCompany({ reading, kind, id, number, tellings, asks: ALL, mayGrow: false }, now);
}

interface Address {
  kind: string;
  /** Slug or number. */
  id: string;
  tab: string;
}

function signedIn(reading: SiteReading, { kind, id, tab }: Address, now: number): SiteUnderstanding {
  const island = companyInIslands(reading, id);
  const named = nameIn(island?.tellings ?? []);
  const isShell = reading.layout === 'linkedin-company-shell';
  const asks = island || tab === 'about' ? ALL : BRIEF;
  const isSure = isShell
    ? named !== '' && titleFits(reading.title, named)
    : isShown(reading, id, island && { ...island, name: named });
  if (!isSure) return nothingSure(reading, asks);
  const tellings = [...(island?.tellings ?? []), ...(isShell ? [] : drawnTellings(reading, tab))];
  const hasList = reading.found.some(({ anchor }) => anchor === 'about');
  const mayGrow = isShell || (tab === 'about' && !hasList);
  const { slug = id, number } = island ?? {};
  return seenCompany({ reading, kind, id: slug, number, tellings, asks, mayGrow }, now);
}

function nameIn(tellings: readonly Telling[]): string {
  return tellings.find(({ record }) => record.name)?.record.name ?? '';
}
