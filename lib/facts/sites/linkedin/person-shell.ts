import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { parseJsonLd } from '../../json-ld.ts';
import { valuesAt } from '../found.ts';
import { at, nodeWhere, textAt } from '../json-path.ts';
import { nameShown } from './person-name.ts';
import { type Shown, said } from './person-shown.ts';
import { idOf, isSlug } from './slug.ts';

/**
 * A person as the data of a page tell that is not drawn yet. The data belong to the page that was loaded first, and hold the
 * viewer's record too: only that of the person in the address counts, and only where the data were asked for them.
 */
export function shellPerson(reading: SiteReading, slug: string): Shown | undefined {
  if (!wasAskedFor(reading, slug)) return undefined;
  for (const { lines } of valuesAt(reading, 'island')) {
    const island = parseJsonLd(lines[0] ?? '');
    const answered = JSON.stringify(at(island, 'data') ?? '');
    const record = nodeWhere(
      at(island, 'included'),
      (node) =>
        isSlug(textAt(node, 'publicIdentifier'), slug) && answered.includes(`"${textAt(node, 'entityUrn')}"`),
    );
    if (record) return recordShown(record, island, slug, reading.title);
  }
  return undefined;
}

/** Whether the data of the page were asked for the person in the address. */
export function wasAskedFor(reading: SiteReading, slug: string): boolean {
  return valuesAt(reading, 'request').some(({ lines }) =>
    isSlug(/vanityName:([^,)&"]+)/.exec(lines[0] ?? '')?.[1], slug),
  );
}

function recordShown(record: unknown, island: unknown, slug: string, title: string): Shown {
  const names = [textAt(record, 'firstName'), textAt(record, 'lastName')];
  // Where the family name comes first, the words for the picture have them in order.
  const label = textAt(record, 'profilePicture.a11yText');
  const isLabel = names.every((name) => label.includes(name)) && label.length <= names.join(' ').length;
  const geo = textAt(record, 'geoLocation.*geo');
  const place = nodeWhere(at(island, 'included'), (node) => geo !== '' && node.entityUrn === geo);
  return {
    ...idOf(slug),
    name: said(nameShown(title, isLabel ? label : names.join(' ').trim()), 'island'),
    headline: said(textAt(record, 'headline'), 'island'),
    place: said(textAt(place, 'defaultLocalizedName'), 'island'),
    company: undefined,
    roles: [],
    isWhole: false,
  };
}
