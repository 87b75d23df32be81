import type { Page } from './page.ts';
import type { Signposts } from './understanding.ts';

export function signposts(_page: Page): Signposts {
  return {};
}
