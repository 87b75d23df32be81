import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { foldWords } from '../../../text/fold.ts';
import { profileAt } from '../../../text/profiles.ts';
import { parseJsonLd } from '../../json-ld.ts';
import { lineAt, linkAt, valuesAt } from '../found.ts';
import { nodeWhere, textAt } from '../json-path.ts';
import type { CompanyRecord, Telling } from '../record.ts';
import { isCanonical, same } from '../witness.ts';
import { addressLine } from './address-line.ts';
import { followersIn } from './followers.ts';
import { specialtiesIn } from './labels.ts';

const PATH = /^\/(?:company|school|showcase)\/([^/]+)/;

/**
 * What a page for signed-out visitors says of the company in its address; nothing where neither its own address in the head
 * nor its structured data is that company's.
 */
export function guestTellings(reading: SiteReading, slug: string): Telling[] {
  const about = aboutOf(reading);
  const structured = structuredIn(reading, slug, about.place ?? '');
  if (!structured && !isCanonical(reading, PATH, slug)) return [];
  return [
    ...(structured ? [{ anchor: 'json-ld', rung: 1, record: structured } as const] : []),
    { anchor: 'about', rung: 1, record: about },
    { anchor: 'top', rung: 2, record: topOf(reading) },
    { anchor: 'share', rung: 3, record: { followers: followersIn(lineAt(reading, 'share')) } },
  ];
}

/** The organisation whose address is this page's: posts of others and by it stand beside it. */
function structuredIn(reading: SiteReading, slug: string, place: string): CompanyRecord | undefined {
  const roots = valuesAt(reading, 'json-ld').map(({ lines }) => parseJsonLd(lines[0] ?? ''));
  const node = nodeWhere(
    roots,
    (each) => same(profileAt(textAt(each, 'url'))?.handle, slug) && 'name' in each,
  );
  if (!node) return undefined;
  const text = (paths: string) => textAt(node, paths);
  const seat = (key: string) => text(`address.${key}`);
  const [city, region, country] = [seat('addressLocality'), seat('addressRegion'), seat('addressCountry')];
  const parts = { street: seat('streetAddress'), code: seat('postalCode'), city, region, country };
  // The headquarters in the text are surer: an address elsewhere is a branch's.
  const isSeat = place === '' || foldWords(place).includes(foldWords(city));
  return {
    // Texts that are drawn hold no entities.
    name: lineAt(reading, 'top.name') || text('name'),
    website: text('sameAs'),
    members: text('numberOfEmployees.value').replace(/^0$/, ''),
    ...(isSeat ? { place, city, country, address: addressLine(parts) } : {}),
    description: lineAt(reading, 'about.text') || text('description slogan'),
  };
}

/** The keys of these anchors are English in every language of the page. */
function aboutOf(reading: SiteReading): CompanyRecord {
  const about = (key: string) => lineAt(reading, `about.${key}`);
  return {
    website: linkAt(reading, 'about.website'),
    industry: about('industry'),
    employees: about('size'),
    place: about('place'),
    ownership: about('type'),
    founded: about('founded'),
    specialties: specialtiesIn(about('specialties')),
    description: about('text'),
  };
}

/** Place and followers share a line whose dot is drawn by CSS. */
function topOf(reading: SiteReading): CompanyRecord {
  const line = lineAt(reading, 'top.line');
  const followers = followersIn(line);
  return {
    name: lineAt(reading, 'top.name'),
    industry: lineAt(reading, 'top.industry'),
    place: line.replace(followers, '').trim(),
    followers,
    members: lineAt(reading, 'top.people'),
    description: lineAt(reading, 'top.tagline'),
  };
}
