import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountry } from '../../lib/text/country-names.ts';
import { countriesOf, placeNames, regionNames, withRegions } from '../../lib/text/world-regions.ts';

describe('regions of the world', () => {
  it('hold countries, each once', () => {
    for (const region of regionNames()) {
      const countries = countriesOf(region) ?? [];
      expect([region, countries.filter((code) => !isCountry(code))]).toEqual([region, []]);
      expect(new Set(countries).size).toBe(countries.length);
    }
    expect(countriesOf('the EU')).toHaveLength(27);
    expect(countriesOf('Germany')).toBeUndefined();
  });

  it('are how their countries are said', () => {
    expect(placeNames(['DE', 'AT', 'CH', 'LI'])).toEqual(['DACH']);
    expect(placeNames(['FR', 'LI', 'CH', 'DE', 'AT'])).toEqual(['France', 'DACH']);
    expect(placeNames(['DE', 'AT', 'CH'])).toEqual(['Germany', 'Austria', 'Switzerland']);
    expect(placeNames([...(countriesOf('the EU') ?? []), 'CH', 'LI'])).toEqual(['the EU', 'DACH']);
    expect(placeNames([...(countriesOf('the Nordics') ?? [])])).toEqual(['the Nordics']);
  });

  it('stand for the same countries as before, whichever they were', () => {
    const some = fc.uniqueArray(
      fc.constantFrom(...regionNames().flatMap((name) => countriesOf(name) ?? []), 'JP', 'BR'),
    );
    fc.assert(
      fc.property(some, (codes) => {
        const back = withRegions(codes).flatMap((place) => countriesOf(place) ?? [place]);
        expect(new Set(back)).toEqual(new Set(codes));
      }),
    );
  });
});
