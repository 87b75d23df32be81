// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { industryOf } from '../../../components/icp/choices.ts';
import { draftOf } from '../../../components/icp/draft-of.ts';
import { takeEntries } from '../../../components/icp/entries.ts';
import { parseDraft } from '../../../components/icp/parse.ts';
import type { Criterion, Icp } from '../../../lib/icp/icp.ts';
import { INDUSTRIES, INDUSTRY_IDS } from '../../../lib/icp/industries.ts';
import { icpSchema } from '../../../lib/icp/schema.ts';
import { control, key, press, type } from '../draw.tsx';
import { choose, form, textsOf } from './form.tsx';

const SAYS = 'We store and ship goods for makers of furniture. '.repeat(5).trim();

const CRITERIA: Criterion[] = [
  { id: 'industry', kind: 'industry', importance: 'must', any: ['transport', 'food'] },
  { id: 'business', kind: 'business', importance: 'nice', any: ['retailer'], buyers: 'consumers' },
  {
    id: 'need',
    kind: 'need',
    importance: 'strong',
    name: 'Runs warehouses',
    signals: ['our warehouses'],
    counterSignals: ['no warehouse'],
  },
  {
    id: 'likeness',
    kind: 'likeness',
    importance: 'nice',
    clients: [
      { name: 'Quayside', text: SAYS },
      { name: 'Harbourline', text: SAYS },
    ],
  },
];

const ICP: Icp = { id: 'icp', name: 'Mine', version: 1, updatedAt: 1, criteria: CRITERIA };

describe('a profile that asks what a company does', () => {
  it('comes out of the form as it went in, and the store accepts it', () => {
    const { icp } = parseDraft(draftOf(ICP), ICP, []);
    expect(icp).toEqual(ICP);
    expect(icpSchema.safeParse(icp).success).toBe(true);
  });
});

describe('a rep chooses industries', () => {
  it('each by its whole name, commas and all', () => {
    for (const id of INDUSTRY_IDS) expect(takeEntries('industry', [], INDUSTRIES[id]).entries).toEqual([id]);
  });

  it('by the few letters that only one begins a word with', () => {
    expect(['logist', 'food', 'it', 'Real', 'biotech', 'insur'].map(industryOf)).toEqual([
      'transport',
      'food',
      'software',
      'property',
      'pharma',
      'insurance',
    ]);
  });

  it('and is told where letters fit several or none', () => {
    for (const text of ['services', 'alchemy'])
      expect(takeEntries('industry', [], text)).toMatchObject({
        entries: [],
        typed: text,
        problem: `“${text}” is not one of the 23 industries: choose from the list.`,
      });
  });

  it('with the keyboard alone, and removes one again', () => {
    const { place, saved } = form([]);
    press(place, 'Industry');
    const field = control(place, 'Any of these industries');
    expect(document.activeElement).toBe(field);
    type(field, 'logist');
    key('Enter');
    type(field, 'insurance,');
    expect(textsOf(place, '.entry')).toEqual(['Transport & logistics', 'Insurance']);
    press(place, 'Remove Insurance');
    press(place, 'Save');
    expect(saved()).toEqual([{ id: 'industry', importance: 'nice', kind: 'industry', any: ['transport'] }]);
  });

  it('from a list of those not chosen yet', () => {
    const { place } = form([{ id: 'industry', kind: 'industry', importance: 'nice', any: ['food'] }]);
    const options = [...place.querySelectorAll<HTMLOptionElement>('.criterion datalist option')];
    expect(options).toHaveLength(22);
    expect(options.map(({ value }) => value)).not.toContain('Food, drink & farming');
  });
});

describe('a rep says what the client lives on', () => {
  it('by check boxes, and who pays by a choice', () => {
    const { place, saved } = form([]);
    press(place, 'Business');
    expect(document.activeElement).toBe(control(place, 'Software maker'));
    press(place, 'Distributor');
    press(place, 'Manufacturer');
    choose(control(place, 'Who pays'), 'Businesses');
    press(place, 'Save');
    const business = { id: 'business', importance: 'nice', kind: 'business' };
    expect(saved()).toEqual([{ ...business, any: ['manufacturer', 'distributor'], buyers: 'businesses' }]);
    choose(control(place, 'Who pays'), 'Either');
    press(place, 'Save');
    expect(saved()).toEqual([{ ...business, any: ['manufacturer', 'distributor'] }]);
  });

  it('one of the two at least', () => {
    const { place, saved } = form([]);
    press(place, 'Business');
    press(place, 'Save');
    expect(saved()).toBeUndefined();
    expect(document.activeElement).toBe(control(place, 'Who pays'));
    expect(textsOf(place, '.field-error')).toEqual(['Choose what it is for a living, or who pays, or both.']);
  });
});
