import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { allAccounts } from '../../lib/store/accounts.ts';
import type { Store } from '../../lib/store/database.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { declareVersions } from '../../lib/store/migrations.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { allTargets } from '../../lib/store/targets.ts';
import { freshStore } from './fresh.ts';

/** One example per record shape: `<table>.<version it came with>.json`. */
const EXAMPLES = new URL('./examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).map((file) => {
  const [table = '', version] = file.split('.');
  const record: unknown = JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'));
  return { table, version: Number(version), record };
});

/** A database as the given version left it: each table with the newest example it then had. */
async function leaveBehind(name: string, version: number): Promise<void> {
  const old = new Dexie(name);
  declareVersions(old, version);
  for (const { table, record } of newest(version)) await old.table(table).put(record);
  old.close();
}

function newest(version: number) {
  const known = examples.filter((each) => each.version <= version).sort((a, b) => b.version - a.version);
  return [...Map.groupBy(known, ({ table }) => table).values()].flatMap(([first]) => first ?? []);
}

const latest = (store: Store) => store.verno;

describe('a rep who comes from an older version', () => {
  it('has an example for every table there ever was', () => {
    const tables = freshStore()
      .tables.map(({ name }) => name)
      .sort();
    expect([...new Set(examples.map(({ table }) => table))].sort()).toEqual(tables);
  });

  it('finds everything again, from whichever version', async () => {
    for (let version = 1; version <= latest(freshStore()); version += 1) {
      const store = freshStore();
      await leaveBehind(store.name, version);
      expect(await allAccounts(store)).toHaveLength(1);
      expect(factsOf((await allAccounts(store))[0]?.facts ?? [], 'phone')).toHaveLength(1);
      expect(await allTargets(store)).toHaveLength(1);
      expect((await activeIcp(store, 0))?.name).toBe('Mid-size companies');
      expect(await store.accounts.where('keys').equals('name:acme').primaryKeys()).toEqual(['acme.example']);
      expect(await setAsideCount(store), 'only the one that was set aside before').toBe(1);
      expect(await store.table('meta').count()).toBe(1);
    }
  });

  it('keeps a record that an older version left broken, to be set aside when it is read', async () => {
    const store = freshStore();
    const old = new Dexie(store.name);
    declareVersions(old, 1);
    await old.table('accounts').put({ id: 'acme.example', facts: 'none' });
    old.close();
    expect(await store.accounts.get('acme.example')).toMatchObject({ facts: 'none', keys: [] });
  });
});
