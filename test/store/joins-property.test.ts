import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allAccounts, mergeAccount } from '../../lib/store/accounts.ts';
import { companyOf, idsOf } from '../../lib/store/company.ts';
import type { Store } from '../../lib/store/database.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { addTarget } from '../../lib/store/on-off-list.ts';
import { accountOf, fact, NOON, understood } from '../account/sample.ts';
import { fitOf } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';

const IDS = ['acme.com', 'acme.de', 'acme.fr', 'acme.lever.co'] as const;
const id = fc.constantFrom(...IDS);
const act = fc.oneof(
  fc.record({ kind: fc.constant('visit'), id, city: fc.constantFrom('Kiel', 'Bremen') }),
  fc.record({ kind: fc.constant('add'), id }),
  fc.record({ kind: fc.constant('join'), id, other: id }),
  fc.record({ kind: fc.constant('part'), id }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

async function perform(store: Store, one: Act, now: number): Promise<void> {
  const url = `https://${one.id}/`;
  if ('city' in one) {
    const said = fact('name', one.city, { url, seenAt: now });
    await mergeAccount(store, understood([said]), { url, title: 'Acme' }, now);
  } else if ('other' in one) await joinAccounts(store, one.id, one.other, now);
  else if (one.kind === 'part') await partAccount(store, one.id, now);
  else await addOwn(store, one.id, now);
}

/** The rep adds a site that nothing is joined to: what a joined one adds is the company's. */
async function addOwn(store: Store, own: string, now: number): Promise<void> {
  if ((await idsOf(store, own)).length > 1) return;
  const account = (await companyOf(store, own)).account ?? accountOf([], { id: own });
  await addTarget(store, { account, fit: fitOf(), from: `https://${own}/`, now });
}

it('whatever is joined and parted, and whatever is read meanwhile, parting all leaves each as if nothing was ever joined', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const store = freshStore();
      const plain = freshStore();
      for (const [at, one] of acts.entries()) {
        const adds = one.kind === 'add' && (await idsOf(store, one.id)).length === 1;
        await perform(store, one, NOON + at);
        if (one.kind === 'visit' || adds) await perform(plain, one, NOON + at);
        for (const each of IDS) expect((await companyOf(store, each)).id).toBe((await idsOf(store, each))[0]);
      }
      for (const each of IDS) await partAccount(store, each, NOON + 99);
      expect(await allAccounts(store)).toEqual(await allAccounts(plain));
      expect(await store.targets.getAll()).toEqual(await plain.targets.getAll());
      expect(await store.joins.count()).toBe(0);
    }),
    { numRuns: 25 },
  );
});
