import type { Page } from './page.ts';
import type { PageKind } from './understanding.ts';

export function pageKind(_page: Page): { kind: PageKind; signs: string[] } {
  return { kind: { company: true, page: 'other' }, signs: [] };
}
