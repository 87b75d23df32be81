import { describe, expect, it } from 'vitest';
import { judgeFounded } from '../../lib/fit/founded.ts';
import type { FoundedCriterion } from '../../lib/icp/icp.ts';
import { account, fact } from './invented.ts';

const wanted: FoundedCriterion = { id: 'f', kind: 'founded', importance: 'nice', from: 1990, to: 2010 };

function judged(year: number, criterion = wanted) {
  return judgeFounded(account({ facts: [fact('founded', year)] }), criterion);
}

describe('year of founding', () => {
  it.each([1990, 2001, 2010])('fits a company founded in %i, ends included', (year) => {
    expect(judged(year)).toMatchObject({ verdict: 'yes', finding: `Founded in ${year}` });
  });

  it('tells too early from too late', () => {
    expect(judged(1989)).toMatchObject({ verdict: 'no', finding: 'Founded in 1989: too early' });
    expect(judged(2011)).toMatchObject({ verdict: 'no', finding: 'Founded in 2011: too late' });
  });

  it('leaves an end open that the profile does not name', () => {
    expect(judged(1700, { id: 'f', kind: 'founded', importance: 'nice', to: 2010 }).verdict).toBe('yes');
    expect(judged(2026, { id: 'f', kind: 'founded', importance: 'nice', from: 1990 }).verdict).toBe('yes');
  });

  it('is unknown where no page states it, and points to the About page', () => {
    expect(judgeFounded(account(), wanted)).toMatchObject({
      verdict: 'unknown',
      lookAt: [{ label: 'About page' }],
    });
  });
});
