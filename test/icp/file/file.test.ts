import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../lib/icp/file/read.ts';
import { profileFileName, writeProfile } from '../../../lib/icp/file/write.ts';
import type { Criterion, Icp } from '../../../lib/icp/icp.ts';
import { profileFor, SELLERS } from '../../../lib/icp/sellers.ts';
import { starterIcp } from '../../../lib/icp/templates.ts';
import { profileJsonSchema, SCHEMA_FILE } from '../../setup/profile-schema.ts';
import { anyProfile, profile } from '../profile-arbitrary.ts';

const STARTER = starterIcp(5);
const MINE: Icp = {
  ...profile(
    { id: 'a', kind: 'revenue', importance: 'must', currency: 'GBP', min: 0, max: 4e7, halfMax: 5e7 },
    { id: 'b', kind: 'market', importance: 'nice', countries: ['FR'], languages: ['de', 'no'] },
    { id: 'c', kind: 'certificate', importance: 'strong', any: ['ISO 27001'] },
    {
      id: 'd',
      kind: 'words',
      importance: 'nice',
      name: '“Cold”',
      any: ['cold', '冷'],
      how: 'near',
      languages: ['en'],
    },
    { id: 'e', kind: 'hiring', importance: 'nice', roles: ['welder'], atLeast: 5 },
    { id: 'f', kind: 'growth', importance: 'against' },
    {
      id: 'g',
      kind: 'place',
      importance: 'nice',
      countries: [],
      near: { city: 'Basel', country: 'CH', km: 90 },
    },
    { id: 'h', kind: 'list', importance: 'never', name: 'Customers', any: ['acme.example'] },
  ),
  active: false,
  persona: { seniorities: ['chief'], functions: [], countries: ['DE', 'AT'], titles: ['RevOps', 'einkauf*'] },
};

function problems(text: string): string[] {
  return readProfile(text).problems ?? [];
}

/** The starter's file with some fields of the profile set otherwise. */
function withProfile(change: object): string {
  return JSON.stringify({ format: 'fitmark-profile', version: 1, profile: { ...STARTER, ...change } });
}

/** Everything in a profile, at whatever depth, that can be put otherwise. */
function leaves(value: object): [object, string][] {
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...(typeof inner === 'object' && inner !== null ? leaves(inner) : []),
  ]);
}

describe('a profile as a file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyProfile, (icp) => {
        expect(readProfile(writeProfile(icp))).toEqual({ icp });
      }),
    );
    for (const icp of [STARTER, MINE, ...SELLERS.map((seller) => profileFor(seller, [], 'mine', 5))])
      expect(readProfile(writeProfile(icp))).toEqual({ icp });
  });

  it('is read again with eight lists of a thousand companies', () => {
    const any = Array.from({ length: 1_000 }, (_, at) => `some-company-of-many-${at}.co.example`);
    const lists = Array.from(
      { length: 8 },
      (_, at): Criterion => ({ id: `l${at}`, kind: 'list', importance: 'nice', name: 'Fair', any }),
    );
    expect(readProfile(writeProfile(profile(...lists))).icp?.criteria).toHaveLength(8);
  });

  it('says what it is, in lines that a person can read', () => {
    expect(writeProfile(profile()).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "fitmark-profile",',
      '  "version": 1,',
      '  "profile": {',
    ]);
  });

  it.each([
    ['Mid-size logistics', 'mid-size-logistics.fitmark.json'],
    ['  Märkte / Süd  ', 'märkte-süd.fitmark.json'],
    ['../..', 'profile.fitmark.json'],
  ])('%s is called %s', (name, file) => {
    expect(profileFileName({ ...STARTER, name })).toBe(file);
  });

  it('has its schema published as it is', () => {
    expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(profileJsonSchema()));
  });
});

describe('a file that is no profile', () => {
  it.each([
    ['', 1],
    ['{\n  "format": fitmark\n}', 2],
    ['{\n  "format": "fitmark-profile",\n}', 3],
    ['[1, 2', 1],
    ['{"a": 1}\n\nmore', 3],
    ['{"a": "line\nbreak"}', 1],
    ['[\n1\n2]', 3],
    ['{\n"a"\n1}', 3],
    ['[1}', 1],
    ["{\n'a': 1}", 2],
    ['[01]', 1],
  ])('is refused by the line where it stops being JSON: %j', (text, line) => {
    expect(problems(text)).toEqual([`Line ${line}: This is not JSON: mend it there or export anew.`]);
  });

  it('has its fault found in whatever JSON refuses, after all that is sound', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('}', ']', ',', '"', 'x', ':'), (json, more) => {
        const lines = problems(`${json}\n\n${more}`);
        expect(lines).toEqual(['Line 3: This is not JSON: mend it there or export anew.']);
      }),
    );
  });

  it('is refused where it is something else', () => {
    const sentence = '“format”: This is no profile of Fitmark: there it says “fitmark-profile”.';
    for (const text of ['null', '[]', '"text"', '{"format": "other"}'])
      expect(problems(text)).toEqual([sentence]);
  });

  it('is refused where a newer Fitmark wrote it', () => {
    expect(problems('{"format": "fitmark-profile", "version": 2, "profile": {"more": 1}}')).toEqual([
      '“version”: A newer Fitmark wrote this file (2; this one reads up to 1): update Fitmark.',
    ]);
    expect(problems('{"format": "fitmark-profile", "version": "1"}')).toEqual([
      '“version”: It is 1 in a file of Fitmark: export the profile anew.',
    ]);
  });

  it('is refused where it is huge', () => {
    const sentence = 'The file is larger than 512 kB, which no profile is: choose another.';
    expect(problems(' '.repeat(512 * 1024 + 1))).toEqual([sentence]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused where it says %s', (key) => {
    const text = withProfile({ persona: '@' }).replace('"@"', `{"${key}": {"isAdmin": true}}`);
    expect(problems(text)).toEqual([`persona: The field “${key}” is none of a profile: remove it.`]);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('is refused where its lists are as deep as they can be', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(problems(withProfile({ criteria: '@' }).replace('"@"', deep))).toEqual([
      'criteria, 1st: Lists in lists deeper than a profile has: this file is none.',
    ]);
  });

  it('is refused with the place of each fault', () => {
    const size = { id: 's', kind: 'size', importance: 'strong', min: 50, max: 1_000 };
    const place = { id: 'p', kind: 'place', importance: 'must', countries: ['DE', 'UK'] };
    const criteria = [place, size, { ...size, id: 't', max: 10 }];
    expect(problems(withProfile({ name: '', criteria }))).toEqual([
      '“name”: Give it a name.',
      'criteria, 1st, “countries”, 2nd: “UK” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).',
      'criteria, 3rd, “at most”: “At most” is below “at least”: swap the two.',
    ]);
    expect(problems(withProfile({ colour: 'red' }))).toEqual([
      'the profile: Unknown field “colour”: remove it, or update Fitmark if a newer version wrote it.',
    ]);
  });

  it('has its faults told in a few short sentences, however many there are', () => {
    const keys = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`field${at}`, at]));
    const criteria = Array.from({ length: 15 }, () => ({ kind: 'size' }));
    const said = problems(withProfile({ ...keys, criteria }));
    expect(said).toHaveLength(9);
    expect(said.join(' ').length).toBeLessThan(1_500);
    expect(problems(withProfile(keys)).join(' ').length).toBeLessThan(500);
  });

  it('is read, or refused with the place of the fault, whatever is put anywhere into a profile of any kinds', () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.string({ minLength: 300 }),
      fc.constantFrom(null, [], {}, -1, 1e300, '\u202e'),
    );
    fc.assert(
      fc.property(anyProfile, fc.nat(), junk, (icp, pick, value) => {
        const file = JSON.parse(writeProfile(icp));
        const places = leaves(file.profile);
        const [holder, key] = places[pick % places.length] ?? [{}, ''];
        Reflect.set(holder, key, value);
        const { icp: read, problems: said = [] } = readProfile(JSON.stringify(file));
        expect(read === undefined).toBe(said.length > 0);
        for (const sentence of said) {
          expect(sentence).toMatch(/^(?:(?:the profile|“|criteria|persona).*[.:] ?.*|And \d+ more)\.$/s);
          expect(sentence.length).toBeLessThan(500);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever it says', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => problems(text).length > 0));
  });
});
