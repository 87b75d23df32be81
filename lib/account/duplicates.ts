import type { Account } from './account.ts';
import { keysOf } from './keys.ts';

/** An account that may be this company too, or belongs with it, and why. */
export interface Suggestion {
  accountId: string;
  label: string;
  /** What the other is to this one. Only `same` is offered as one company. */
  relation: 'same' | 'parent' | 'daughter';
  /** In plain words, strongest first: "same VAT number DE123456789". */
  reasons: string[];
}

/** Kinds of key that two accounts of one company share, with their weight and words. Our order of strength. */
const SHARED: Readonly<Record<string, { weight: number; words: (value: string) => string }>> = {
  vat: { weight: 10, words: (value) => `same VAT number ${value}` },
  linkedin: { weight: 8, words: () => 'same LinkedIn page' },
  legal: { weight: 7, words: () => 'same legal name' },
  tel: { weight: 6, words: (value) => `same phone number ${value}` },
  called: { weight: 5, words: () => 'same name, and the same address but for its ending' },
};

/** The pages of both name each other as themselves; those of one alone do. */
const BOTH_SITES = 9;
const ONE_SITE = 6;

interface Weighed {
  suggestion: Suggestion;
  weight: number;
}

/**
 * Which other accounts may be this company, strongest first. Suggested only: nothing is merged.
 *
 * @param others candidates; those with nothing in common are left out.
 */
export function suggest(account: Account, others: readonly Account[]): Suggestion[] {
  const own = new Set(keysOf(account));
  return others
    .flatMap((other) => (other.id === account.id ? [] : weigh(account, own, other)))
    .sort((a, b) => b.weight - a.weight)
    .map(({ suggestion }) => suggestion);
}

function weigh(account: Account, own: ReadonlySet<string>, other: Account): Weighed[] {
  const theirs = new Set(keysOf(other));
  const kin = kinship(own, theirs);
  const reasons = kin ? [kin.reason] : [...shared(own, theirs), ...sites(account, other)];
  if (reasons.length === 0) return [];
  reasons.sort((a, b) => b.weight - a.weight);
  const suggestion: Suggestion = {
    accountId: other.id,
    label: other.label,
    relation: kin?.relation ?? 'same',
    reasons: [...new Set(reasons.map(({ words }) => words))],
  };
  return [{ suggestion, weight: reasons.reduce((sum, { weight }) => sum + weight, 0) }];
}

interface Reason {
  weight: number;
  words: string;
}

function shared(own: ReadonlySet<string>, theirs: ReadonlySet<string>): Reason[] {
  return [...own]
    .filter((key) => theirs.has(key))
    .flatMap((key) => {
      const at = key.indexOf(':');
      const kind = SHARED[key.slice(0, at)];
      return kind ? [{ weight: kind.weight, words: kind.words(key.slice(at + 1)) }] : [];
    });
}

function sites(account: Account, other: Account): Reason[] {
  const names = (one: Account, two: Account) => one.siblings?.includes(two.id) === true;
  const [here, there] = [names(account, other), names(other, account)];
  if (here && there) return [{ weight: BOTH_SITES, words: 'their pages name each other as the same page' }];
  if (here) return [{ weight: ONE_SITE, words: `its pages name ${other.id} as the same page` }];
  return there ? [{ weight: ONE_SITE, words: `pages of ${other.id} name this site as the same page` }] : [];
}

/** A company that names another as its parent is not that company, whatever else they share. */
function kinship(
  own: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): { relation: 'parent' | 'daughter'; reason: Reason } | undefined {
  if (names(own, theirs))
    return { relation: 'parent', reason: { weight: 1, words: 'its pages name it as the parent' } };
  if (names(theirs, own))
    return {
      relation: 'daughter',
      reason: { weight: 1, words: 'its pages name this company as the parent' },
    };
  return undefined;
}

function names(daughter: ReadonlySet<string>, parent: ReadonlySet<string>): boolean {
  return [...daughter].some((key) => key.startsWith('parent:') && parent.has(`name:${key.slice(7)}`));
}
