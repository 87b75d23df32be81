import type { Account } from './account.ts';

/** Stands for the pages that an account's answers were heard in: changes with every page read anew. */
export function basisOf({ pages }: Pick<Account, 'pages'>): string {
  const newest = pages.reduce((latest, { seenAt }) => Math.max(latest, seenAt), 0);
  return `${pages.length} ${newest}`;
}
