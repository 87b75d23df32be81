import { PATHS } from '../../page/sites/paths.ts';
import { lineAt } from './found.ts';
import { at, islandAt, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** The reviews of a company at Trustpilot. */
export const TRUSTPILOT: Directory = {
  path: PATHS.trustpilot,
  asks: ['name', 'website', 'industry', 'country', 'city', 'address', 'phone'],
  entry: (id) => `https://www.trustpilot.com/review/${id}`,
  tell: (reading, id) => {
    const unit = at(islandAt(reading), 'props.pageProps.businessUnit');
    const isHere = same(textAt(unit, 'identifyingName'), id);
    return [
      told('island', 1, isHere ? recordOf(unit) : undefined),
      // The domain that is reviewed is the entry's own id.
      ...(isCanonical(reading, PATHS.trustpilot, id)
        ? [told('h1', 2, { name: lineAt(reading, 'h1'), website: id })]
        : []),
    ];
  },
};

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
