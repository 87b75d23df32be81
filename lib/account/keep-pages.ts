import type { PageSeen } from './account.ts';
import { LIMITS } from './limits.ts';

/** The pages worth keeping: the newest 8, newest first, but a home and an about page before any other. */
export function keepPages(pages: readonly PageSeen[]): PageSeen[] {
  const newestFirst = [...pages].sort((a, b) => b.seenAt - a.seenAt);
  const preferred = (['home', 'about'] as const).flatMap(
    (kind) => newestFirst.find(({ page }) => page === kind) ?? [],
  );
  const others = newestFirst.filter((page) => !preferred.includes(page));
  const kept = new Set([...preferred, ...others].slice(0, LIMITS.pages));
  return newestFirst.filter((page) => kept.has(page));
}
