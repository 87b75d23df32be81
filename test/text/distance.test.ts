import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITY_TABLE } from '../../lib/text/city-countries.ts';
import { placeOfCity } from '../../lib/text/city-places.ts';
import { kilometresBetween, type Spot } from '../../lib/text/distance.ts';

/** As maps tell it, in km; our places are good to some ten. */
const KNOWN: [string, string, string, string, number][] = [
  ['Hamburg', 'DE', 'Lübeck', 'DE', 58],
  ['Hamburg', 'DE', 'München', 'DE', 612],
  ['Basel', 'CH', 'Mulhouse', 'FR', 30],
  ['London', 'GB', 'New York', 'US', 5_570],
  ['Auckland', 'NZ', 'Santiago de Chile', 'CL', 9_670],
  ['Tokyo', 'JP', 'San Francisco', 'US', 8_280],
];

const spot: fc.Arbitrary<Spot> = fc.tuple(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);

describe('the distance between two cities', () => {
  it.each(KNOWN)('from %s (%s) to %s (%s) is about %i km', (one, country, other, land, km) => {
    const [from, to] = [placeOfCity(one, country), placeOfCity(other, land)];
    const away = from && to && kilometresBetween(from, to);
    expect(Math.abs((away ?? 0) - km)).toBeLessThan(15 + km / 200);
  });

  it('is the same there and back, none to itself, and never more than half of the way round', () => {
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const km = kilometresBetween(one, other);
        expect(km).toBeCloseTo(kilometresBetween(other, one), 6);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(Math.PI * 6_371 + 1e-6);
        expect(kilometresBetween(one, one)).toBe(0);
      }),
    );
  });
});

describe('where a city lies', () => {
  it('is known of every city of the table, somewhere on the globe where people live', () => {
    const cities = CITY_TABLE()
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [country = '', ...names] = row.split('|').filter(Boolean);
        return names.map((name) => [name, country] as const);
      });
    expect(cities.length).toBeGreaterThan(600);
    for (const [name, country] of cities) {
      const [latitude = 99, longitude = 999] = placeOfCity(name, country) ?? [];
      expect([name, latitude > -55 && latitude < 70, Math.abs(longitude) <= 180]).toEqual([name, true, true]);
    }
  });

  it('is found by the name in any language, in its own country only', () => {
    expect(placeOfCity('Wien', 'AT')).toEqual([48.2, 16.4]);
    expect(placeOfCity('Vienna', 'AT')).toEqual([48.2, 16.4]);
    expect(placeOfCity('Vienna', 'US')).toBeUndefined();
    expect(placeOfCity('Musterstadt', 'DE')).toBeUndefined();
    // The last of the table: were one left out, all behind it would be elsewhere.
    expect(placeOfCity('Guatemala City', 'GT')).toEqual([14.6, -90.5]);
  });
});
