import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Incoming } from '../../lib/account/incoming.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { accountSchema } from '../../lib/account/schema.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import type { Store } from '../../lib/store/database.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { readOne } from '../../lib/store/read.ts';
import { undoRows } from '../../lib/store/undo-import.ts';
import { anyRow } from '../account/arbitrary-row.ts';
import { fact, NOON, understood } from '../account/sample.ts';
import { target } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';
import { contentOf, imported } from './import-acts.ts';

const IDS = ['acme.example', 'birch.example', 'cedar.example'] as const;
const anyId = fc.constantFrom(...IDS);

const anyRows: fc.Arbitrary<Incoming[]> = fc.array(
  fc.tuple(anyId, anyRow).map(([id, row]) => ({ ...row, url: `https://${id}/` })),
  { minLength: 1, maxLength: 4 },
);
const anyFile = fc.constantFrom('crm.csv', 'fair.csv');

const anyAct = fc.oneof(
  fc.record({ does: fc.constant('visit' as const), id: anyId, city: fc.constantFrom('Kiel', 'Bonn') }),
  fc.record({ does: fc.constant('import' as const), rows: anyRows, file: anyFile }),
  fc.record({ does: fc.constant('add' as const), id: anyId }),
  fc.record({ does: fc.constant('join' as const), id: anyId, other: anyId }),
);
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

async function perform(store: Store, act: Act, at: number): Promise<void> {
  if (act.does === 'import') await imported(store, `import at ${at}`, act.rows, { file: act.file, at });
  else if (act.does === 'add') await store.targets.put(target(act.id));
  else if (act.does === 'join') await joinAccounts(store, act.id, act.other, at);
  else {
    const before = await readOne(store, 'accounts', act.id, accountSchema);
    const page = { url: `https://${act.id}/`, title: 'Welcome' };
    await putAccount(store, mergeUnderstanding(before, understood([fact('city', act.city)]), page, at));
  }
}

it('an import taken back leaves all that was there before it to the last byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 6 }), anyRows, anyFile, async (acts, rows, file) => {
      const store = freshStore();
      for (const [at, act] of acts.entries()) await perform(store, act, NOON + at);
      // A place on the list keeps its company, of which nothing is known before but by the file.
      for (const id of await store.targets.getAllKeys())
        if (!(await store.accounts.get(id))) await store.targets.delete(id);
      const { imports: _, ...before } = await contentOf(store);
      await imported(store, 'the last import', rows, { file, at: NOON + 50 });
      await undoRows(store, 'the last import', NOON + 60);
      const { imports: _imports, ...after } = await contentOf(store);
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    }),
    { numRuns: 60 },
  );
});

it('imports taken back in any order leave what the others say, as if they had never been', async () => {
  const anyImport = fc.record({ rows: anyRows, file: anyFile, undone: fc.nat(20), isUndone: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(anyImport, { minLength: 1, maxLength: 5 }), async (imports) => {
      const [store, plain] = [freshStore(), freshStore()];
      const all = imports.map((one, at) => ({ ...one, id: `import at ${at}`, at: NOON + at }));
      for (const each of all) await imported(store, each.id, each.rows, each);
      const undone = all.filter(({ isUndone }) => isUndone).sort((a, b) => a.undone - b.undone);
      for (const [nth, { id }] of undone.entries()) await undoRows(store, id, NOON + 100 + nth);
      for (const each of all) if (!each.isUndone) await imported(plain, each.id, each.rows, each);
      expect(await factsIn(store)).toEqual(await factsIn(plain));
    }),
    { numRuns: 60 },
  );
});

async function factsIn(store: Store) {
  const found = await Promise.all(IDS.map((id) => readOne(store, 'accounts', id, accountSchema)));
  return found.map((account) => account?.facts);
}
