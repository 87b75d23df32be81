import { countryName } from '../text/country-names.ts';
import { languageName } from '../text/language-names.ts';
import { BUSINESS_WORDS } from './business-words.ts';
import { describeCriterion } from './describe.ts';
import type { BusinessCriterion, Criterion, RevenueCriterion, SizeCriterion } from './icp.ts';
import { INDUSTRIES } from './industries.ts';
import { isSign, type SignCriterion } from './sign.ts';

type Graded = SizeCriterion | RevenueCriterion;

/** What criteria of a profile say against one another, with what to do about it. */
export function contradictions(criteria: readonly Criterion[]): string[] {
  return pairs(criteria).flatMap(([a, b]) => contradiction(a, b));
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
  if (a.kind === 'industry' && b.kind === 'industry') return shared(a.any, b.any).map((id) => INDUSTRIES[id]);
  if (a.kind === 'business' && b.kind === 'business') return businessShared(a, b);
  if (a.kind === 'need' && b.kind === 'need')
    return shared(a.signals.map(lower), b.signals.map(lower)).map(quoted);
  if (a.kind === 'place' && b.kind === 'place') return shared(a.countries, b.countries).map(countryName);
  if (a.kind === 'market' && b.kind === 'market')
    return [
      ...shared(a.countries, b.countries).map(countryName),
      ...shared(a.languages, b.languages).map((tag) => languageName(tag) ?? tag),
    ];
  if (isSign(a) && isSign(b)) return signShared(a, b);
  return listed(a) === listed(b) ? shared(wordsIn(a), wordsIn(b)).map(quoted) : [];
}

/** A kind of which any one of the words is enough; the criterion itself stands for none. */
function listed(criterion: Criterion): unknown {
  const { kind } = criterion;
  if (kind === 'words') return criterion.how || criterion.languages?.length ? criterion : kind;
  return kind === 'technology' || kind === 'certificate' ? kind : criterion;
}

function wordsIn(criterion: Criterion): string[] {
  return 'any' in criterion ? criterion.any.map(lower) : [];
}

/** Hiring for other roles, or in other numbers, is another sign. */
function signShared(a: SignCriterion, b: SignCriterion): string[] {
  if (a.kind === 'hiring' && b.kind === 'hiring') {
    if (a.atLeast !== b.atLeast) return [];
    if (a.roles.length + b.roles.length > 0)
      return shared(a.roles.map(lower), b.roles.map(lower)).map(quoted);
  }
  return a.kind === b.kind ? [describeCriterion(a)] : [];
}

/** Where both parts of one hold for the other as well. */
function businessShared(a: BusinessCriterion, b: BusinessCriterion): string[] {
  const models = shared(a.any, b.any).map((model) => BUSINESS_WORDS[model]);
  if (models.length > 0) return a.buyers === b.buyers ? models : [];
  const isBuyersOnly = a.any.length === 0 && b.any.length === 0;
  return isBuyersOnly && a.buyers && a.buyers === b.buyers ? [describeCriterion(a)] : [];
}

function apart(a: Criterion, b: Criterion): boolean {
  if (a.kind === 'place' && b.kind === 'place') return shared(a.countries, b.countries).length === 0;
  if (a.kind === 'industry' && b.kind === 'industry') return shared(a.any, b.any).length === 0;
  if (a.kind === 'size' && b.kind === 'size') return outside(a, b);
  if (a.kind === 'revenue' && b.kind === 'revenue') return a.currency === b.currency && outside(a, b);
  if (a.kind === 'founded' && b.kind === 'founded')
    return (a.to ?? 9999) < (b.from ?? 0) || (b.to ?? 9999) < (a.from ?? 0);
  return false;
}

function outside(a: Graded, b: Graded): boolean {
  return (a.halfMax ?? a.max) < (b.halfMin ?? b.min) || (b.halfMax ?? b.max) < (a.halfMin ?? a.min);
}

function shared<T>(a: readonly T[], b: readonly T[]): T[] {
  return a.filter((item) => b.includes(item));
}

function quoted(word: string): string {
  return `“${word}”`;
}

function lower(word: string): string {
  return word.toLowerCase();
}

function pairs(criteria: readonly Criterion[]): [Criterion, Criterion][] {
  return criteria.flatMap((a, at) => criteria.slice(at + 1).map((b): [Criterion, Criterion] => [a, b]));
}
