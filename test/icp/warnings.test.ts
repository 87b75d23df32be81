import { describe, expect, it } from 'vitest';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import { FUNCTIONS, SENIORITIES } from '../../lib/icp/role.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { icpWarnings } from '../../lib/icp/warnings.ts';

function warned(...criteria: Criterion[]): string[] {
  const icp: Icp = { ...starterIcp(0), criteria };
  return icpWarnings(icp);
}

const size: Criterion = { id: 's', kind: 'size', importance: 'must', min: 50, max: 100 };
const germany: Criterion = { id: 'p', kind: 'place', importance: 'must', countries: ['DE', 'AT'] };
const words: Criterion = {
  id: 'w',
  kind: 'words',
  importance: 'strong',
  name: 'W',
  any: ['Casino', 'hotel'],
};

const need: Criterion = {
  id: 'n',
  kind: 'need',
  importance: 'strong',
  name: 'Runs warehouses',
  signals: ['our warehouses', 'fulfilment centres', 'regional depots', 'Storage space'],
  counterSignals: [],
};
const said = 'word '.repeat(30).trim();
const likeness: Criterion = {
  id: 'l',
  kind: 'likeness',
  importance: 'strong',
  clients: [
    { name: 'Acme', text: said },
    { name: 'Bolt', text: said },
  ],
};

describe('what a rep is told of a profile that will not serve', () => {
  it('is nothing for the starter', () => {
    expect(icpWarnings(starterIcp(0))).toEqual([]);
  });

  it('is that an empty one scores nobody', () => {
    expect(warned()).toEqual([
      'No criteria yet, so every company shows “?”. Add size, place and a few words to start.',
    ]);
    expect(warned({ ...size, importance: 'never' })[0]).toMatch(/^Only “never” criteria/);
  });

  it('is that ten criteria blur the score, and nine do not', () => {
    const many = Array.from(
      { length: 10 },
      (_, at): Criterion => ({ ...size, id: `s${at}`, importance: 'nice' }),
    );
    expect(warned(...many)).toEqual([
      '10 criteria: with fewer than ten, each still counts. Remove those that would not change your mind.',
    ]);
    expect(warned(...many.slice(1))).toEqual([]);
  });

  it('is what is wanted and refused at once', () => {
    expect(warned(words, { ...words, id: 'n', importance: 'never', any: ['casino'] })).toEqual([
      '“casino” is both wanted and refused: remove it from one of the two.',
    ]);
    expect(warned(germany, { ...germany, id: 'n', importance: 'against', countries: ['AT'] })).toEqual([
      'Austria is both wanted and refused: remove it from one of the two.',
    ]);
  });

  it('is an industry, a business or a signal both wanted and refused', () => {
    const trade: Criterion = { id: 'i', kind: 'industry', importance: 'must', any: ['transport', 'retail'] };
    expect(warned(trade, { ...trade, id: 'n', importance: 'never', any: ['retail', 'food'] })).toEqual([
      'Retail & wholesale is both wanted and refused: remove it from one of the two.',
    ]);
    expect(warned(trade, { ...trade, id: 'n', any: ['food'] })).toHaveLength(1);
    const makers: Criterion = { id: 'b', kind: 'business', importance: 'nice', any: ['manufacturer'] };
    expect(warned(makers, { ...makers, id: 'n', importance: 'never' })).toEqual([
      'Manufacturer is both wanted and refused: remove it from one of the two.',
    ]);
    expect(warned(makers, { ...makers, id: 'n', importance: 'never', buyers: 'consumers' })).toEqual([]);
    const trading: Criterion = {
      id: 't',
      kind: 'business',
      importance: 'must',
      any: [],
      buyers: 'businesses',
    };
    expect(warned(trading, { ...trading, id: 'n', importance: 'against' })).toEqual([
      'Sells to businesses is both wanted and refused: remove it from one of the two.',
    ]);
    expect(warned(need, { ...need, id: 'm', importance: 'against' })).toHaveLength(4);
  });

  it('is that a need is told by too little, and so is a client', () => {
    expect(warned(need, likeness)).toEqual([]);
    expect(warned({ ...need, signals: ['our warehouses'] })).toEqual([
      '“Runs warehouses” is told by one signal only: with 4 or more, more pages show it.',
    ]);
    expect(warned({ ...need, signals: need.signals.slice(1) })[0]).toMatch('told by 3 signals only');
    const [acme] = likeness.clients;
    const thin = { name: 'Bolt', text: 'Just a few words.' };
    expect(warned({ ...likeness, clients: [acme ?? thin, thin] })).toEqual([
      'Too little is said of Bolt to be like it: paste more of what its pages say.',
    ]);
  });

  it('is that a guess would rule companies out', () => {
    expect(warned(size, { ...need, importance: 'never' })).toEqual([
      '“Runs warehouses” is a guess from words, and as “never” it rules companies out: make it “against”.',
    ]);
    expect(warned(size, { ...likeness, importance: 'never' })).toHaveLength(1);
  });

  it('is that everybody is the person to speak to', () => {
    const icp = starterIcp(0);
    const persona = { seniorities: [...SENIORITIES], functions: [...FUNCTIONS], countries: [] };
    expect(icpWarnings({ ...icp, persona })).toEqual([
      'Every rank is chosen for the person to speak to: choose fewer, or none for any rank.',
      'Every field is chosen for the person to speak to: choose fewer, or none for any field.',
    ]);
    expect(icpWarnings({ ...icp, persona: { ...persona, seniorities: [], functions: [] } })).toEqual([]);
  });

  it('is that signs of the moment alone score nobody', () => {
    expect(warned({ id: 'f', kind: 'funding', importance: 'strong' })).toEqual([
      'Only signs of the moment: they say when to call, not whom, and earn no points. Add one that says whom you look for.',
    ]);
  });

  it('is that a moment passes: it makes nobody the right client, nor the wrong one', () => {
    const hiring: Criterion = { id: 'h', kind: 'hiring', importance: 'must', roles: [] };
    expect(warned(size, hiring)).toEqual([
      '“Has open jobs” is a sign of the moment: it says when to call, and as “must” it fails nobody: make it “nice”.',
    ]);
    expect(warned(size, { id: 'g', kind: 'growth', importance: 'never' })).toEqual([
      '“Is growing” is a sign of the moment, and as “never” it rules companies out once the moment is over: make it “against”.',
    ]);
    for (const importance of ['strong', 'nice', 'against'] as const)
      expect(warned(size, { ...hiring, importance })).toEqual([]);
  });

  it('is what of two ranges is wanted and refused', () => {
    const never = { importance: 'never', id: 'n' } as const;
    expect(warned(size, { ...size, ...never, min: 80, max: 500 })).toEqual([
      '80–100 people is both wanted and refused: remove it from one of the two.',
    ]);
    expect(warned(size, { ...size, ...never, min: 100, max: 500 })).toEqual([]);
    const rich: Criterion = {
      id: 'r',
      kind: 'revenue',
      importance: 'nice',
      currency: 'EUR',
      min: 1e6,
      max: 9e6,
    };
    expect(warned(rich, { ...rich, ...never, min: 0, max: 2e6 })[0]).toMatch(
      /^Revenue of EUR 1 million–2 million/,
    );
    expect(warned(rich, { ...rich, ...never, currency: 'USD' })).toEqual([]);
    const old: Criterion = { id: 'o', kind: 'founded', importance: 'nice', to: 1990 };
    expect(warned(old, { ...never, kind: 'founded', from: 1985 })[0]).toMatch(/^Founded 1985–1990 is both/);
    expect(warned(old, { ...never, kind: 'founded', from: 1991 })).toEqual([]);
    expect(warned(size, { ...never, kind: 'founded', from: 1985 })).toEqual([]);
  });

  it('is a region both wanted and refused, in one sentence', () => {
    const dach: Criterion = {
      id: 'p',
      kind: 'place',
      importance: 'must',
      countries: ['DE', 'AT', 'CH', 'LI'],
    };
    expect(warned(dach, { ...dach, id: 'n', importance: 'never' })).toEqual([
      'DACH is both wanted and refused: remove it from one of the two.',
    ]);
  });

  it('is a circle around a city that is both wanted and refused, or in a refused country', () => {
    const near = { city: 'Hamburg', country: 'DE', km: 100 };
    const round: Criterion = { id: 'p', kind: 'place', importance: 'strong', countries: [], near };
    const never = { id: 'n', kind: 'place', importance: 'never' } as const;
    expect(warned(round, { ...never, countries: [], near: { ...near, km: 50 } })).toEqual([
      'Based within 50 km of Hamburg is both wanted and refused: remove it from one of the two.',
    ]);
    expect(warned(round, { ...never, countries: [], near: { ...near, city: 'Kiel' } })).toEqual([]);
    // Some of the circle may lie in another country.
    expect(warned(round, { ...never, countries: ['DE'] })).toEqual([]);
    expect(warned({ ...round, countries: ['DE'] }, { ...never, countries: ['DE'] })).toHaveLength(1);
    expect(warned(germany, { ...never, countries: ['DE'], near })).toEqual([]);
    expect(warned({ ...round, importance: 'must' }, germany)).toEqual([]);
  });

  it('is a list all of which another refuses, and not customers at a fair', () => {
    const fair: Criterion = {
      id: 'f',
      kind: 'list',
      importance: 'nice',
      name: 'Fair',
      any: ['a.example', 'b.example'],
    };
    const customers: Criterion = {
      ...fair,
      id: 'c',
      importance: 'never',
      name: 'Customers',
      any: ['b.example'],
    };
    expect(warned(size, fair, customers)).toEqual([]);
    expect(warned(size, fair, { ...customers, any: ['b.example', 'a.example', 'c.example'] })).toEqual([
      'On your list “Fair” is both wanted and refused: remove it from one of the two.',
    ]);
  });

  it('is a client that a company should be like and unlike', () => {
    expect(warned(size, likeness, { ...likeness, id: 'k', importance: 'against' })).toEqual([
      '“Acme” is both wanted and refused: remove it from one of the two.',
      '“Bolt” is both wanted and refused: remove it from one of the two.',
    ]);
  });

  it('is that one word cannot stand together with itself', () => {
    expect(warned({ ...words, any: ['casino'], how: 'near' })).toEqual([
      '“W” asks for its words together but holds one: add another, or ask for any of them.',
    ]);
  });

  it('is a market, a certificate or a sign both wanted and refused', () => {
    const market: Criterion = {
      id: 'm',
      kind: 'market',
      importance: 'nice',
      countries: ['FR'],
      languages: ['de'],
    };
    expect(warned(size, market, { ...market, id: 'n', importance: 'against' })).toEqual([
      'France is both wanted and refused: remove it from one of the two.',
      'German is both wanted and refused: remove it from one of the two.',
    ]);
    const iso: Criterion = { id: 'c', kind: 'certificate', importance: 'nice', any: ['ISO 9001'] };
    expect(warned(iso, { ...iso, id: 'n', importance: 'never' })[0]).toMatch(/^“iso 9001” is both/);
    const funded: Criterion = { id: 'f', kind: 'funding', importance: 'nice' };
    expect(warned(size, funded, { ...funded, id: 'n', importance: 'against' })[0]).toMatch(
      /^Was funded is both/,
    );
    const hiring: Criterion = { id: 'h', kind: 'hiring', importance: 'nice', roles: ['sales'] };
    expect(warned(size, hiring, { ...hiring, id: 'n', importance: 'against', roles: ['welder'] })).toEqual(
      [],
    );
  });

  it('is no contradiction where words are wanted together and refused alone', () => {
    const together: Criterion = { ...words, how: 'all' };
    expect(warned(together, { ...words, id: 'n', importance: 'against', any: ['casino'] })).toEqual([]);
  });

  it('is two revenues that no company can have, in one currency only', () => {
    const small: Criterion = {
      id: 'r',
      kind: 'revenue',
      importance: 'must',
      currency: 'EUR',
      min: 1e6,
      max: 2e6,
    };
    const large = { ...small, id: 'q', min: 3e6, max: 4e6 };
    expect(warned(small, large)[0]).toMatch(/^No company can be both “Revenue of EUR 1 million–2 million”/);
    expect(warned(small, { ...large, currency: 'USD' })).toEqual([]);
  });

  it('is two musts that no company can meet', () => {
    const large: Criterion = { ...size, id: 'l', min: 200, max: 300 };
    expect(warned(size, large)).toEqual([
      'No company can be both “50–100 people” and “200–300 people”: make one of them less than a must.',
    ]);
    expect(warned(size, { ...large, importance: 'nice' })).toEqual([]);
    expect(warned(size, { ...large, halfMin: 100 })).toEqual([]);
    expect(warned(germany, { ...germany, id: 'q', countries: ['FR'] })).toHaveLength(1);
    const old: Criterion = { id: 'o', kind: 'founded', importance: 'must', to: 1990 };
    expect(warned(old, { id: 'y', kind: 'founded', importance: 'must', from: 1991 })).toHaveLength(1);
    expect(warned(old, { id: 'y', kind: 'founded', importance: 'must', from: 1990 })).toEqual([]);
  });
});
