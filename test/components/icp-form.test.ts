import { describe, expect, it } from 'vitest';
import { countriesIn, countryOf } from '../../components/icp/countries.ts';
import { blankCriterion } from '../../components/icp/draft.ts';
import { draftOf } from '../../components/icp/draft-of.ts';
import { takeEntries } from '../../components/icp/entries.ts';
import { fieldKey, PERSONA, parseDraft } from '../../components/icp/parse.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { icpSchema } from '../../lib/icp/schema.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { withRegions } from '../../lib/text/world-regions.ts';

const STARTER = starterIcp(1);

function withoutPersona({ persona: _, ...rest }: Icp): Icp {
  return rest;
}

describe('a profile in the form', () => {
  it('comes out as it went in', () => {
    expect(parseDraft(draftOf(STARTER), STARTER, []).icp).toEqual(STARTER);
  });

  it('is one that the store accepts', () => {
    expect(icpSchema.safeParse(parseDraft(draftOf(STARTER), STARTER, []).icp).success).toBe(true);
  });

  it.each([
    'size',
    'place',
    'words',
    'technology',
    'founded',
    'industry',
    'business',
    'need',
    'likeness',
    'list',
    'market',
    'certificate',
    'revenue',
  ] as const)('is not saved with an empty %s criterion', (kind) => {
    const draft = { ...draftOf(STARTER), name: 'Mine', criteria: [blankCriterion(kind, [])] };
    const { icp, errors } = parseDraft(draft, STARTER, []);
    expect(icp).toBeUndefined();
    for (const sentence of errors.values()) expect(sentence).toMatch(/^(Give|Choose|Name|Paste) .+\.$/);
  });

  it('may ask for any open job', () => {
    const draft = { ...draftOf(STARTER), name: 'Mine', criteria: [blankCriterion('hiring', [])] };
    expect(parseDraft(draft, STARTER, []).icp?.criteria).toEqual([
      { id: 'hiring', importance: 'nice', kind: 'hiring', roles: [] },
    ]);
  });

  it.each([
    ['min', '0'],
    ['max', 'many'],
    ['max', '1,00'],
    ['halfMin', '60'],
    ['halfMax', '99'],
  ] as const)('says by the field what is wrong with a size whose %s is %s', (name, typed) => {
    const size = {
      ...blankCriterion('size', []),
      numbers: { ...blankCriterion('size', []).numbers, min: '50', max: '100' },
    };
    const draft = {
      ...draftOf(STARTER),
      name: 'Mine',
      criteria: [{ ...size, numbers: { ...size.numbers, [name]: typed } }],
    };
    expect(parseDraft(draft, STARTER, []).errors.get(fieldKey('size', name))).toMatch(/\.$/);
  });

  it('asks nothing of the person where nothing is chosen', () => {
    const titles = { entries: [], typed: '' };
    const persona = { seniorities: [], functions: [], titles, entries: [], typed: ' ' };
    const { icp } = parseDraft({ ...draftOf(STARTER), persona }, STARTER, []);
    expect(icp).not.toHaveProperty('persona');
    expect(
      draftOf({ ...STARTER, persona: { seniorities: [], functions: [], countries: [] } }).persona,
    ).toEqual(draftOf(withoutPersona(STARTER)).persona);
  });

  it('says by the field which of the person’s countries is none', () => {
    const draft = draftOf(STARTER);
    const persona = { ...draft.persona, typed: 'Atlantis' };
    const { icp, errors } = parseDraft({ ...draft, persona }, STARTER, []);
    expect(icp).toBeUndefined();
    expect(errors.get(fieldKey(PERSONA, 'entries'))).toContain('“Atlantis” is no country');
  });

  it('gives each new criterion an id of its own', () => {
    const first = blankCriterion('words', []);
    const second = blankCriterion('words', [first]);
    expect([first.id, second.id, blankCriterion('words', [first, second]).id]).toEqual([
      'words',
      'words-2',
      'words-3',
    ]);
  });
});

describe('what a rep types into a field of entries', () => {
  it('is taken by the comma, each once', () => {
    expect(takeEntries('words', ['freight'], 'Freight, cold chain;logist*')).toEqual({
      entries: ['freight', 'cold chain', 'logist*'],
      typed: '',
    });
  });

  it('stays in the field where it cannot be understood', () => {
    const taken = takeEntries('place', [], 'DE, Atlantis');
    expect(taken).toMatchObject({ entries: ['DE'], typed: 'Atlantis' });
    expect(taken.problem).toContain('“Atlantis” is no country');
  });

  it('names countries in English, in the rep’s own language, by code or by a common other name', () => {
    expect(
      ['Germany', 'de', 'Deutschland', 'the Netherlands', 'USA', 'Cote d’Ivoire'].map((text) =>
        countryOf(text, ['de-DE']),
      ),
    ).toEqual(['DE', 'DE', 'DE', 'NL', 'US', 'CI']);
    expect(countryOf('Europe', [])).toBeUndefined();
  });
});

describe('a region', () => {
  it.each([
    ['DACH', 'DACH', 4],
    ['nordics', 'the Nordics', 5],
    ['the European Union', 'the EU', 27],
    ['UK and Ireland', 'UK & Ireland', 2],
    ['LATAM', 'Latin America', 19],
  ])('%s stays one entry and stands for its countries', (typed, region, countries) => {
    const { entries } = takeEntries('place', [], typed);
    expect(entries).toEqual([region]);
    expect(countriesIn(entries)).toHaveLength(countries);
  });

  it('brings no country twice, and is what its countries are shown as again', () => {
    const { entries } = takeEntries('place', ['CH', 'US'], 'dach, EU, dach');
    expect(countriesIn(entries)).toHaveLength(2 + 3 + 25);
    expect(new Set(withRegions(countriesIn(entries)))).toEqual(new Set(['US', 'DACH', 'the EU']));
  });
});
