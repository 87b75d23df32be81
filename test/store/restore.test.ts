import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { putAccount } from '../../lib/store/accounts.ts';
import { writeBackup } from '../../lib/store/backup.ts';
import type { Store } from '../../lib/store/database.ts';
import { readBackup } from '../../lib/store/open-backup.ts';
import * as restore from '../../lib/store/restore.ts';
import { dropSetOut, setOut } from '../../lib/store/set-out.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

const lookAtSetOut = async (store: Store) => given(await restore.lookAtSetOut(store));
const bringIn = async (store: Store) => given(await restore.bringIn(store));

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing is set out');
  return value;
}

const OPTIONS = { madeAt: NOON, app: '0.1.0' };

let here: Store;
let there: Store;
beforeEach(async () => {
  [here, there] = [freshStore(), freshStore()];
  await dropSetOut();
});

/** What is there is backed up and set out for here. */
async function brought(): Promise<void> {
  const opened = await readBackup(await writeBackup(there, OPTIONS));
  if (!opened.ok) throw new Error(opened.sentence);
  await setOut(opened);
}

async function everything(store: Store): Promise<string> {
  const tables = ['accounts', 'targets', 'touches', 'events', 'icps', 'meta', 'setAside', 'says'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => store[table].getAll())));
}

describe('a rep who restores a backup into a new profile', () => {
  it('has everything again as it was, and nothing is changed by looking first', async () => {
    await putAccount(there, accountOf([fact('name', 'Acme')]));
    await there.targets.put(target('acme.example', { notes: 'Ask for Jo.' }));
    await changeSettings(there, { cap: 20 });
    await brought();
    const before = await everything(here);
    const preview = await lookAtSetOut(here);
    expect(preview).toMatchObject({ madeAt: NOON, notes: [] });
    expect(preview.rows).toContainEqual({
      what: 'Targets',
      added: 1,
      changed: 0,
      same: 0,
      kept: 0,
      unread: 0,
    });
    expect(await everything(here)).toBe(before);
    await bringIn(here);
    expect(await everything(here)).toBe(await everything(there));
  });

  it('brings it in once, however often', async () => {
    await putAccount(there, accountOf([fact('name', 'Acme')]));
    await plant(there, 'targets', { accountId: 'odd.example', tier: 'Z' });
    await brought();
    await bringIn(here);
    const after = await everything(here);
    const again = await bringIn(here);
    expect(await everything(here)).toBe(after);
    expect(again.rows.every(({ added, changed, unread }) => added + changed + unread === 0)).toBe(true);
  });

  it('loses no record that nobody can read: it is kept aside, and counted', async () => {
    await plant(there, 'targets', { accountId: 'odd.example', tier: 'Z' });
    await brought();
    const { rows } = await bringIn(here);
    expect(rows.reduce((sum, { unread }) => sum + unread, 0)).toBe(1);
    expect(await here.setAside.getAll()).toMatchObject([{ table: 'targets', record: { tier: 'Z' } }]);
    expect(await here.targets.count()).toBe(0);
  });
});

describe('a rep who restores into a profile that is in use', () => {
  it('keeps what both know of a company', async () => {
    await putAccount(here, accountOf([fact('name', 'Acme')], { lastSeenAt: NOON }));
    await putAccount(there, accountOf([fact('founded', 1987)], { lastSeenAt: NOON - 1 }));
    await brought();
    await bringIn(here);
    expect(await here.accounts.get('acme.example')).toMatchObject({
      lastSeenAt: NOON,
      facts: [{ value: 'Acme' }, { value: 1987 }],
    });
  });

  it('finds each target as it was left last, on whichever device', async () => {
    await here.targets.put(target('acme.example', { notes: 'old' }));
    await there.targets.put(target('acme.example', { notes: 'new' }));
    await there.events.put({
      id: 'key-00001 acme.example',
      key: 'key-00001',
      accountId: 'acme.example',
      what: 'notes',
      at: NOON + 86_400_000,
      fields: {},
    });
    await brought();
    await bringIn(here);
    expect(await here.targets.get('acme.example')).toMatchObject({ notes: 'new' });
    // And the other way round, the newer word stays.
    [here, there] = [there, here];
    await there.targets.put(target('acme.example', { notes: 'old' }));
    await there.events.delete('key-00001 acme.example');
    await brought();
    await bringIn(here);
    expect(await here.targets.get('acme.example')).toMatchObject({ notes: 'new' });
  });

  it('is told before where the list would be too long, and nobody is taken off for it', async () => {
    await changeSettings(here, { cap: 1 });
    await here.targets.put(target('acme.example', {}));
    await there.targets.put(target('birch.example', {}));
    await brought();
    expect((await lookAtSetOut(here)).notes).toEqual([
      '1 more than its 1 place is on your list. All stay until you take some off.',
    ]);
    await bringIn(here);
    expect(await here.targets.count()).toBe(2);
  });
});
