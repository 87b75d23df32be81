import type { Fact } from './fact.ts';
import { linkedMarkets } from './market/linked.ts';
import { statedMarkets } from './market/stated.ts';
import type { Page } from './page.ts';

/** A country that the company sells to. */
export interface FoundMarket {
  country: string;
  source: 'link' | 'text';
  quote: string;
  confidence: number;
}

const MOST = 30;

/**
 * Countries the company sells to: those its site has pages for (hreflang with a region, a country menu), and those it
 * names plainly ("we ship to …", "customers in Germany, Austria and Switzerland", DACH, Benelux). Never from a visitor's words.
 */
export function marketFacts(page: Page): Fact[] {
  const markets = new Map<string, FoundMarket>();
  for (const found of [...linkedMarkets(page), ...statedMarkets(page)])
    if (!markets.has(found.country)) markets.set(found.country, found);
  return [...markets.values()]
    .slice(0, MOST)
    .map(({ country, source, quote, confidence }) => page.fact('market', country, source, quote, confidence));
}
