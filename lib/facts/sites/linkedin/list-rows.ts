import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { profileAt } from '../../../text/profiles.ts';
import { valuesAt } from '../found.ts';
import type { Row } from '../site-understanding.ts';
import { isHidden } from './person-name.ts';
import { idOf, slugIn } from './slug.ts';

/** "• 2nd", "· 3rd+", of 2018 "2nd". */
const DEGREE = /^(?:[•·].{0,16}|\d\S{0,4})$/;
const DOT = /\s*[•·]\s*/;

/** The rows of a list as they are drawn: what they say has no names, only an order. */
export function drawnRows(reading: SiteReading, isOfCompanies: boolean): Row[] {
  // Cards of a company's people tell followers where others tell the place.
  const hasPlace = reading.layout !== 'linkedin-list-staff';
  return valuesAt(reading, 'rows').flatMap(({ lines, links = [] }) => {
    const [first = '', second = '', third] = lines.filter((line) => !DEGREE.test(line));
    const name = first.split(DOT)[0] ?? '';
    const url = addressIn(links, isOfCompanies);
    return rowOf(name, isOfCompanies ? second : second && [second, hasPlace && third], url);
  });
}

/**
 * One row, or none where it hides whom it is of.
 *
 * @param said "Industry • City" of a company; headline and place of a person.
 */
export function rowOf(
  name: string,
  said: string | readonly (string | false | undefined)[],
  url: string | undefined,
): Row[] {
  if (!url || name === '' || isHidden(name)) return [];
  const [headline, place] = typeof said === 'string' ? said.split(DOT) : said;
  return [{ name, ...(headline ? { headline } : {}), ...(place ? { place } : {}), url }];
}

/** The page of the person or company that a row leads to, of one form. */
export function addressIn(links: readonly string[], isOfCompanies: boolean): string | undefined {
  for (const link of links) {
    const slug = slugIn(link);
    const url = isOfCompanies ? profileAt(link)?.address : slug && idOf(slug).url;
    if (url) return url;
  }
  return undefined;
}
