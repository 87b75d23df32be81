import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import { at, islandAt, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.trustpilot,
  asks: ['name', 'website', 'industry', 'country', 'city', 'address', 'phone'],
  entry: (id) => `https://www.trustpilot.com/review/${id}`,
  tell: (reading, id) => {
    const unit = at(islandAt(reading), 'props.pageProps.businessUnit');
    const isHere = same(textAt(unit, 'identifyingName'), id);
    return [
      ...(isHere ? [{ anchor: 'island', rung: 1, record: recordOf(unit) } as const] : []),
      // The domain that is reviewed is the entry's own id.
      ...(isCanonical(reading, PATHS.trustpilot, id)
        ? [{ anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1'), website: id } } as const]
        : []),
    ];
  },
};

/** Understands the reviews of a company at Trustpilot. `now`: epoch milliseconds. */
export const understandTrustpilot = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function recordOf(unit: unknown): CompanyRecord {
  const text = (paths: string) => textAt(unit, paths);
  const [street, city] = [text('contactInfo.address'), text('contactInfo.city')];
  const town = [text('contactInfo.zipCode'), city].filter((part) => part !== '').join(' ');
  return {
    name: text('displayName'),
    website: text('websiteUrl identifyingName'),
    industry: textsAt(unit, 'categories'),
    city,
    country: text('contactInfo.country'),
    address: street && city ? `${street}, ${town}` : '',
    phone: text('contactInfo.phone'),
  };
}
