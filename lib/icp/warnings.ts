import { countryName } from '../text/country-names.ts';
import { describeCriterion } from './describe.ts';
import type { Criterion, Icp } from './icp.ts';
import { FUNCTIONS, SENIORITIES } from './role.ts';

/** From this many criteria on a score blurs: each one moves it by little (PRACTICE.md 18). */
const MANY = 10;

/** What a rep should know of a profile that is well-formed but will not serve: plain sentences, none when all is well. */
export function icpWarnings(icp: Icp): string[] {
  return [
    ...tooFew(icp.criteria),
    ...tooMany(icp.criteria),
    ...pairs(icp.criteria).flatMap(([a, b]) => contradiction(a, b)),
    ...anybody(icp),
  ];
}

function tooFew(criteria: readonly Criterion[]): string[] {
  if (criteria.length === 0)
    return ['No criteria yet, so every company shows “?”. Add size, place and a few words to start.'];
  if (criteria.every(({ importance }) => importance === 'never'))
    return [
      'Only “never” criteria: they rule companies out but earn no points. Add one that says what you look for.',
    ];
  return [];
}

function tooMany(criteria: readonly Criterion[]): string[] {
  if (criteria.length < MANY) return [];
  return [
    `${criteria.length} criteria: with fewer than ten, each still counts. Remove those that would not change your mind.`,
  ];
}

/** A choice of all is no choice. */
function anybody({ persona }: Icp): string[] {
  if (!persona) return [];
  return [
    ...(persona.seniorities.length === SENIORITIES.length ? ['rank'] : []),
    ...(persona.functions.length === FUNCTIONS.length ? ['field'] : []),
  ].map(
    (what) => `Every ${what} is chosen for the person to speak to: choose fewer, or none for any ${what}.`,
  );
}

/** What one wants and the other refuses, or two musts that no company can meet at once. */
function contradiction(a: Criterion, b: Criterion): string[] {
  const refused = [a, b].filter(({ importance }) => importance === 'never' || importance === 'against');
  if (refused.length === 1)
    return overlap(a, b).map((both) => `${both} is both wanted and refused: remove it from one of the two.`);
  if (a.importance === 'must' && b.importance === 'must' && apart(a, b))
    return [
      `No company can be both “${describeCriterion(a)}” and “${describeCriterion(b)}”: make one of them less than a must.`,
    ];
  return [];
}

/** What two criteria of a kind both name. */
function overlap(a: Criterion, b: Criterion): string[] {
  if (a.kind === 'place' && b.kind === 'place') return shared(a.countries, b.countries).map(countryName);
  if ((a.kind === 'words' && b.kind === 'words') || (a.kind === 'technology' && b.kind === 'technology'))
    return shared(a.any.map(lower), b.any.map(lower)).map((word) => `“${word}”`);
  return [];
}

function apart(a: Criterion, b: Criterion): boolean {
  if (a.kind === 'place' && b.kind === 'place') return shared(a.countries, b.countries).length === 0;
  if (a.kind === 'size' && b.kind === 'size')
    return (a.halfMax ?? a.max) < (b.halfMin ?? b.min) || (b.halfMax ?? b.max) < (a.halfMin ?? a.min);
  if (a.kind === 'founded' && b.kind === 'founded')
    return (a.to ?? 9999) < (b.from ?? 0) || (b.to ?? 9999) < (a.from ?? 0);
  return false;
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((item) => b.includes(item));
}

function lower(word: string): string {
  return word.toLowerCase();
}

function pairs(criteria: readonly Criterion[]): [Criterion, Criterion][] {
  return criteria.flatMap((a, at) => criteria.slice(at + 1).map((b): [Criterion, Criterion] => [a, b]));
}
