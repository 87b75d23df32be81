import type { Fact } from './fact.ts';
import type { Page } from './page.ts';

export function jobFacts(_page: Page): Fact[] {
  return [];
}
