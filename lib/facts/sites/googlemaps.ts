import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, linkAt } from './found.ts';
import type { Telling } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';

const DIRECTORY: Directory = {
  path: PATHS.googlemaps,
  asks: ['name', 'website', 'industry', 'country', 'city', 'address', 'phone'],
  entry: (id) => `https://www.google.com/maps/place/${id}`,
  keys: (_id, url) => {
    // The number of the place, wherever its name or the map's centre changed.
    const place = /!1s(0x[\da-f]+:0x[\da-f]+)/.exec(url.pathname)?.[1];
    return place ? [`googlemaps:${place}`] : [];
  },
  tell: (reading, id) => {
    const name = lineAt(reading, 'h1');
    const [website, phone] = [linkAt(reading, 'website'), lineAt(reading, 'phone')];
    // Parks and streets are places too, without either.
    if (fold(name) === '' || fold(name) !== fold(nameIn(id)) || (!website && !phone)) return [];
    const address = lineAt(reading, 'address').replace(/^[^:：\d]{2,30}[:：]\s*/, '');
    const told = (anchor: string, record: Telling['record']): Telling => ({ anchor, rung: 2, record });
    return [
      told('h1', { name }),
      told('website', { website }),
      told('category', { industry: lineAt(reading, 'category') }),
      told('address', { address }),
      told('phone', { phone: phone.replace(/^phone:tel:/, ''), address }),
    ];
  },
};

/** Understands a place of Google Maps, or a list of results. `now`: epoch milliseconds. */
export const understandGooglemaps = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function nameIn(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('+', ' '));
  } catch {
    // A lone percent sign.
    return '';
  }
}
