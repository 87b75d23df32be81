import type { Account } from './account.ts';

/** Stands for the pages that an account's answers were heard in: another with every page read anew, added or dropped. */
export function basisOf({ pages }: Pick<Account, 'pages'>): string {
  const moments = pages.reduce((sum, { seenAt }) => sum + seenAt, 0);
  return `${pages.length} ${moments}`;
}
