import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { wrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { allAccounts } from '../../lib/store/accounts.ts';
import { allCorrections } from '../../lib/store/corrections.ts';
import { openStore } from '../../lib/store/database.ts';
import { versionsOf } from '../../lib/store/icp-versions.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { refusedKeys } from '../../lib/store/refusals.ts';
import { sayOf } from '../../lib/store/says.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { storyOf } from '../../lib/store/story.ts';
import { allTargets } from '../../lib/store/targets.ts';
import { freshStore } from './fresh.ts';
import { LATEST, LAYOUTS, VERSIONS } from './layouts.ts';
import { layoutOf, openRaw } from './raw.ts';

/** One example per record shape: `<table>.<version it came with>.json`. */
const EXAMPLES = new URL('./examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).map((file) => {
  const [table = '', version] = file.split('.');
  const record: unknown = JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'));
  return { table, version: Number(version) * 10, record };
});

/** A database as the given version left it on disk: each table with the newest example it then had. */
async function leaveBehind(name: string, version: number, rows = newest(version)): Promise<void> {
  const old = wrap(await openRaw(name, version, LAYOUTS[version]));
  for (const { table, record } of rows) await old.put(table, record);
  old.close();
}

function newest(version: number) {
  const known = examples.filter((each) => each.version <= version).sort((a, b) => b.version - a.version);
  return [...Map.groupBy(known, ({ table }) => table).values()].flatMap(([first]) => first ?? []);
}

describe('a rep who comes from an older version', () => {
  it('has an example for every table there ever was', () => {
    const tables = Object.keys(LAYOUTS[LATEST] ?? {}).sort();
    expect([...new Set(examples.map(({ table }) => table))].sort()).toEqual(tables);
  });

  it.each(VERSIONS)('finds everything again that version %i left on disk', async (version) => {
    const store = freshStore();
    await leaveBehind(store.name, version);
    expect(await allAccounts(store)).toHaveLength(1);
    expect(factsOf((await allAccounts(store))[0]?.facts ?? [], 'phone')).toHaveLength(1);
    const [target] = await allTargets(store);
    expect(target?.tier).toBe('A');
    expect(target?.outcome?.is).toBe(version < 50 ? undefined : 'won');
    expect(target?.last?.nth).toBe(version < 60 ? undefined : 3);
    const story = await storyOf(store, 'acme.example');
    expect([story?.touches.length, story?.events.length]).toEqual(version < 60 ? [0, 0] : [1, 1]);
    expect((await readSettings(store)).cap).toBe(version < 60 ? 60 : 50);
    expect([...(await refusedKeys(store))]).toHaveLength(version < 50 ? 0 : 1);
    expect((await allCorrections(store)).map(({ right }) => right)).toEqual(
      version < 40 ? [] : ['transport'],
    );
    expect((await activeIcp(store, 0))?.name).toBe('Mid-size companies');
    const versions = (await versionsOf(store, 'starter')).map((icp) => icp.version);
    expect(versions).toEqual(version < 50 ? [3] : [3, 2]);
    const say = await sayOf(store, ['acme.example']);
    expect(say?.pass?.note).toBe(version < 50 ? undefined : 'Ask again in spring');
    expect(await store.accounts.keysWhere('keys', 'name:acme', 9)).toEqual(['acme.example']);
    expect(await setAsideCount(store), 'only the one that was set aside before').toBe(1);
    expect(await layoutOf(store.name)).toEqual({ version: LATEST, tables: LAYOUTS[LATEST] });
    expect(await wrap(await openRaw(store.name)).count('meta')).toBe(1);
  });

  it('has the same tables as one who starts today', async () => {
    const store = freshStore();
    await store.accounts.count();
    expect(await layoutOf(store.name)).toEqual({ version: LATEST, tables: LAYOUTS[LATEST] });
  });

  it('keeps a record that an older version left broken, to be set aside when it is read', async () => {
    const store = freshStore();
    await leaveBehind(store.name, 10, [
      { table: 'accounts', version: 10, record: { id: 'acme.example', facts: 'none' } },
    ]);
    expect(await store.accounts.get('acme.example')).toMatchObject({ facts: 'none', keys: [] });
  });

  it('has nothing changed by an upgrade that fails half-way, and is told so; the next try is a real one', async () => {
    const { name } = freshStore();
    await leaveBehind(name, 10);
    const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
      throw new TypeError('an upgrade with a fault');
    });
    const told = await allAccounts(openStore(name)).catch(problemSentence);
    expect(told).toMatch(/left as it was/);
    update.mockRestore();
    expect(await layoutOf(name)).toEqual({ version: 10, tables: LAYOUTS[10] });
    expect(await allAccounts(openStore(name))).toHaveLength(1);
  });
});
