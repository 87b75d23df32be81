import { describe, expect, it } from 'vitest';
import { judgeTechnology } from '../../lib/fit/technology.ts';
import type { TechnologyCriterion } from '../../lib/icp/icp.ts';
import { account, fact, HOME, page } from './invented.ts';

const wanted: TechnologyCriterion = {
  id: 't',
  kind: 'technology',
  importance: 'nice',
  any: ['hubspot', 'Shop'],
};

describe('technology', () => {
  it('finds a product by name, whatever its case, and shows the trace', () => {
    const uses = account({ facts: [fact('technology', 'HubSpot', 'script from js.hs-scripts.example')] });
    expect(judgeTechnology(uses, wanted)).toMatchObject({
      verdict: 'yes',
      finding: 'Uses HubSpot',
      evidence: { quote: 'script from js.hs-scripts.example', url: HOME },
    });
  });

  it('finds a product by its category', () => {
    const uses = account({ facts: [fact('technology', 'WordPress'), fact('technology', 'Shopify')] });
    expect(judgeTechnology(uses, wanted)).toMatchObject({ verdict: 'yes', finding: 'Uses Shopify' });
  });

  it('is unknown, never no, where it was not seen: a page does not show everything', () => {
    const other = account({ facts: [fact('technology', 'WordPress')] });
    expect(judgeTechnology(other, wanted)).toMatchObject({
      verdict: 'unknown',
      lookAt: [{ label: 'Home page', url: 'https://acme.example/' }],
    });
    expect(judgeTechnology(account({ pages: [page('home', 'Hello')] }), wanted).lookAt).toEqual([]);
  });
});
