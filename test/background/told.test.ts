import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passAccount } from '../../entrypoints/background/argue.ts';
import { forgetAccount, rememberAccount } from '../../entrypoints/background/forget.ts';
import { saveProfile } from '../../entrypoints/background/profile.ts';
import { fitTold, toldOf } from '../../entrypoints/background/told.ts';
import type { Visit } from '../../lib/messages/visit.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { ABOUT, accountOf, fact, HOME, NOON, pageSeen } from '../account/sample.ts';
import { icp } from '../fit/invented.ts';

vi.mock('../../entrypoints/background/marks.ts', () => ({
  markTabs: vi.fn(),
  accountIn: (visit: Visit) => ('accountId' in visit ? visit.accountId : undefined),
}));
vi.mock('../../lib/browser/models.ts', () => ({
  wordVectors: vi.fn(),
  references: vi.fn(),
  factWords: async () => {},
}));
vi.mock('../../lib/browser/neighbours.ts', () => ({ neighboursFor: async () => ({}) }));

const BIRCH = 'birch.example';
const size = { id: 'size', kind: 'size', importance: 'must', min: 100, max: 500 } as const;
const large = { ...icp(size), id: 'large', name: 'Large' };
const small = { ...icp({ ...size, min: 1, max: 9 }), id: 'small', name: 'Small' };
const unread = (url: string): Visit => ({ state: 'unread', url });

beforeEach(async () => {
  const store = openStore();
  for (const table of ['accounts', 'icps', 'icpVersions', 'says', 'joins'] as const)
    for (const key of await store[table].getAllKeys()) await store[table].delete(key);
  const people = fact('employees', { min: 200, max: 200 }, { url: ABOUT });
  const pages = [
    pageSeen({ url: HOME, text: 'Welcome.' }),
    pageSeen({ url: ABOUT, text: 'We are 200 people.' }),
  ];
  await putAccount(store, accountOf([people], { pages }));
  await putAccount(store, accountOf([], { id: BIRCH, label: 'Birch' }));
  await saveProfile({ icp: large });
  await saveProfile({ icp: small });
});

describe('what the popup is told of a company', () => {
  it('is the best fit and the others’ letters, with the text of quoted pages alone', async () => {
    const { fit, others, account } = await toldOf(unread(HOME));
    expect(fit).toMatchObject({ letter: 'A', icp: { id: 'large' } });
    expect(others).toEqual([{ letter: 'D', score: 0, icp: expect.objectContaining({ name: 'Small' }) }]);
    expect(account?.pages.map(({ text }) => text)).toEqual([undefined, 'We are 200 people.']);
  });

  it('is told to the list as well, with all that the fit stands on', async () => {
    const { fit, account } = await fitTold({ accountId: 'acme.example' });
    expect(fit?.reasons.map(({ points }) => points)).toEqual([100]);
    expect(account?.pages.map(({ text }) => text)).toEqual([undefined, 'We are 200 people.']);
    expect(await fitTold({ accountId: 'nobody.example' })).toEqual({});
  });

  it('holds the no that the rep said of an account joined to it, and no longer once they are parted', async () => {
    await passAccount({ accountId: BIRCH, reason: 'competitor' });
    await joinAccounts(openStore(), 'acme.example', BIRCH, NOON);
    expect((await toldOf(unread(HOME))).say?.pass).toMatchObject({ reason: 'competitor' });
    const [join] = (await toldOf(unread(HOME))).joins ?? [];
    await partAccount(openStore(), join?.id ?? '', NOON);
    expect((await toldOf(unread(HOME))).say).toBeUndefined();
    expect((await toldOf(unread(`https://${BIRCH}/`))).say?.pass).toMatchObject({ reason: 'competitor' });
  });

  it('holds nothing of what was said once the company is forgotten, and all of it once that is undone', async () => {
    await passAccount({ accountId: 'acme.example', reason: 'too small', line: 'Two vans' });
    const forgotten = await forgetAccount({ accountId: 'acme.example' });
    expect(await toldOf(unread(HOME))).toEqual({});
    await rememberAccount({ forgotten });
    expect((await toldOf(unread(HOME))).say?.pass).toMatchObject({ reason: 'too small', note: 'Two vans' });
  });
});
