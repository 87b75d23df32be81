import type { Fact, Office, Source } from './fact.ts';
import { headedOffices } from './office/headed.ts';
import { listedOffices } from './office/listed.ts';
import { statedOffices } from './office/stated.ts';
import type { Page } from './page.ts';
import { structuredPlaces } from './place/structured.ts';
import { whereabouts } from './place/whereabouts.ts';
import { cityIn } from './place.ts';

/** Another place of the company, as one part of the page gives it. */
export interface FoundOffice {
  country: string;
  /** As written. */
  town?: string;
  source: Source;
  quote: string;
  confidence: number;
}

/** More are a list of shops. */
const MOST = 30;

/**
 * Other places where the company has people, besides its headquarters: from structured data, several address blocks,
 * places under "Our offices", and sentences such as "offices in Berlin, Paris and Austin". Dealers', customers' and
 * events' places are left out.
 */
export function officeFacts(page: Page): Fact[] {
  const { seat, clues } = whereabouts(page);
  const structured = structuredPlaces(page, clues).flatMap(
    ({ country, town, source, quote }): FoundOffice[] =>
      country && town ? [{ country, town, source, quote, confidence: 0.88 }] : [],
  );
  const offices = new Map<string, { value: Office; found: FoundOffice }>();
  for (const found of [
    ...structured,
    ...listedOffices(page),
    ...headedOffices(page),
    ...statedOffices(page),
  ]) {
    const value: Office = {
      country: found.country,
      ...(found.town ? { city: cityIn(found.country, found.town) } : {}),
    };
    const key = `${value.country} ${value.city ?? ''}`.toLowerCase();
    const isSeat = value.country === seat?.country && (!found.town || found.town === seat.town);
    if (!isSeat && !offices.has(key)) offices.set(key, { value, found });
  }
  return [...offices.values()]
    .filter(({ value }) => value.city || !hasCityIn(offices, value.country))
    .slice(0, MOST)
    .map(({ value, found }) => page.fact('office', value, found.source, found.quote, found.confidence));
}

/** A country alone says nothing more where a town in it is known. */
function hasCityIn(offices: ReadonlyMap<string, { value: Office }>, country: string): boolean {
  return [...offices.values()].some(({ value }) => value.country === country && value.city !== undefined);
}
