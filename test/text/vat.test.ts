import { describe, expect, it } from 'vitest';
import { vatNumber } from '../../lib/text/vat.ts';

describe('VAT numbers', () => {
  it.each([
    ['DE', 'DE 472-539-184', 'DE472539184'],
    ['AT', 'U87197337', 'ATU87197337'],
    ['CH', 'CHE-880.000.525 MWST', 'CHE880000525'],
    ['BE', '392 788 830', 'BE0392788830'],
    ['ES', 'B36658375', 'ESB36658375'],
    ['LU', '96874165', 'LU96874165'],
    ['SK', '2079188760', 'SK2079188760'],
  ])('of %s are written as registers do: %s', (country, written, expected) => {
    expect(vatNumber(country, written)).toBe(expected);
  });

  it.each([
    ['DE', '472539185'],
    ['FR', '18226034478'],
    ['IT', '22105314434'],
    ['NL', '851320571B01'],
    ['ES', 'B36658374'],
    ['BE', '0392788831'],
    ['AT', 'U87197338'],
    ['GB', '036245979'],
    ['CH', 'E880000526'],
    ['DK', '11111111'],
    ['US', '123456789'],
  ])('of %s are none with wrong check digits: %s', (country, written) => {
    expect(vatNumber(country, written)).toBeUndefined();
  });
});
