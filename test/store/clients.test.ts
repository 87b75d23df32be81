import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Account, PageSeen } from '../../lib/account/account.ts';
import { blankAccount } from '../../lib/account/blank.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { knownClients } from '../../lib/store/clients.ts';
import { leadOf } from '../../lib/store/company.ts';
import type { Store } from '../../lib/store/database.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { addTarget, removeTarget } from '../../lib/store/on-off-list.ts';
import { NOON } from '../account/sample.ts';
import { change } from './acts.ts';
import { freshStore } from './fresh.ts';

const SAYS = 'We store and ship goods for makers of furniture. '.repeat(5);

function seen(id: string, page: PageSeen['page'], text: string): PageSeen {
  return { url: `https://${id}/${page}`, page, words: text.split(' ').length, text, seenAt: NOON };
}

function account(id: string, lastSeenAt: number, pages: PageSeen[] = [seen(id, 'home', SAYS)]): Account {
  return { ...blankAccount(id, id, NOON), pages, lastSeenAt };
}

async function onTheList(store: Store, one: Account, now: number): Promise<void> {
  const fit = scoreFit(one, starterIcp(NOON));
  await addTarget(store, { account: one, fit, from: `https://${one.id}/`, now });
}

const idsOf = async (store: Store) => (await knownClients(store)).map(({ id }) => id);

describe('companies that a rep may name as best clients', () => {
  it('are those on the list, newest first, then those seen last', async () => {
    const store = freshStore();
    for (const [at, id] of ['old.example', 'older.example', 'new.example', 'left.example'].entries())
      await putAccount(store, account(id, NOON + [2, 1, 4, 3].indexOf(at + 1)));
    await onTheList(store, account('old.example', NOON), NOON + 10);
    await onTheList(store, account('older.example', NOON), NOON + 20);
    await onTheList(store, account('left.example', NOON), NOON + 30);
    await removeTarget(store, 'left.example', NOON + 40);
    expect(await idsOf(store)).toEqual(['older.example', 'old.example', 'new.example', 'left.example']);
  });

  it('are not hidden by thousands that a file brought, of which no page was read', async () => {
    const store = freshStore();
    await putAccount(store, account('seen.example', NOON));
    await store.write(['accounts'], async (store) => {
      for (let nth = 0; nth < 250; nth += 1)
        await putAccount(store, account(`c${nth}.example`, NOON + 1, []));
    });
    expect(await idsOf(store)).toEqual(['seen.example']);
  });

  it('are first of all those won, on the list still or taken off', async () => {
    const store = freshStore();
    for (const [at, id] of ['won.example', 'listed.example', 'met.example'].entries())
      await onTheList(store, account(id, NOON), NOON + at);
    await change(store, 'won.example', { what: 'status', status: 'won' });
    await change(store, 'met.example', { what: 'status', status: 'meeting' });
    await removeTarget(store, 'won.example', NOON + 40);
    expect((await knownClients(store)).map(({ id, won }) => [id, won])).toEqual([
      ['won.example', true],
      ['met.example', undefined],
      ['listed.example', undefined],
    ]);
  });

  it('are among them once won, however little their pages say: their facts tell', async () => {
    const store = freshStore();
    await onTheList(store, account('brief.example', NOON, []), NOON);
    await change(store, 'brief.example', { what: 'status', status: 'won' });
    expect(await knownClients(store)).toEqual([
      { id: 'brief.example', name: 'brief.example', text: '', won: true },
    ]);
  });

  it('say what they do on their home, about and product pages; no other page tells it', async () => {
    const store = freshStore();
    const id = 'acme.example';
    const pages = [
      seen(id, 'careers', 'We look for drivers.'),
      seen(id, 'about', 'Founded by two sisters.'),
      seen(id, 'home', SAYS),
    ];
    await putAccount(store, account(id, NOON, pages));
    expect(await knownClients(store)).toEqual([
      { id, name: id, text: `Founded by two sisters.\n${SAYS.trim()}` },
    ]);
  });

  it('are not those whose pages say too little', async () => {
    const store = freshStore();
    await putAccount(
      store,
      account('brief.example', NOON, [seen('brief.example', 'home', 'Freight since 1950.')]),
    );
    await putAccount(store, account('jobs.example', NOON, [seen('jobs.example', 'careers', SAYS)]));
    await putAccount(store, account('unread.example', NOON, []));
    expect(await idsOf(store)).toEqual([]);
  });

  it('are one where accounts are joined', async () => {
    const store = freshStore();
    await putAccount(store, account('acme.example', NOON));
    await putAccount(store, account('acme-shop.example', NOON + 1));
    await joinAccounts(store, 'acme-shop.example', 'acme.example', NOON);
    expect(await idsOf(store)).toEqual([await leadOf(store, 'acme.example')]);
  });

  it('are sixty at most, each with the first 4,000 characters of its pages', async () => {
    const store = freshStore();
    for (let at = 0; at < 70; at += 1)
      await putAccount(
        store,
        account(`a${at}.example`, NOON + at, [
          seen(`a${at}.example`, 'home', SAYS.repeat(12)),
          seen(`a${at}.example`, 'about', SAYS.repeat(12)),
        ]),
      );
    const clients = await knownClients(store);
    expect(clients).toHaveLength(60);
    expect(clients[0]?.id).toBe('a69.example');
    expect(clients[0]?.text).toHaveLength(4_000);
  });
});
