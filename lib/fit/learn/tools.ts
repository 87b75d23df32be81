import type { Account } from '../../account/account.ts';
import { factsOf } from '../../facts/fact.ts';
import { CATEGORIES, type Category } from '../../facts/technologies/rule.ts';
import { categoryOf } from '../../facts/technologies.ts';
import { type Learnt, learnt, slug, tally } from './learnt.ts';
import { isBeyondChance, sampleOf, shareOf } from './shares.ts';

/** Proposed at most: every site uses dozens of products. */
const MOST = 4;

const CATEGORY_NAMES: ReadonlySet<string> = new Set(CATEGORIES);

/** What a site is made of rather than what a company works with: tells nothing of a buyer, however shared. */
const SITE_PARTS: ReadonlySet<string> = new Set<Category>([
  'CMS plug-in',
  'Tag manager',
  'Captcha',
  'Consent',
  'Video',
  'Fonts',
  'Maps',
  'Social',
  'Accessibility',
  'Monitoring',
  'CDN',
  'Framework',
  'Library',
]);

/** What nearly every company has: left out while there are no others to compare with. */
const EVERYBODYS: ReadonlySet<string> = new Set<Category>(['CMS', 'Site builder', 'Analytics', 'Hosting']);

/**
 * Products, and categories of them, that most clients use and not just everybody: beyond chance by the other companies seen, and
 * where those are too few, without what nearly all have. A category only where it says more than one product of it.
 */
export function toolsLearnt(clients: readonly Account[], others: readonly Account[]): Learnt[] {
  const used = clients.map(usedBy);
  const compared = sampleOf(others)
    .map(usedBy)
    .filter(({ size }) => size > 0);
  const common = shareOf(compared);
  const counts = tally(used.map((names) => [...names]));
  const countOf = new Map(counts);
  const telling = counts.filter(([name, shown]) => {
    const category = categoryOf(name) ?? name;
    if (SITE_PARTS.has(category)) return false;
    if (compared.length === 0) return !EVERYBODYS.has(category);
    return isBeyondChance(shown, clients.length, common(name), counts.length);
  });
  const distinct = telling.filter(([name, shown]) => isProduct(name) || shown > best(name, countOf));
  return distinct.slice(0, MOST).flatMap(([name]) => {
    // No page shows all that a company uses: what was not seen is not known.
    const answers = used.map((names) => names.has(name) || undefined);
    const what = isProduct(name) ? name : `a product for ${name}`;
    return learnt(
      clients,
      answers,
      (importance) => ({ id: `uses-${slug(name)}`, kind: 'technology', importance, any: [name] }),
      `use ${what}`,
    );
  });
}

/** Its products and their categories. */
function usedBy({ facts }: Account): Set<string> {
  const products = factsOf(facts, 'technology').map(({ value }) => value);
  return new Set(products.flatMap((name) => [name, categoryOf(name) ?? name]));
}

function isProduct(name: string): boolean {
  return !CATEGORY_NAMES.has(name);
}

/** How many clients use the commonest product of a category. */
function best(category: string, counts: ReadonlyMap<string, number>): number {
  const products = [...counts].filter(([name]) => categoryOf(name) === category);
  return Math.max(0, ...products.map(([, clients]) => clients));
}
