import type { Fact } from './fact.ts';
import type { Page } from './page.ts';

export function descriptionFacts(_page: Page): Fact[] {
  return [];
}
