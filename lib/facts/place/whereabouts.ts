import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { type Candidate, labelOf, mainAddress } from './choose.ts';
import { type Clues, cluesOf, likeliest } from './clues.ts';
import { countryOfAddress } from './decide.ts';
import { findAddresses } from './find.ts';
import { type Flow, flowOf } from './flow.ts';
import { cityOfLegalLine, mentionedPlace, metaPlace } from './mentions.ts';
import { statedPlace } from './statements.ts';
import { type Place, structuredPlace } from './structured.ts';

/** All that a page says about where its company is. */
export interface Whereabouts {
  flow: Flow;
  clues: Clues;
  /** The addresses in the text, in its order, with the country each stands in. */
  addresses: readonly Candidate[];
  /** Of these, the company's main one. */
  main: Candidate | undefined;
  /** The seat, from whatever says it surest. */
  seat: Place | undefined;
}

/** Several questions ask where the company is: a page is looked through once. */
const known = new WeakMap<Page, Whereabouts>();

export function whereabouts(page: Page): Whereabouts {
  const found = known.get(page) ?? lookUp(page);
  known.set(page, found);
  return found;
}

/** Primary tag of the language that a page declares; English where it declares none. */
const languageOf = (page: Page) => page.reading.language?.slice(0, 2).toLowerCase() ?? 'en';

function lookUp(page: Page): Whereabouts {
  const flow = flowOf(page.reading.blocks);
  const clues = cluesOf(page, flow.text);
  const addresses = addressesIn(flow, clues, page);
  const main = mainAddress(ownAmong(addresses, flow, page), flow);
  const written = main && placeAt(main, flow);
  const seat =
    structuredPlace(page, clues, written) ??
    seatOr(statedPlace(page, clues), written) ??
    metaPlace(page) ??
    describedPlace(page, clues) ??
    mentionedPlace(page) ??
    cityOfLegalLine(page, clues) ??
    countryOnly(page, clues);
  return { flow, clues, addresses, main, seat };
}

function addressesIn(flow: Flow, clues: Clues, page: Page): Candidate[] {
  const language = languageOf(page);
  return findAddresses(flow, language).flatMap((address) => {
    const decided = countryOfAddress(address, flow.text, clues, language);
    return decided ? [{ ...decided, address }] : [];
  });
}

/** On pages that tell of others, only addresses in the frame or called headquarters are the company's. */
function ownAmong(addresses: readonly Candidate[], flow: Flow, page: Page): Candidate[] {
  if (addresses.length === 0) return [];
  const { kind } = pageKind(page);
  if (!/^(?:customers|blog)$/.test(kind.page)) return [...addresses];
  return addresses.filter((candidate, at) => {
    const { region } = flow.blockAt(candidate.address.at).block;
    return region === 'header' || region === 'footer' || labelOf(candidate, addresses[at - 1], flow).isSeat;
  });
}

/** An address in the title or description, where builders of small sites put it. */
function describedPlace(page: Page, clues: Clues): Place | undefined {
  const { title, meta } = page.reading;
  const texts = [
    title,
    ...meta.filter(({ name }) => /description$|^og:title$/.test(name)).map(({ content }) => content),
  ];
  const flow = flowOf([...new Set(texts)].map((text) => ({ region: 'main', tag: 'p', text })));
  const [first] = addressesIn(flow, clues, page);
  return first && { ...placeAt(first, flow), source: 'meta', confidence: Math.min(first.confidence, 0.8) };
}

function placeAt({ address, country, confidence }: Candidate, flow: Flow): Place {
  const { region } = flow.blockAt(address.at).block;
  return {
    country,
    ...(address.town ? { town: address.town } : {}),
    source: region === 'footer' ? 'landmark' : 'text',
    quote: flow.text.slice(Math.max(0, address.at - 80), address.end + (address.town?.length ?? 0) + 20),
    confidence,
  };
}

/** Less sure statements say where the company is based, not where its seat is. */
const SEAT_SAID = 0.8;

/** A sentence about the seat outweighs an address elsewhere, which may be a branch's; an address says the town it leaves out. */
function seatOr(stated: Place | undefined, written: Place | undefined): Place | undefined {
  if (!stated || !written) return stated ?? written;
  if (stated.confidence < SEAT_SAID) return written;
  return stated.town || stated.country !== written.country ? stated : written;
}

/** The country alone: numbers, registers and legal forms on the page agree with its domain or language. */
function countryOnly(page: Page, clues: Clues): Place | undefined {
  const country = likeliest(clues);
  return country ? { country, source: 'address', quote: page.url.hostname, confidence: 0.7 } : undefined;
}
