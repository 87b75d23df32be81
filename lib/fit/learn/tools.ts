import type { Account } from '../../account/account.ts';
import { factsOf } from '../../facts/fact.ts';
import { CATEGORIES, type Category } from '../../facts/technologies/rule.ts';
import { categoryOf } from '../../facts/technologies.ts';
import { type Learnt, learnt, slug, tally } from './learnt.ts';
import { sampleOf, shareOf } from './shares.ts';

/** How much commoner than among all companies seen it must be among the clients. Our choice. */
const COMMONER = 1.5;
/** Proposed at most: every site uses dozens of products. */
const MOST = 4;

const CATEGORY_NAMES: ReadonlySet<string> = new Set(CATEGORIES);

/** What nearly every site has, and what tells nothing of a buyer: left out while there are no other companies to compare with. */
const EVERYBODYS: ReadonlySet<string> = new Set<Category>([
  'CMS',
  'CMS plug-in',
  'Site builder',
  'Analytics',
  'Tag manager',
  'Captcha',
  'Consent',
  'Video',
  'Fonts',
  'Maps',
  'Social',
  'Monitoring',
  'Hosting',
  'CDN',
  'Framework',
  'Library',
]);

/**
 * Products, and categories of them, that most clients use and not just everybody: compared with the other companies seen, and
 * where those are too few, without what nearly every site has. A category only where it says more than one product of it.
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
    if (compared.length === 0) return !EVERYBODYS.has(categoryOf(name) ?? name);
    return shown / clients.length >= COMMONER * common(name);
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
