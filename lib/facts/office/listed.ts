import type { FoundOffice } from '../office.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { addressQuote } from '../place/address.ts';
import { type Candidate, labelOf } from '../place/choose.ts';
import { whereabouts } from '../place/whereabouts.ts';

/** Towns beyond which a page lists shops or dealers. */
const MANY = 20;
/** Pages on which a company gives its own addresses. */
const OWN_PAGES = /^(?:home|about|contact|legal|careers|other)$/;

/** The addresses in the page's text besides the main one: branches, plants and offices on a contact page. */
export function listedOffices(page: Page): FoundOffice[] {
  const { addresses, main, flow } = whereabouts(page);
  if (addresses.length < 2 || !main || !OWN_PAGES.test(pageKind(page).kind.page)) return [];
  const towns = new Set(addresses.map(({ address }) => address.town));
  if (towns.size > MANY) return [];
  const isOffice = (candidate: Candidate, at: number) =>
    candidate.address.town !== undefined &&
    candidate.address.town !== main.address.town &&
    !labelOf(candidate, addresses[at - 1], flow).isPostal;
  return addresses.filter(isOffice).map(({ address, country, confidence }) => ({
    country,
    ...(address.town ? { town: address.town } : {}),
    source: flow.blockAt(address.at).block.region === 'footer' ? ('landmark' as const) : ('text' as const),
    quote: addressQuote(flow.text, address),
    confidence: confidence - 0.08,
  }));
}
