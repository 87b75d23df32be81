import { likeness, type SiteNames } from '../facts/likeness.ts';
import { nodesOf, type SchemaNode, schemaNodes, textsOf } from '../facts/structured.ts';
import type { CompanyPage } from '../facts/understanding.ts';
import type { PageLink, PageReading } from '../page/reading.ts';
import { fold, foldWords } from '../text/fold.ts';
import { profileAt } from '../text/profiles.ts';
import { accountIdOf } from './identify.ts';
import { LIMITS } from './limits.ts';
import { type Room, roomAt } from './room.ts';
import { nameInId } from './room-id.ts';

/** What a page says about which other addresses are its own company's. */
export interface Claims {
  /** Accounts that are this one as well: its rooms at vendors or, for a room's page, the company's own site. */
  own: string[];
  /** Accounts it names as itself by hreflang or canonical address: to be suggested, never taken for granted. */
  siblings: string[];
}

/** Different rooms of one page beyond which it is a list of companies: a vendor's customers, an investor's holdings. */
const MOST_ROOMS = 3;

/**
 * @param reading of a company's page.
 * @param page which of the company's pages it is.
 */
export function claimsOf(reading: PageReading, page: CompanyPage): Claims {
  const id = accountIdOf(reading.url);
  const room = roomAt(reading.url);
  if (!id || room === 'nobody') return { own: [], siblings: [] };
  const own = room?.kind === 'room' ? homeOf(reading, room) : roomsOf(reading, page, id);
  return { own: own.filter((each) => each !== id), siblings: siblingsOf(reading, id) };
}

/** The company's rooms: linked from its menus or careers page, embedded, or named like the company. One a vendor. */
function roomsOf({ links, traces, title }: PageReading, page: CompanyPage, id: string): string[] {
  const framed = traces.frames.map((href): PageLink => ({ href, text: '', region: 'header' }));
  const found = new Map<string, { room: Room; sure: boolean }>();
  for (const { href, region } of [...links, ...framed]) {
    const room = roomAt(href);
    if (!room || room === 'nobody' || room.kind !== 'room') continue;
    const sure = page === 'careers' || region !== 'main' || found.get(room.id)?.sure === true;
    found.set(room.id, { room, sure });
  }
  if (found.size > MOST_ROOMS) return [];
  const names: SiteNames = { domain: nameInId(id), names: [foldWords(title)] };
  const own = [...found.values()].filter(({ room, sure }) => sure || likeness(room.tenant, names) >= 0.7);
  const vendors = own.map(({ room }) => room.vendor);
  return own
    .map(({ room }) => room)
    .filter(({ vendor }) => vendors.indexOf(vendor) === vendors.lastIndexOf(vendor))
    .map((room) => room.id);
}

/** The company's own site, as a room's page names it: in its job's structured data, else by a link named like the room. */
function homeOf(reading: PageReading, room: Room): string[] {
  const stated = schemaNodes(reading).flatMap((node) => nodesOf(node, 'hiringOrganization').flatMap(sitesOf));
  const named = { domain: fold(room.tenant), names: [] };
  const origins = new Set(reading.links.flatMap(({ href }) => URL.parse(href)?.origin ?? []));
  const linked = [...origins].flatMap((origin) => siteAt(`${origin}/`) ?? []);
  const [site] = [
    ...stated.flatMap((href) => siteAt(href) ?? []),
    ...linked.filter((id) => likeness(nameInId(id), named) === 1),
  ];
  return site === undefined ? [] : [site];
}

function sitesOf(node: SchemaNode): string[] {
  return [...textsOf(node, 'sameAs'), ...textsOf(node, 'url')];
}

/** The account of a company's own site; not of a profile, a vendor's room, or a host where everybody has a page. */
export function siteAt(href: string): string | undefined {
  const room = roomAt(href);
  if (profileAt(href) !== undefined || (room && (room === 'nobody' || room.kind !== 'site')))
    return undefined;
  const id = accountIdOf(href);
  return id && !SHARED.test(id) ? id : undefined;
}

const SHARED =
  /^(?:linkedin|twitter|x|facebook|instagram|youtube|xing|glassdoor|kununu|tiktok|linktr|beacons|about|bio|medium|apple|google|amazon)\.[a-z]+$/;

function siblingsOf({ alternates, canonical }: PageReading, id: string): string[] {
  const addresses = [...(canonical ? [canonical] : []), ...alternates.map(({ href }) => href)];
  const ids = addresses.map(accountIdOf).filter((other) => other !== undefined && other !== id);
  return [...new Set(ids)].slice(0, LIMITS.siblings).filter((other) => other !== undefined);
}
