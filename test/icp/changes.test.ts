import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileChanges } from '../../lib/icp/changes.ts';
import { step, withEdit } from '../../lib/icp/edit.ts';
import { profileHash } from '../../lib/icp/hash.ts';
import type { Criterion, Icp, PlaceCriterion, SizeCriterion } from '../../lib/icp/icp.ts';
import { anyProfile, profile } from './profile-arbitrary.ts';

const size: SizeCriterion = { id: 'size', kind: 'size', importance: 'nice', min: 50, max: 1_000 };
const place: PlaceCriterion = { id: 'place', kind: 'place', importance: 'strong', countries: ['DE', 'ES'] };

const told = (before: Icp, after: Icp) => profileChanges(before, after).map(({ words }) => words);

describe('what changed between two versions of a profile', () => {
  it('is said in plain words, a line for each thing', () => {
    const after: Criterion[] = [
      { ...place, countries: ['DE', 'FR'] },
      { ...size, importance: 'must', max: 2_000, halfMin: 20 },
    ];
    expect(told(profile(size, place), profile(...after))).toEqual([
      'Based in Germany or Spain: countries: now also France; no longer Spain',
      '50–1,000 people: importance: nice → must',
      '50–1,000 people: at most: 1,000 → 2,000',
      '50–1,000 people: half credit from: not set → 20',
      'The order of the criteria changed, which no score depends on',
    ]);
  });

  it('names what was added, removed, and asked of another kind', () => {
    const founded: Criterion = { id: 'place', kind: 'founded', importance: 'nice', from: 1990 };
    expect(told(profile(place), profile(founded, size))).toEqual([
      'Removed: Based in Germany or Spain (was strong)',
      'Added: Founded in 1990 or later (nice)',
      'Added: 50–1,000 people (nice)',
    ]);
    expect(told(profile(size, place), profile(place))).toEqual(['Removed: 50–1,000 people (was nice)']);
  });

  it('writes years as years, and a word that is also an industry as the word it is', () => {
    const founded: Criterion = { id: 'f', kind: 'founded', importance: 'nice', from: 1990 };
    expect(told(profile(founded), profile({ ...founded, from: 2005, to: 2020 }))).toEqual([
      'Founded in 1990 or later: from: 1990 → 2005',
      'Founded in 1990 or later: to: not set → 2020',
    ]);
    const words: Criterion = { id: 'w', kind: 'words', importance: 'nice', name: 'Trade', any: ['shop'] };
    expect(told(profile(words), profile({ ...words, any: ['shop', 'retail'] }))).toEqual([
      'Trade: any of: now also retail',
    ]);
  });

  it('tells the name and the person to speak to', () => {
    const persona = { seniorities: ['head' as const], functions: ['it' as const], countries: [] };
    const after = { ...profile(), name: 'Mills', persona };
    expect(told(profile(), after)).toEqual([
      'Name: “My clients” → “Mills”',
      'Person to speak to: rank: now also Head',
      'Person to speak to: field: now also IT',
    ]);
  });

  it('is nothing between a profile and itself, however often it was saved', () => {
    fc.assert(
      fc.property(anyProfile, (icp) => {
        expect(profileChanges(icp, { ...structuredClone(icp), version: 9, updatedAt: 9 })).toEqual([]);
      }),
    );
  });

  it('counts the same both ways, with what was added and removed swapped', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (one, other) => {
        const [there, back] = [profileChanges(one, other), profileChanges(other, one)];
        const of = (changes: typeof there, kind: string) => changes.filter((change) => change.kind === kind);
        expect(of(there, 'added')).toHaveLength(of(back, 'removed').length);
        expect(of(there, 'changed')).toHaveLength(of(back, 'changed').length);
      }),
    );
  });
});

describe('the mark of a profile', () => {
  it('is short, and stays the same through saving, renaming and sorting', () => {
    const icp = profile(size, place);
    const sorted = { ...profile({ ...place, countries: ['ES', 'DE'] }, size), name: 'Other', version: 8 };
    expect(profileHash(icp)).toMatch(/^[0-9a-z]{7}$/);
    expect(profileHash(sorted)).toBe(profileHash(icp));
    expect(profileHash({ ...icp, persona: { seniorities: [], functions: [], countries: [] } })).toBe(
      profileHash(icp),
    );
  });

  it('is another exactly where something changed that is asked', () => {
    const renamed = ['order', 'name'];
    fc.assert(
      fc.property(anyProfile, anyProfile, (one, other) => {
        const isSame = profileChanges(one, other).every(({ kind }) => renamed.includes(kind));
        if (isSame) expect(profileHash(one)).toBe(profileHash(other));
        if (profileHash(one) !== profileHash(other)) expect(isSame).toBe(false);
      }),
    );
    fc.assert(
      fc.property(anyProfile, (icp) => {
        const more: Criterion = { id: 'z', kind: 'founded', importance: 'nice', from: 1990 };
        expect(profileHash(withEdit(icp, { add: more }))).not.toBe(profileHash(icp));
      }),
    );
  });
});

describe('a proposed edit', () => {
  it('adds, changes or removes one criterion and leaves the profile it is made from as it was', () => {
    fc.assert(
      fc.property(anyProfile, (icp) => {
        const copy = structuredClone(icp);
        const added = withEdit(icp, { add: { ...size, id: icp.criteria[0]?.id ?? 'size' } });
        expect(new Set(added.criteria.map(({ id }) => id)).size).toBe(icp.criteria.length + 1);
        expect(profileChanges(icp, added).map(({ kind }) => kind)).toEqual(['added']);
        const [first] = icp.criteria;
        if (!first) return;
        const changed = withEdit(icp, { change: { ...size, id: first.id } });
        expect(changed.criteria.map(({ id }) => id)).toEqual(icp.criteria.map(({ id }) => id));
        expect(withEdit(icp, { remove: first.id }).criteria).toEqual(icp.criteria.slice(1));
        expect(icp).toEqual(copy);
      }),
    );
  });

  it('moves importance one step, and never makes or lifts a gate', () => {
    expect([step('nice', 1), step('strong', 1), step('nice', -1)]).toEqual(['strong', 'must', 'against']);
    expect([step('must', 1), step('against', -1), step('never', 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
