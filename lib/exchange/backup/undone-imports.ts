import type { Account } from '../../account/account.ts';
import type { ImportRecord } from '../../account/incoming.ts';

/**
 * A company of a file without what imports brought that were undone here since; undefined where they had brought all of it. An import
 * is known by its file and moment, as its facts are.
 */
export function withoutUndone(
  account: Account,
  imports: readonly Pick<ImportRecord, 'file' | 'at' | 'undoneAt'>[],
): Account | undefined {
  const undone = new Set(
    imports.filter(({ undoneAt }) => undoneAt !== undefined).map(({ file, at }) => `${at} ${file}`),
  );
  const facts = account.facts.filter(
    ({ source, seenAt, file }) => source !== 'import' || !undone.has(`${seenAt} ${file}`),
  );
  if (facts.length === account.facts.length) return account;
  return facts.length + account.pages.length > 0 ? { ...account, facts } : undefined;
}
