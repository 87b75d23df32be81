import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Icp } from '../../lib/icp/icp.ts';
import { icpProblems } from '../../lib/icp/problems.ts';
import { icpSchema } from '../../lib/icp/schema.ts';
import { starterIcp } from '../../lib/icp/templates.ts';

/** What the profile's reader says of data; nothing where it is a profile. */
function problems(data: unknown): string[] {
  const { error } = icpSchema.safeParse(data);
  return error ? icpProblems(error, data) : [];
}

function withCriterion(criterion: unknown): unknown {
  return { ...starterIcp(0), criteria: [criterion] };
}

const size = { id: 's', kind: 'size', importance: 'strong', min: 50, max: 1_000 };

const need = {
  id: 'n',
  kind: 'need',
  importance: 'strong',
  name: 'Runs warehouses',
  signals: ['our warehouses', 'fulfilment centres'],
  counterSignals: [],
};
const client = { name: 'Tarnholm Freight', text: 'Moves containers by road and rail.' };
const likeness = { id: 'l', kind: 'likeness', importance: 'nice', clients: [client, client] };

const near = { city: 'Hamburg', country: 'DE', km: 100 };
const PAGE = 'linkedin.com/company/acme';
const list = { id: 'o', kind: 'list', importance: 'nice', name: 'Fair', any: ['acme.example'] };

describe('a profile read from a file or the store', () => {
  it('has the type of the profile', () => {
    expectTypeOf<z.infer<typeof icpSchema>>().toEqualTypeOf<Icp>();
    expectTypeOf<z.input<typeof icpSchema>>().toEqualTypeOf<Icp>();
  });

  it('comes through unchanged where it is well-formed', () => {
    const starter = starterIcp(1_700_000_000_000);
    expect(icpSchema.parse(JSON.parse(JSON.stringify(starter)))).toEqual(starter);
  });

  it('keeps every kind of criterion', () => {
    const criteria = [
      { ...size, halfMin: 50, halfMax: 1_000 },
      { id: 'p', kind: 'place', importance: 'must', countries: ['GB', 'XK'] },
      { id: 'w', kind: 'words', importance: 'never', name: 'Gambling', any: ['casino*', '博彩'] },
      { id: 't', kind: 'technology', importance: 'nice', any: ['HubSpot', 'C++'] },
      { id: 'h', kind: 'hiring', importance: 'against', roles: [] },
      { id: 'f', kind: 'founded', importance: 'nice', to: 2010 },
      { id: 'i', kind: 'industry', importance: 'must', any: ['transport', 'retail'] },
      { id: 'b', kind: 'business', importance: 'nice', any: [], buyers: 'businesses' },
      { id: 'm', kind: 'business', importance: 'against', any: ['retailer', 'public body'] },
      {
        id: 'r',
        kind: 'revenue',
        importance: 'must',
        currency: 'EUR',
        min: 0,
        max: 5_000_000,
        halfMax: 6_000_000,
      },
      { id: 'k', kind: 'market', importance: 'nice', countries: ['FR'], languages: ['de', 'no'] },
      { id: 'c', kind: 'certificate', importance: 'strong', any: ['ISO 27001'] },
      {
        id: 'w2',
        kind: 'words',
        importance: 'nice',
        name: 'Both',
        any: ['a', 'b'],
        how: 'all',
        languages: ['de'],
      },
      { id: 'h2', kind: 'hiring', importance: 'nice', roles: ['sales'], atLeast: 3 },
      { id: 'u', kind: 'funding', importance: 'nice' },
      { id: 'g', kind: 'growth', importance: 'strong' },
      need,
      { ...need, id: 'n2', counterSignals: ['without depots', 'no warehouses'] },
      { id: 'l', kind: 'likeness', importance: 'strong', clients: [client, { ...client, name: 'Bolt' }] },
    ];
    expect(problems({ ...starterIcp(0), criteria })).toEqual([]);
  });

  it('keeps distances, lists and words of titles', () => {
    const criteria = [
      { id: 'p', kind: 'place', importance: 'nice', countries: [], near },
      { id: 'q', kind: 'place', importance: 'nice', countries: ['DE'], near },
      { id: 'o', kind: 'list', importance: 'never', name: 'Customers', any: ['acme.example', PAGE] },
    ];
    const persona = { seniorities: [], functions: [], countries: [], titles: ['RevOps', 'einkauf*'] };
    expect(problems({ ...starterIcp(0), criteria, persona })).toEqual([]);
    expect(problems({ ...starterIcp(0), criteria, persona: { ...persona, titles: ['a*'] } })).toEqual([
      'Profile persona, titles, entry 1: “a*” needs at least 2 letters right before the *: write more of the word.',
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'a size upside down',
      { ...size, max: 49 },
      'Criterion 1 (size) max: “At most” is below “at least”: swap the two.',
    ],
    [
      'half a person',
      { ...size, min: 1.5 },
      'Criterion 1 (size) min: Give the number of people as a whole number, 1 or more.',
    ],
    [
      'nobody',
      { ...size, min: 0 },
      'Criterion 1 (size) min: Give the number of people as a whole number, 1 or more.',
    ],
    [
      'half credit inside',
      { ...size, halfMin: 51 },
      'Criterion 1 (size) halfMin: Half credit cannot start above “at least”: lower it or leave it out.',
    ],
    [
      'half credit inside',
      { ...size, halfMax: 999 },
      'Criterion 1 (size) halfMax: Half credit cannot end below “at most”: raise it or leave it out.',
    ],
    [
      'an unknown importance',
      { ...size, importance: 'very' },
      'Criterion 1 (size) importance: Choose how much it matters: must, strong, nice, against, never.',
    ],
    [
      'an unknown kind',
      { ...size, kind: 'mood' },
      'Criterion 1 (mood) kind: Choose its kind: size, revenue, industry, business, need, likeness, place, list, market, certificate, words, technology, founded, hiring, funding or growth.',
    ],
    [
      'a revenue without its currency',
      { id: 'r', kind: 'revenue', importance: 'nice', currency: '€', min: 1, max: 2 },
      'Criterion 1 (revenue) currency: Write the currency as its three-letter code, in capitals: EUR, USD, GBP.',
    ],
    [
      'a revenue upside down',
      { id: 'r', kind: 'revenue', importance: 'nice', currency: 'EUR', min: 3, max: 2 },
      'Criterion 1 (revenue) max: “At most” is below “at least”: swap the two.',
    ],
    [
      'part of a cent',
      { id: 'r', kind: 'revenue', importance: 'nice', currency: 'EUR', min: 0.5, max: 2 },
      'Criterion 1 (revenue) min: Give the sum as a whole number, without separators or currency.',
    ],
    [
      'a market nowhere',
      { id: 'm', kind: 'market', importance: 'nice', countries: [], languages: [] },
      'Criterion 1 (market) countries: Choose at least one country or language.',
    ],
    [
      'a language by its name',
      { id: 'm', kind: 'market', importance: 'nice', countries: [], languages: ['de', 'German'] },
      'Criterion 1 (market) languages, entry 2: “German” is no language code: write two lower-case letters, as “de” (Norwegian is “no”).',
    ],
    [
      'no certificate',
      { id: 'c', kind: 'certificate', importance: 'nice', any: [] },
      'Criterion 1 (certificate) any: Name at least one certificate.',
    ],
    [
      'words in an unknown way',
      { id: 'w', kind: 'words', importance: 'nice', name: 'W', any: ['a'], how: 'any' },
      'Criterion 1 (words) how: Choose “all” or “near” (all within ten words), or leave it out for any of them.',
    ],
    [
      'no open job at least',
      { id: 'h', kind: 'hiring', importance: 'nice', roles: [], atLeast: 0 },
      'Criterion 1 (hiring) atLeast: Give the number of open jobs as a whole number, 1 or more.',
    ],
    [
      'a field of another version',
      { ...size, near: 3 },
      'Criterion 1 (size): Unknown field “near”: remove it, or update Fitmark if a newer version wrote it.',
    ],
    [
      'a country by a wrong code',
      { id: 'p', kind: 'place', importance: 'nice', countries: ['DE', 'UK'] },
      'Criterion 1 (place) countries, entry 2: “UK” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).',
    ],
    [
      'a union',
      { id: 'p', kind: 'place', importance: 'nice', countries: ['EU'] },
      'Criterion 1 (place) countries, entry 1: “EU” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).',
    ],
    [
      'no country',
      { id: 'p', kind: 'place', importance: 'nice', countries: [] },
      'Criterion 1 (place) countries: Choose at least one country, or a city to be near to.',
    ],
    [
      'a city without its country',
      { id: 'p', kind: 'place', importance: 'nice', countries: [], near: { ...near, country: 'Germany' } },
      'Criterion 1 (place) near, country: “Germany” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).',
    ],
    ...[0, 9, 5_001, 1.5, '100', null].map((km): [string, unknown, string] => [
      `${km} km`,
      { id: 'p', kind: 'place', importance: 'nice', countries: [], near: { ...near, km } },
      'Criterion 1 (place) near, km: Give the distance in whole kilometres, between 10 and 5,000.',
    ]),
    [
      'no city',
      { id: 'p', kind: 'place', importance: 'nice', countries: [], near: { ...near, city: ' ' } },
      'Criterion 1 (place) near, city: Name the city, as “Hamburg”.',
    ],
    [
      'an empty list',
      { ...list, any: [] },
      'Criterion 1 (list) any: Give the address of at least one company.',
    ],
    [
      'a list with a line that is no address',
      { ...list, any: ['acme.example', 'https://www.bolt.example/'] },
      'Criterion 1 (list) any, entry 2: “https://www.bolt.example/” is no company’s address: write it as acme.example or linkedin.com/company/acme.',
    ],
    [
      'a list that is too long',
      { ...list, any: Array.from({ length: 1_001 }, (_, at) => `c${at}.example`) },
      'Criterion 1 (list) any: More than 1,000 companies: split the list in two.',
    ],
    [
      'words without a name',
      { id: 'w', kind: 'words', importance: 'nice', name: ' ', any: ['a'] },
      'Criterion 1 (words) name: Give it a name.',
    ],
    [
      'no words',
      { id: 'w', kind: 'words', importance: 'nice', name: 'W', any: [] },
      'Criterion 1 (words) any: Give at least one word or phrase.',
    ],
    [
      'too many words',
      { id: 'h', kind: 'hiring', importance: 'nice', roles: Array(41).fill('sales') },
      'Criterion 1 (hiring) roles: More than 40 words: remove some, or split the criterion in two.',
    ],
    [
      'a word without end',
      { id: 'h', kind: 'hiring', importance: 'nice', roles: ['x'.repeat(61)] },
      'Criterion 1 (hiring) roles, entry 1: A word or phrase is longer than 60 characters: shorten it.',
    ],
    [
      'a star inside',
      { id: 'h', kind: 'hiring', importance: 'nice', roles: ['sa*es'] },
      'Criterion 1 (hiring) roles, entry 1: “sa*es” has a * before its end: keep only one, as the last character.',
    ],
    [
      'a bare star',
      { id: 'h', kind: 'hiring', importance: 'nice', roles: ['*'] },
      'Criterion 1 (hiring) roles, entry 1: “*” holds no letter or digit: write a word or remove it.',
    ],
    [
      'a stem of one letter',
      { id: 'h', kind: 'hiring', importance: 'nice', roles: ['for a*'] },
      'Criterion 1 (hiring) roles, entry 1: “for a*” needs at least 2 letters right before the *: write more of the word.',
    ],
    [
      'no year',
      { id: 'f', kind: 'founded', importance: 'nice' },
      'Criterion 1 (founded) from: Give the first year, the last, or both.',
    ],
    [
      'years upside down',
      { id: 'f', kind: 'founded', importance: 'nice', from: 2010, to: 1990 },
      'Criterion 1 (founded) to: The last year is before the first: swap the two.',
    ],
    [
      'no industry',
      { id: 'i', kind: 'industry', importance: 'nice', any: [] },
      'Criterion 1 (industry) any: Choose at least one industry.',
    ],
    [
      'an industry of another version',
      { id: 'i', kind: 'industry', importance: 'nice', any: ['spells'] },
      'Criterion 1 (industry) any, entry 1: This is no industry that Fitmark knows: remove it, or update Fitmark.',
    ],
    [
      'an industry twice',
      { id: 'i', kind: 'industry', importance: 'nice', any: ['food', 'food'] },
      'Criterion 1 (industry) any: One of the industries stands there twice: remove one of the two.',
    ],
    [
      'a business that asks nothing',
      { id: 'b', kind: 'business', importance: 'nice', any: [] },
      'Criterion 1 (business) any: Choose what it is for a living, who pays it, or both.',
    ],
    [
      'buyers of both kinds',
      { id: 'b', kind: 'business', importance: 'nice', any: [], buyers: 'both' },
      'Criterion 1 (business) buyers: Choose who pays it: businesses or consumers.',
    ],
    [
      'a need without signals',
      { ...need, signals: [] },
      'Criterion 1 (need) signals: Give at least one phrase by which the need is told; four or more are better.',
    ],
    [
      'a need with too many',
      { ...need, signals: Array(13).fill('our depots') },
      'Criterion 1 (need) signals: More than 12 signals: remove the least telling ones, or make two needs of it.',
    ],
    [
      'too much that speaks against one',
      { ...need, counterSignals: Array(7).fill('no depots') },
      'Criterion 1 (need) counterSignals: More than 6 counter-signals: keep those that surely speak against it.',
    ],
    [
      'one client',
      { ...likeness, clients: [client] },
      'Criterion 1 (likeness) clients: Name at least two clients: one alone has too much that is its own.',
    ],
    [
      'too many clients',
      { ...likeness, clients: Array(11).fill(client) },
      'Criterion 1 (likeness) clients: More than 10 clients: keep those you would most like to have again.',
    ],
    [
      'a client of whom nothing is said',
      { ...likeness, clients: [client, { ...client, text: ' ' }] },
      'Criterion 1 (likeness) clients, entry 2, text: Paste what the client’s pages say.',
    ],
    [
      'a client of whom too much is said',
      { ...likeness, clients: [client, { ...client, text: 'x'.repeat(4_001) }] },
      'Criterion 1 (likeness) clients, entry 2, text: More than 4,000 characters: keep what tells what they do.',
    ],
    ['no criterion at all', null, 'Criterion 1: This is not a set of fields: check the file.'],
  ])('names place and remedy of %s', (_, criterion, sentence) => {
    expect(problems(withCriterion(criterion))).toEqual([sentence]);
  });

  it.each<[string, unknown, string]>([
    ['something else', 'casino', 'Profile: This is not a set of fields: check the file.'],
    ['a list', [], 'Profile: This is not a set of fields: check the file.'],
    [
      'a newer version',
      { ...starterIcp(0), stages: {} },
      'Profile: Unknown field “stages”: remove it, or update Fitmark if a newer version wrote it.',
    ],
    ['one without a name', { ...starterIcp(0), name: '' }, 'Profile name: Give it a name.'],
    ['a broken version', { ...starterIcp(0), version: 0 }, 'Profile version: The version starts at 1.'],
    [
      'two criteria of one id',
      { ...starterIcp(0), criteria: [size, size] },
      'Profile criteria: Two criteria have the same id: give one of them another.',
    ],
    [
      'too many criteria',
      { ...starterIcp(0), criteria: Array.from({ length: 21 }, (_, at) => ({ ...size, id: `s${at}` })) },
      'Profile criteria: More than 20 criteria: remove the least telling ones.',
    ],
  ])('refuses %s', (_, data, sentence) => {
    expect(problems(data)).toEqual([sentence]);
  });

  it.each<[string, object, string]>([
    [
      'a rank of another version',
      { seniorities: ['boss'] },
      'Profile persona, seniorities, entry 1: Choose each rank among: owner, chief, vice-president, head, manager, senior, staff, junior.',
    ],
    [
      'a rank twice',
      { seniorities: ['head', 'head'] },
      'Profile persona, seniorities: One of the ranks stands there twice: remove one of the two.',
    ],
    [
      'more fields than there are',
      { functions: Array(25).fill('sales') },
      'Profile persona, functions: There are not that many fields: remove the repeated ones.',
    ],
    [
      'a field of another version',
      { functions: ['gardening'] },
      'Profile persona, functions, entry 1: This is no field that Fitmark knows: remove it, or update Fitmark.',
    ],
    [
      'a country by a wrong code',
      { countries: ['UK'] },
      'Profile persona, countries, entry 1: “UK” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).',
    ],
    ['no list of ranks', { seniorities: 'head' }, 'Profile persona, seniorities: Give a list of ranks.'],
  ])('refuses a person to speak to with %s', (_, part, sentence) => {
    const persona = { seniorities: [], functions: [], countries: [], ...part };
    expect(problems({ ...starterIcp(0), persona })).toContain(sentence);
  });

  it('keeps the person to speak to, asked or not', () => {
    const persona = { seniorities: ['head'], functions: ['sales', 'it'], countries: ['DE'] };
    expect(problems({ ...starterIcp(0), persona })).toEqual([]);
    const { persona: _, ...without } = starterIcp(0);
    expect(icpSchema.parse(without)).toEqual(without);
  });

  it('says the first eight faults of a broken file and counts the rest', () => {
    const criteria = Array.from({ length: 15 }, () => ({ ...size, min: 0 }));
    // Fifteen sizes and their ids, all the same: sixteen faults.
    const said = problems({ ...starterIcp(0), criteria });
    expect(said).toHaveLength(9);
    expect(said.at(-1)).toBe('And 8 more.');
  });

  it('is read with what was hidden in it left out of reach', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"id":"x"}');
    expect(icpSchema.safeParse(hostile).success).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});
