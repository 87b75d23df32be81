import type { Account } from '../account/account.ts';
import type { ImportRecord, ImportTold } from '../account/incoming.ts';
import { importSchema } from '../account/incoming-schema.ts';
import { joinSchema } from '../account/joins.ts';
import { type Before, withoutImport } from '../account/undo-import.ts';
import type { Fact } from '../facts/fact.ts';
import { putAccounts } from './accounts.ts';
import type { Store } from './database.ts';
import { toldOf } from './imports.ts';
import { manyAccounts } from './many-accounts.ts';
import { parseAll, readAll } from './read.ts';

const TABLES = ['imports', 'accounts', 'joins', 'targets', 'says', 'persons', 'touches', 'setAside'] as const;

/**
 * Takes an import back: every account is what it were without it. What came since stays, and so does an account that the
 * import brought, once anything else stands on it. Asked again, it does nothing.
 *
 * @param now epoch milliseconds.
 * @returns undefined where that import is not remembered.
 */
export function undoRows(store: Store, id: string, now: number): Promise<ImportTold | undefined> {
  return store.write(TABLES, async (store) => {
    const all = await readAll(store, 'imports', importSchema);
    const record = all.find((one) => one.id === id);
    if (!record || record.undoneAt !== undefined) return record && toldOf(record);
    const undone = { ...record, undoneAt: now };
    const history = all.map((one) => (one === record ? undone : one)).sort((a, b) => b.at - a.at);
    const before = beforeImport(undone, history);
    const accounts = await manyAccounts(store, new Set(idsIn(record)));
    const stands = await standing(store, record.at);
    const [gone, stay] = [true, false].map((isGone) =>
      history.filter(({ undoneAt }) => (undoneAt !== undefined) === isGone),
    );
    const brought = new Set(gone?.map(({ at }) => at));
    const named = new Set(stay?.flatMap(idsIn));
    const [kept, left]: [Account[], string[]] = [[], []];
    for (const account of accounts.values()) {
      const was = before(account.id);
      const now = was ? withoutImport(account, record, was) : account;
      const isOurs = brought.has(now.firstSeenAt) && !named.has(now.id);
      if (isOurs && isBlank(now) && !stands.has(now.id)) left.push(now.id);
      else if (was) kept.push(now);
    }
    await putAccounts(store, kept);
    await store.accounts.deleteAll(left);
    await store.imports.put(undone);
    return toldOf(undone);
  });
}

function idsIn({ created, changed }: ImportRecord): string[] {
  return [...created, ...changed.map(({ id }) => id)];
}

function isBlank({ facts, pages }: Account): boolean {
  return facts.length + pages.length === 0;
}

/**
 * What each account was before an import of which nothing shall be left: where the import of this file that came before it was
 * undone as well, what was before that.
 *
 * @param history all imports, newest first.
 * @returns undefined for an account to which a later import of the file brought what stands now.
 */
function beforeImport(
  record: ImportRecord,
  history: readonly ImportRecord[],
): (id: string) => Before | undefined {
  const ofFile = history.filter(({ file }) => file === record.file);
  const undone = history.filter(({ undoneAt }) => undoneAt !== undefined);
  const isUndone = (fact: Fact) => undone.some(({ file, at }) => file === fact.file && at === fact.seenAt);
  const known = new Map(ofFile.map((one) => [one, new Map(befores(one))]));
  const at = ofFile.indexOf(record);
  const [later, earlier] = [ofFile.slice(0, at), ofFile.slice(at + 1)];
  return (id) => {
    if (later.some((one) => one.undoneAt === undefined && known.get(one)?.has(id))) return undefined;
    const own = known.get(record)?.get(id);
    const gave: Fact[] = [...(own?.gave ?? [])];
    for (const one of earlier) {
      const was = known.get(one)?.get(id);
      if (was && one.undoneAt === undefined) break;
      // What was undone before this import came had been given back by then.
      if (one.undoneAt !== undefined && one.undoneAt > record.at) gave.push(...(was?.gave ?? []));
    }
    return { ...own, gave: gave.filter((fact) => !isUndone(fact)) };
  };
}

function befores({ created, changed }: ImportRecord): [string, Before][] {
  return [
    ...created.map((id): [string, Before] => [id, { gave: [] }]),
    ...changed.map(({ id, ...before }): [string, Before] => [id, before]),
  ];
}

/** Accounts on which something else stands than what files say: a place on the list, the rep's word, a join, people, touches. */
async function standing(store: Store, since: number): Promise<ReadonlySet<string>> {
  const [targets, says, persons, touches, joins] = await Promise.all([
    store.targets.getAllKeys(),
    store.says.getAllKeys(),
    store.persons.getAll(),
    store.touches.getAll(),
    store.joins.getAll(),
  ]);
  const made = parseAll(joins, joinSchema).values.filter((join) => join.at > since);
  return new Set([
    ...targets,
    ...says,
    ...[...persons, ...touches].flatMap(accountOf),
    ...made.flatMap(({ id, to }) => [id, to]),
  ]);
}

function accountOf(record: unknown): string[] {
  return record instanceof Object && 'accountId' in record ? [String(record.accountId)] : [];
}
