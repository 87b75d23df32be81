import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { profileAt } from '../../../text/profiles.ts';
import { nameKey } from '../../name-from/name-key.ts';
import { valuesAt } from '../found.ts';
import { same } from '../witness.ts';

/** "(3) Acme: About | LinkedIn" → "Acme: About"; empty where the title names nothing yet. */
export function titled(title: string): string {
  const bare = title.replace(/^\(\d+\+?\)\s*/, '').replace(/\s*\|\s*LinkedIn$/i, '');
  return /^LinkedIn$/i.test(bare) ? '' : bare;
}

/** Whether a title is of this name, or of nobody: it comes late, after the page it belongs to. */
export function titleFits(title: string, name: string): boolean {
  const shown = titled(title).toLowerCase();
  const wanted = name.toLowerCase();
  return (
    shown === '' || (shown.startsWith(wanted) && /^(?:\s*[:|]|\s+[-–—]\s|$)/.test(shown.slice(wanted.length)))
  );
}

/** The name in the top card: of several headings the one that the title names; pages of 2018 have a second, of another. */
export function headingOf(reading: SiteReading): string {
  const headings = valuesAt(reading, 'heading').flatMap(({ lines }) => lines);
  return headings.find((heading) => titleFits(reading.title, heading)) ?? headings[0] ?? '';
}

/** The record of the address in the page's data. */
interface Known {
  slug: string;
  number: string;
  name: string;
}

/**
 * Whether the page that is drawn is that of the address. In-page navigation changes address, title, heading, tabs and cards
 * one by one: none of them may name another, and beside heading and title one must name the address.
 */
export function isShown(reading: SiteReading, id: string, known?: Known): boolean {
  const name = headingOf(reading);
  if (name === '' || !titleFits(reading.title, name)) return false;
  if (known && fold(known.name) !== fold(name)) return false;
  const ids = known ? [id, known.slug, known.number] : [id];
  const tabs = valuesAt(reading, 'tabs').flatMap(({ lines }) => profileAt(lines[0] ?? '')?.handle ?? []);
  const isTab = tabs.some((tab) => ids.some((each) => same(tab, each)));
  const isNumber = /^\d+$/.test(id);
  // A page asked for by number has tabs by name: only the data can tell that they are one.
  if (tabs.length > 0 && !isTab && !isNumber) return false;
  return (
    known !== undefined || isTab || isNumbered(reading, id) || [fold(name), nameKey(name)].includes(fold(id))
  );
}

/** "51-200 employees" leads to the people of the company with this number. */
function isNumbered(reading: SiteReading, id: string): boolean {
  const links = valuesAt(reading, 'top.items').flatMap((value) => value.links ?? []);
  return links.some((link) => {
    const companies = URL.parse(link)?.searchParams.get('currentCompany') ?? '';
    return companies.match(/\d+/g)?.includes(id) ?? false;
  });
}
