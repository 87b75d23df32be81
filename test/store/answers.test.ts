import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Account, Answer } from '../../lib/account/account.ts';
import { basisOf } from '../../lib/account/basis.ts';
import { getAccount, mergeAccount } from '../../lib/store/accounts.ts';
import { saveAnswers } from '../../lib/store/answers.ts';
import type { Change } from '../../lib/store/changes.ts';
import { companyOf } from '../../lib/store/company.ts';
import type { Store } from '../../lib/store/database.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { ABOUT, HOME, NOON, understood } from '../account/sample.ts';
import { freshStore } from './fresh.ts';

const id = 'acme.example';

function answersOf(account: Account | undefined): Answer[] {
  const basis = account ? basisOf(account) : '';
  return [{ kind: 'need', question: 'need 1', basis, state: 'no sign' }];
}

async function read(store: Store, url: string, now = NOON): Promise<Account | undefined> {
  return (await mergeAccount(store, understood([]), { url, title: 'Acme' }, now)).account;
}

/** What is announced while some work is done; a moment later, for that is how channels deliver. */
async function announcedBy(store: Store, work: () => Promise<void>): Promise<Change[]> {
  const channel = new BroadcastChannel(store.name);
  const heard: Change[] = [];
  channel.onmessage = ({ data }: MessageEvent<Change[]>) => heard.push(...data);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  channel.close();
  return heard;
}

describe('what a company’s pages answered', () => {
  it('is kept with its account until a page is read anew', async () => {
    const store = freshStore();
    const answers = answersOf(await read(store, HOME));
    await saveAnswers(store, [{ id, answers }]);
    expect((await getAccount(store, id))?.answers).toEqual(answers);
    await read(store, ABOUT, NOON + 1);
    expect((await getAccount(store, id))?.answers).toBeUndefined();
  });

  it('is dropped where a page was read while somebody listened to the others', async () => {
    const store = freshStore();
    const answers = answersOf(await read(store, HOME));
    const now = await read(store, ABOUT, NOON + 1);
    await saveAnswers(store, [{ id, answers }]);
    expect(await getAccount(store, id)).toEqual(now);
  });

  it('brings back no company that was forgotten meanwhile', async () => {
    const store = freshStore();
    const answers = answersOf(await read(store, HOME));
    await store.accounts.delete(id);
    await saveAnswers(store, [{ id, answers }]);
    expect(await getAccount(store, id)).toBeUndefined();
  });

  it('is announced once: who asks again for that finds nothing to store', async () => {
    const store = freshStore();
    const answers = answersOf(await read(store, HOME));
    const save = () => saveAnswers(store, [{ id, answers }]);
    expect(await announcedBy(store, save)).toEqual([{ table: 'accounts', key: id }]);
    expect(await announcedBy(store, save)).toEqual([]);
  });

  it('is of all accounts of a company together, and of none of them once they are parted', async () => {
    const store = freshStore();
    await read(store, HOME);
    await read(store, 'https://acme-group.example/', NOON + 1);
    await joinAccounts(store, id, 'acme-group.example', NOON + 2);
    const company = await companyOf(store, id);
    const answers = answersOf(company.account);
    await saveAnswers(store, [{ id: company.id, answers }]);
    expect((await companyOf(store, id)).account?.answers).toEqual(answers);
    const alone = await store.accounts.get(company.id);
    expect(alone).toMatchObject({ answers });
    const pages = [{ ...(company.account?.pages[0] ?? fail()) }];
    expect(answers[0]?.basis).not.toBe(basisOf({ pages }));
  });
});

function fail(): never {
  throw new Error('no page');
}
