import { describe, expect, it } from 'vitest';
import { countryOfRegion, isUkCounty, withoutRegion } from '../../lib/text/regions.ts';

describe('states and provinces', () => {
  it('tell the country', () => {
    expect(countryOfRegion('TX')).toBe('US');
    expect(countryOfRegion('British Columbia')).toBe('CA');
    expect(countryOfRegion('NSW')).toBe('AU');
    expect(countryOfRegion('Bavaria')).toBeUndefined();
  });

  it('come off the end of an address', () => {
    expect(withoutRegion('Ste 110 Austin, TX ', 'US')?.trim()).toBe('Ste 110 Austin,');
    expect(withoutRegion('Wall, New Jersey', 'US')?.trim()).toBe('Wall,');
    expect(withoutRegion('Am Markt 5, ', 'US')).toBeUndefined();
  });

  it('know British counties by their short names too', () => {
    expect(isUkCounty('Glos.')).toBe(true);
    expect(isUkCounty('Cheltenham')).toBe(false);
  });
});
