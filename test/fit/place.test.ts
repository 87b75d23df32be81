import { describe, expect, it } from 'vitest';
import { judgePlace } from '../../lib/fit/place.ts';
import type { PlaceCriterion } from '../../lib/icp/icp.ts';
import { account, fact, HOME } from './invented.ts';

const wanted: PlaceCriterion = { id: 'p', kind: 'place', importance: 'strong', countries: ['DE', 'AT'] };

describe('place', () => {
  it('names city and country of a company in a wanted country', () => {
    const german = account({
      facts: [fact('country', 'DE', 'Hauptstraße 1, Musterstadt'), fact('city', 'Musterstadt')],
    });
    expect(judgePlace(german, wanted)).toMatchObject({
      verdict: 'yes',
      finding: 'Based in Musterstadt, Germany',
      evidence: { quote: 'Hauptstraße 1, Musterstadt', url: HOME },
    });
  });

  it('leaves out a city from another page, which may be another office’s', () => {
    const city = { ...fact('city', 'Elsewhere'), url: 'https://acme.example/offices' };
    expect(judgePlace(account({ facts: [fact('country', 'AT'), city] }), wanted).finding).toBe(
      'Based in Austria',
    );
  });

  it('says where a company is that is based elsewhere', () => {
    expect(judgePlace(account({ facts: [fact('country', 'AU')] }), wanted)).toMatchObject({
      verdict: 'no',
      credit: 0,
      finding: 'Based in Australia',
      evidence: { quote: 'AU' },
    });
  });

  it('believes the surest of two statements', () => {
    const unsure = { ...fact('country', 'AU'), confidence: 0.4 };
    expect(judgePlace(account({ facts: [unsure, fact('country', 'DE')] }), wanted).verdict).toBe('yes');
  });

  it('is unknown where no page states it, and points to contact and legal notice', () => {
    const judged = judgePlace(account({ signposts: { legal: 'https://acme.example/imprint' } }), wanted);
    expect(judged.verdict).toBe('unknown');
    expect(judged.lookAt).toEqual([
      { label: 'Contact page' },
      { label: 'Legal notice', url: 'https://acme.example/imprint' },
    ]);
  });
});
