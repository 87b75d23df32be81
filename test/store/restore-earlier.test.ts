import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { allAccounts } from '../../lib/store/accounts.ts';
import { allCorrections } from '../../lib/store/corrections.ts';
import type { Store } from '../../lib/store/database.ts';
import { allIcps } from '../../lib/store/icps.ts';
import { readBackup } from '../../lib/store/open-backup.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { bringIn } from '../../lib/store/restore.ts';
import { dropSetOut, setOut } from '../../lib/store/set-out.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { storyOf } from '../../lib/store/story.ts';
import { allTargets } from '../../lib/store/targets.ts';
import { freshStore } from './fresh.ts';
import { LATEST } from './layouts.ts';

/** What each version's Fitmark had written, kept as files: `database-<version>.json.gz`. Append only. */
const KEPT = new URL('../fixtures/backups/', import.meta.url);

async function restored(file: string, passphrase?: string): Promise<Store> {
  const opened = await readBackup(new Blob([readFileSync(new URL(file, KEPT))]), passphrase);
  if (!opened.ok) throw new Error(opened.sentence);
  await setOut(opened);
  const store = freshStore();
  await bringIn(store);
  return store;
}

afterEach(dropSetOut);

describe('a rep who restores what an earlier version had written', () => {
  const versions = Array.from({ length: LATEST / 10 }, (_, at) => at + 1);

  it.each(versions)('has everything of version %i again', async (version) => {
    const store = await restored(`database-${version}.json.gz`);
    const accounts = await allAccounts(store);
    expect(accounts.map(({ id }) => id)).toEqual(['acme.example']);
    expect(factsOf(accounts[0]?.facts ?? [], 'phone')).toHaveLength(1);
    expect(await store.accounts.keysWhere('keys', 'name:acme', 9)).toEqual(['acme.example']);
    const [target] = await allTargets(store);
    expect([target?.tier, target?.outcome?.is, target?.last?.nth]).toEqual([
      'A',
      version < 5 ? undefined : 'won',
      version < 6 ? undefined : 3,
    ]);
    expect((await allIcps(store)).map(({ name }) => name)).toEqual(['Mid-size companies']);
    const since = (first: number) => (version < first ? 0 : 1);
    expect(await store.joins.count()).toBe(since(2));
    expect(await store.persons.count()).toBe(since(3));
    expect(await allCorrections(store)).toHaveLength(since(4));
    expect([await store.says.count(), await store.refusals.count()]).toEqual([since(5), since(5)]);
    const story = await storyOf(store, 'acme.example');
    expect([story?.touches.length, story?.events.length]).toEqual([since(6), since(6)]);
    expect((await readSettings(store)).cap).toBe(version < 6 ? 60 : 50);
    expect(await store.imports.count()).toBe(since(7));
    expect(await setAsideCount(store), 'only the one that was set aside before').toBe(1);
  });

  it('has everything again of a file that this version’s passphrase locked', async () => {
    const store = await restored('database-7.locked', 'an example’s passphrase');
    expect(await store.imports.count()).toBe(1);
    expect(await allTargets(store)).toHaveLength(1);
  });
});
