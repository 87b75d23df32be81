import type { Fact } from './fact.ts';
import type { Page } from './page.ts';
import { type Evidence, evidenceOf } from './technologies/evidence.ts';

/**
 * Products that the site uses, by what its page loads, posts to and carries; never by a mere link to a vendor.
 * Quotes are the traces themselves: a script's address, the generator tag.
 */
export function technologyFacts(page: Page): Fact[] {
  const best = new Map<string, Evidence>();
  for (const evidence of evidenceOf(page)) {
    const { name } = evidence.technology;
    const known = best.get(name);
    if (!known || known.confidence < evidence.confidence) best.set(name, evidence);
  }
  return [...best.values()].map(({ technology, source, quote, confidence }) =>
    page.fact('technology', technology.name, source, quote, confidence),
  );
}
