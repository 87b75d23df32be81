import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allTouches } from '../../lib/store/touches.ts';
import type { Touch } from '../../lib/targets/touch.ts';
import { freshStore, plant } from './fresh.ts';

const touch = (id: string, accountId: string, at: number): Touch => ({
  id,
  accountId,
  on: '2026-11-20',
  at,
  tier: 'B',
  kind: 'call',
});

describe('every touch there was', () => {
  it('comes newest first, under the account that its company goes by; what cannot be read stays where it is', async () => {
    const store = freshStore();
    await plant(store, 'touches', touch('first', 'acme.example', 1));
    await plant(store, 'touches', touch('second', 'acme-tools.greenhouse.io', 2));
    await plant(store, 'touches', { id: 'broken' });
    await plant(store, 'joins', { id: 'acme-tools.greenhouse.io', to: 'acme.example', by: 'rep', at: 1 });
    expect(await allTouches(store)).toEqual([
      touch('second', 'acme.example', 2),
      touch('first', 'acme.example', 1),
    ]);
    expect(await store.touches.count()).toBe(3);
  });
});
