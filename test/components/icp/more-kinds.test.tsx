// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../components/icp/draft-of.ts';
import { parseDraft } from '../../../components/icp/parse.ts';
import type { Criterion, Icp } from '../../../lib/icp/icp.ts';
import { control, doing, press, type } from '../draw.tsx';
import { choose, form, textsOf } from './form.tsx';

const ALL: Criterion[] = [
  { id: 'a', kind: 'revenue', importance: 'must', currency: 'GBP', min: 2_500_000, max: 40_000_001 },
  { id: 'b', kind: 'market', importance: 'nice', countries: ['FR'], languages: ['de', 'no'] },
  { id: 'c', kind: 'certificate', importance: 'strong', any: ['ISO 27001'] },
  {
    id: 'd',
    kind: 'words',
    importance: 'nice',
    name: 'Cold',
    any: ['cold', 'chain'],
    how: 'near',
    languages: ['en'],
  },
  { id: 'e', kind: 'hiring', importance: 'nice', roles: ['welder'], atLeast: 5 },
  { id: 'f', kind: 'funding', importance: 'nice' },
  { id: 'g', kind: 'growth', importance: 'nice' },
  {
    id: 'h',
    kind: 'place',
    importance: 'nice',
    countries: ['DE', 'AT', 'CH', 'LI'],
    near: { city: 'Basel', country: 'CH', km: 150 },
  },
  { id: 'i', kind: 'list', importance: 'never', name: 'Customers', any: ['acme.example', 'bolt.example'] },
];

/** Presses Enter in a field. */
function enter(field: HTMLElement): void {
  doing(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
}

describe('revenue, markets, certificates, funding, growth', () => {
  it('come out of the form as they went in', () => {
    const icp: Icp = { id: 'icp', name: 'Mine', version: 1, updatedAt: 1, criteria: ALL };
    expect(parseDraft(draftOf(icp), icp, [])).toEqual({ icp, errors: new Map() });
  });

  it('are each a line in plain words while closed, with the points that they bring', () => {
    const { place } = form(ALL);
    for (const fold of place.querySelectorAll<HTMLElement>('.fold')) doing(() => fold.click());
    expect(textsOf(place, '.fold')).toEqual([
      'Revenue Revenue of GBP 2.5 million–40 million',
      'Market Sells in France, or in German or Norwegian',
      'Certificate Certified: ISO 27001',
      'Words Cold',
      'Hiring Hiring for welder, at least 5',
      'Funding Was funded',
      'Growth Is growing',
      'Place Based in DACH, within 150 km of Basel',
      'My list On your list “Customers”',
    ]);
    expect(textsOf(place, '.share')).toEqual([
      '38 % of the score',
      '13 % of the score',
      '25 % of the score',
      '13 % of the score',
      'timing, no points',
      'timing, no points',
      'timing, no points',
      '13 % of the score',
      'no points',
    ]);
    expect(place.querySelector<HTMLElement>('[hidden] .fields')).not.toBeNull();
  });

  it('open by themselves where a field is wrong', () => {
    const { place, saved } = form([ALL[0] ?? { id: 'f', kind: 'growth', importance: 'nice' }]);
    type(control(place, 'At most'), 'much');
    press(place, 'Revenue What does it take in a year?');
    expect(place.querySelector('[hidden]')).not.toBeNull();
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(document.activeElement).toBe(control(place, 'At most'));
    expect(textsOf(place, '.field-error')).toEqual(['Give a sum such as 5,000,000 or 5m.']);
  });

  it('take sums as reps write them, in a currency', () => {
    const { place, saved } = form([]);
    press(place, 'Revenue');
    choose(control(place, 'Currency'), 'CHF');
    type(control(place, 'At least'), '2,5 M');
    type(control(place, 'At most'), '1bn');
    type(control(place, 'Half credit from'), '900,000');
    press(place, 'Save');
    expect(saved()).toEqual([
      {
        id: 'revenue',
        kind: 'revenue',
        importance: 'nice',
        currency: 'CHF',
        min: 2_500_000,
        max: 1_000_000_000,
        halfMin: 900_000,
      },
    ]);
  });

  it('take languages by name, in English or in their own, and refuse what is none', () => {
    const { place, saved } = form([]);
    press(place, 'Market');
    const field = control(place, 'Or any of these languages');
    type(field, 'French, Deutsch, sv');
    enter(field);
    expect(textsOf(place, '.entry')).toEqual(['French', 'German', 'Swedish']);
    type(field, 'Klingon');
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    type(field, '');
    press(place, 'Save');
    expect(saved()).toEqual([
      { id: 'market', kind: 'market', importance: 'nice', countries: [], languages: ['fr', 'de', 'sv'] },
    ]);
  });

  it('are a moment to call or none, and keep what an earlier profile said of them', () => {
    const offered = (importance: Criterion['importance']) => {
      const { place } = form([{ id: 'f', kind: 'funding', importance }]);
      return [...control(place, 'How much it matters').querySelectorAll('option')].map(
        (one) => one.textContent,
      );
    };
    expect(offered('nice')).toEqual(['A moment to call', 'No moment to call']);
    expect(offered('against')).toEqual(['A moment to call', 'No moment to call']);
    expect(offered('must')).toEqual(['Must have', 'A moment to call', 'No moment to call']);
    expect(offered('never')).toEqual(['A moment to call', 'No moment to call', 'Never: rules it out']);
  });

  it('take a city with its country and a distance, with countries or without', () => {
    const { place, saved } = form([]);
    press(place, 'Place');
    press(place, 'Save');
    expect(textsOf(place, '.field-error')).toEqual(['Choose at least one country, or a city to be near to.']);
    type(control(place, 'Near a city'), 'Hamburg');
    type(control(place, 'Within km'), '5');
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(textsOf(place, '.field-error')).toEqual([
      'Write the city with its country, such as Hamburg, Germany.',
      'Give whole kilometres between 10 and 5,000.',
    ]);
    type(control(place, 'Near a city'), ' Hamburg ,de');
    type(control(place, 'Within km'), '100');
    press(place, 'Save');
    const near = { city: 'Hamburg', country: 'DE', km: 100 };
    expect(saved()).toEqual([{ id: 'place', kind: 'place', importance: 'nice', countries: [], near }]);
  });

  it('keep a region as one entry, and save its countries', () => {
    const { place, saved } = form([]);
    press(place, 'Place');
    const [field] = place.querySelectorAll<HTMLInputElement>('.criterion .entries-box input');
    if (!field) throw new Error('No field of countries');
    type(field, 'dach, fr');
    enter(field);
    expect(textsOf(place, '.entry')).toEqual(['DACH', 'France']);
    press(place, 'Save');
    expect(saved()).toMatchObject([{ countries: ['DE', 'AT', 'CH', 'LI', 'FR'] }]);
  });

  it('take a list as it is pasted, and say which of its lines are no company', () => {
    const { place, saved } = form([]);
    press(place, 'My list');
    type(control(place, 'Name of the list'), 'Trade fair 2026');
    const lines = control(place, 'Companies, one a line');
    type(lines, 'https://www.acme.example/\n\nBolt GmbH\nacme.example;\njane@cog.example');
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(document.activeElement).toBe(lines);
    expect(textsOf(place, '.field-error')).toEqual([
      'Line 3, “Bolt GmbH”: write a site such as acme.example, or a page such as linkedin.com/company/acme. So too line 5.',
    ]);
    type(lines, 'https://www.acme.example/\n\nde.linkedin.com/company/Bolt/about\nacme.example;');
    press(place, 'Save');
    expect(saved()).toEqual([
      {
        id: 'list',
        kind: 'list',
        importance: 'nice',
        name: 'Trade fair 2026',
        any: ['acme.example', 'linkedin.com/company/bolt'],
      },
    ]);
  });

  it('take no list of more than a thousand companies', () => {
    const { place, saved } = form([]);
    press(place, 'My list');
    type(control(place, 'Name of the list'), 'All');
    const lines = Array.from({ length: 1_001 }, (_, at) => `c${at}.example`).join('\n');
    type(control(place, 'Companies, one a line'), lines);
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(textsOf(place, '.field-error')).toEqual([
      '1,001 companies: 1,000 are the most. Split the list in two.',
    ]);
  });

  it('want words together, on pages of a language', () => {
    const { place, saved } = form([]);
    press(place, 'Words');
    type(control(place, 'Name'), 'Cold chain');
    type(control(place, 'Any of these words or phrases'), 'cold, chain');
    choose(control(place, 'Said'), 'All within ten words');
    type(control(place, 'Only on pages in these languages'), 'en');
    press(place, 'Save');
    expect(saved()).toEqual([
      {
        id: 'words',
        kind: 'words',
        importance: 'nice',
        name: 'Cold chain',
        any: ['cold', 'chain'],
        how: 'near',
        languages: ['en'],
      },
    ]);
  });

  it('want so many open jobs at least', () => {
    const { place, saved } = form([]);
    press(place, 'Hiring');
    type(control(place, 'Open jobs at least'), 'few');
    press(place, 'Save');
    expect(textsOf(place, '.field-error')).toEqual(['Give a whole number of open jobs, 1 or more.']);
    type(control(place, 'Open jobs at least'), '5');
    press(place, 'Save');
    expect(saved()).toEqual([{ id: 'hiring', kind: 'hiring', importance: 'nice', roles: [], atLeast: 5 }]);
  });

  it('are not saved while they ask for nothing', () => {
    const { place, saved } = form([]);
    press(place, 'Market');
    press(place, 'Certificate');
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(textsOf(place, '.field-error')).toEqual([
      'Choose at least one country or language.',
      'Name at least one, such as ISO 27001.',
    ]);
  });
});
