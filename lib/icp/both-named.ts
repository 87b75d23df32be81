import { languageName } from '../text/language-names.ts';
import { placeNames } from '../text/world-regions.ts';
import { BUSINESS_WORDS } from './business-words.ts';
import { describeCriterion } from './describe.ts';
import type { BusinessCriterion, Criterion, ListCriterion, PlaceCriterion } from './icp.ts';
import { INDUSTRIES } from './industries.ts';
import { isSign, type SignCriterion } from './sign.ts';

/** A year after all others. */
const LAST = 9999;

/**
 * What a criterion that wants and one that refuses both name; nothing where they ask other questions.
 *
 * @returns in plain words: "Germany", "50–60 people".
 */
export function bothNamed(a: Criterion, b: Criterion): string[] {
  if (a.kind === 'industry' && b.kind === 'industry') return shared(a.any, b.any).map((id) => INDUSTRIES[id]);
  if (a.kind === 'business' && b.kind === 'business') return businessShared(a, b);
  if (a.kind === 'need' && b.kind === 'need')
    return shared(a.signals.map(lower), b.signals.map(lower)).map(quoted);
  if (a.kind === 'place' && b.kind === 'place') return placesShared(a, b);
  if (a.kind === 'likeness' && b.kind === 'likeness')
    return shared(a.clients.map(nameOf), b.clients.map(nameOf)).map(quoted);
  if (a.kind === 'list' && b.kind === 'list') return listShared(a, b);
  if (a.kind === 'market' && b.kind === 'market')
    return [
      ...placeNames(shared(a.countries, b.countries)),
      ...shared(a.languages, b.languages).map((tag) => languageName(tag) ?? tag),
    ];
  if (isSign(a) && isSign(b)) return signShared(a, b);
  return listed(a) === listed(b) ? shared(wordsIn(a), wordsIn(b)).map(quoted) : rangeShared(a, b);
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

/** Countries, or the smaller of two circles around one city; whether a country is one of a circle's is not known here. */
function placesShared(wanted: PlaceCriterion, refused: PlaceCriterion): string[] {
  if (!refused.near) return placeNames(shared(wanted.countries, refused.countries));
  const { city, country, km } = refused.near;
  if (wanted.near?.city !== city || wanted.near.country !== country) return [];
  return [describeCriterion(wanted.near.km < km ? wanted : refused)];
}

/** That some are on both is as it should be: customers at a fair. That all are leaves nobody. */
function listShared(wanted: ListCriterion, refused: ListCriterion): string[] {
  return shared(wanted.any, refused.any).length === wanted.any.length ? [describeCriterion(wanted)] : [];
}

/** The numbers or years that lie in both ranges. */
function rangeShared(a: Criterion, b: Criterion): string[] {
  if (a.kind === 'founded' && b.kind === 'founded') {
    const [from, to] = [Math.max(a.from ?? 0, b.from ?? 0), Math.min(a.to ?? LAST, b.to ?? LAST)];
    const both = { ...(from > 0 && { from }), ...(to < LAST && { to }) };
    return from > to
      ? []
      : [describeCriterion({ id: a.id, kind: 'founded', importance: a.importance, ...both })];
  }
  if ((a.kind !== 'size' || b.kind !== 'size') && (a.kind !== 'revenue' || b.kind !== 'revenue')) return [];
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  const isOne = a.kind === 'size' || ('currency' in b && a.currency === b.currency);
  return isOne && min < max ? [describeCriterion({ ...a, min, max })] : [];
}

/** Where both parts of one hold for the other as well. */
function businessShared(a: BusinessCriterion, b: BusinessCriterion): string[] {
  const models = shared(a.any, b.any).map((model) => BUSINESS_WORDS[model]);
  if (models.length > 0) return a.buyers === b.buyers ? models : [];
  const isBuyersOnly = a.any.length === 0 && b.any.length === 0;
  return isBuyersOnly && a.buyers && a.buyers === b.buyers ? [describeCriterion(a)] : [];
}

/** What stands in both lists. */
export function shared<T>(a: readonly T[], b: readonly T[]): T[] {
  const others = new Set(b);
  return a.filter((item) => others.has(item));
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function quoted(word: string): string {
  return `“${word}”`;
}

function lower(word: string): string {
  return word.toLowerCase();
}
