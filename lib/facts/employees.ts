import type { Fact } from './fact.ts';
import type { Page } from './page.ts';

export function employeesFacts(_page: Page): Fact[] {
  return [];
}
