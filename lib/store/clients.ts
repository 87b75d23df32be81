import type { Account } from '../account/account.ts';
import { tells } from '../fit/telling.ts';
import { ICP_BOUNDS } from '../icp/bounds.ts';
import { onList } from '../targets/capacity.ts';
import type { KnownClient } from '../targets/known-client.ts';
import type { Target } from '../targets/target.ts';
import { cutTo } from '../text/squeeze.ts';
import { companyOf } from './company.ts';
import type { Store } from './database.ts';
import { allTargets } from './targets.ts';

/** More would not be looked through; of those seen last, this many are asked for their texts. */
const MOST = 60;
const LOOKED_AT = 200;

/** All that were won, then companies whose pages tell what they do: on the list, newest first, then those seen last; 60 at most. */
export async function knownClients(store: Store): Promise<KnownClient[]> {
  const targets = (await allTargets(store)).sort((one, other) => other.addedAt - one.addedAt);
  const ids = (some: readonly Target[]) => some.map(({ accountId }) => accountId);
  const won = new Set(ids(targets.filter(({ outcome }) => outcome?.is === 'won')));
  const found = new Map<string, KnownClient>();
  for (const id of [
    ...won,
    ...ids(onList(targets)),
    // Thousands that a file brought in one moment have no texts, and would hide all that were seen before.
    ...(await store.accounts.keysFromLast('lastSeenAt', LOOKED_AT, 'prevunique')),
  ]) {
    if (found.size >= MOST) break;
    const { account } = await companyOf(store, id);
    const client = account && clientOf(account, won.has(account.id));
    if (client) found.set(client.id, client);
  }
  return [...found.values()];
}

/** What a company says of itself; undefined where that is too little to be held against, and it was not won: of those, the facts tell. */
function clientOf({ id, label, pages }: Account, isWon: boolean): KnownClient | undefined {
  const said = pages.filter(tells).map((page) => page.text);
  const text = cutTo(said.join('\n').trim(), ICP_BOUNDS.clientText);
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words < ICP_BOUNDS.clientWords && !isWon) return undefined;
  return { id, name: cutTo(label, ICP_BOUNDS.name), text, ...(isWon && { won: true }) };
}
