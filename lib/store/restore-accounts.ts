import type { ImportRecord } from '../account/incoming.ts';
import { accountSchema } from '../account/schema.ts';
import { mergeAccounts } from '../exchange/backup/merge-account.ts';
import { withoutUndone } from '../exchange/backup/undone-imports.ts';
import { isSame } from '../targets/plan.ts';
import { putAccount } from './accounts.ts';
import type { Store } from './database.ts';
import type { Going } from './restore-rows.ts';

/** Companies at a go: a few megabytes at the most. */
const AT_A_GO = 200;

/** Brings in the companies of a file, some at a time. Inside one transaction where it writes. @param imports as they shall stand. */
export async function bringAccounts(
  store: Store,
  file: Store,
  imports: readonly ImportRecord[],
  going: Going,
): Promise<void> {
  for (let after = ''; ; ) {
    const asked = file.accounts.after(after, AT_A_GO);
    const there = await (going.isWriting ? meanwhile(store, asked) : asked);
    if (there.length === 0) return;
    const ids = there.map(idOf);
    const here = await store.read(['accounts'], (store) =>
      Promise.all(ids.map((id) => store.accounts.get(id))),
    );
    for (const [at, record] of there.entries()) await bringOne(store, here[at], record, imports, going);
    after = ids.at(-1) ?? '';
  }
}

/** Awaits what another database answers: a transaction of which nothing is asked meanwhile would be over. */
async function meanwhile<T>(store: Store, asked: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  asked.then(over, over);
  while (!isOver) await store.meta.get('');
  return asked;
}

async function bringOne(
  store: Store,
  here: unknown,
  there: unknown,
  imports: readonly ImportRecord[],
  { counts, aside, isWriting }: Going,
): Promise<void> {
  const theirs = accountSchema.safeParse(there);
  const key = idOf(there);
  if (!theirs.success) {
    const isNew = await aside.put({
      table: 'accounts',
      key,
      record: there,
      reason: 'Came so with a backup.',
    });
    return counts.add('accounts', isNew ? 'unread' : 'same');
  }
  if (isSame(here, there)) return counts.add('accounts', 'same');
  const ours = accountSchema.safeParse(here);
  const coming = withoutUndone(theirs.data, imports);
  if (!coming) return counts.add('accounts', 'kept');
  if (ours.success) {
    const merged = accountSchema.parse(mergeAccounts(ours.data, coming));
    const stays = isSame(merged, ours.data);
    counts.add('accounts', stays ? (isSame(ours.data, theirs.data) ? 'same' : 'kept') : 'changed');
    if (isWriting && !stays) await putAccount(store, merged);
    return;
  }
  counts.add('accounts', 'added');
  if (!isWriting) return;
  if (here !== undefined) await aside.giveWay('accounts', key, here);
  await putAccount(store, coming);
}

function idOf(record: unknown): string {
  return String(Object(record).id);
}
