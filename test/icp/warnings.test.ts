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
    expect(warned({ id: 'f', kind: 'funding', importance: 'must' })).toEqual([
      'Only signs of the moment: they say when to call, not whom, and earn no points. Add one that says whom you look for.',
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
    expect(warned(size, hiring, { ...hiring, id: 'n', importance: 'never', roles: ['welder'] })).toEqual([]);
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
