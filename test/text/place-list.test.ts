import { describe, expect, it } from 'vitest';
import { placesAtStart } from '../../lib/text/place-list.ts';

const places = (text: string, language = 'en') =>
  placesAtStart(text, language).map(({ country, town }) => (town ? `${town} ${country}` : country));

describe('a list of places', () => {
  it.each([
    ['Berlin, Paris and Austin, TX. We', 'en', ['Berlin DE', 'Paris FR', 'Austin US']],
    ['Bergen, Norway and in Denver (CO), USA.', 'en', ['Bergen NO', 'Denver US']],
    ['Alder NM, Birch CO and Cedar TX', 'en', ['Alder US', 'Birch US', 'Cedar US']],
    ['the UK, Ireland and the Netherlands with', 'en', ['GB', 'IE', 'NL']],
    ['Deutschland, Österreich und der Schweiz.', 'de', ['DE', 'AT', 'CH']],
    ['Turin (Italy), Lyon (France)', 'en', ['Turin IT', 'Lyon FR']],
  ])('is read up to its end: %s', (text, language, expected) => {
    expect(places(text, language)).toEqual(expected);
  });

  it.each(['every town', 'Excel and Word', 'our Company', ''])('is not in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});
