import { PATHS } from '../../page/sites/paths.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, linkAt } from './found.ts';
import { told } from './told.ts';
import type { Directory } from './understand-entry.ts';

/** A place of Google Maps, or a list of results. */
export const GOOGLEMAPS: Directory = {
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
    return [
      told('h1', 2, { name }),
      told('website', 2, { website }),
      told('category', 2, { industry: lineAt(reading, 'category') }),
      told('address', 2, { address }),
      told('phone', 2, { phone: phone.replace(/^phone:tel:/, ''), address }),
    ];
  },
};

function nameIn(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('+', ' '));
  } catch {
    // A lone percent sign.
    return '';
  }
}
