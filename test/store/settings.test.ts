import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../lib/store/settings.ts';
import { freshStore, plant } from './fresh.ts';

const MINE = { name: 'Mine', hash: 'targets?q=mine' };

describe('what a rep chose about the list', () => {
  it('is sixty places and nothing else until they choose', async () => {
    expect(await readSettings(freshStore())).toEqual({ cap: 60, views: [] });
  });

  it('changes field by field, from two tabs at once', async () => {
    const store = freshStore();
    await Promise.all([
      changeSettings(store, { cap: 20, deal: 'over500k' }),
      changeSettings(store, { addView: MINE }),
      changeSettings(store, { remindAt: '08:30' }),
      changeSettings(store, { reviewedOn: '2026-11-23' }),
    ]);
    const chosen = { cap: 20, deal: 'over500k', remindAt: '08:30', reviewedOn: '2026-11-23', views: [MINE] };
    expect(await readSettings(store)).toEqual(chosen);
  });

  it('takes away what is taken back, and keeps one view of a name', async () => {
    const store = freshStore();
    await changeSettings(store, { addView: MINE, remindAt: '08:30' });
    await changeSettings(store, { addView: { ...MINE, hash: 'today' }, remindAt: null });
    expect(await readSettings(store)).toEqual({ cap: 60, views: [{ ...MINE, hash: 'today' }] });
    await changeSettings(store, { removeView: 'Mine' });
    expect(await readSettings(store)).toEqual({ cap: 60, views: [] });
  });

  it('that cannot be read is set aside by the next change, and the defaults stand', async () => {
    const store = freshStore();
    await plant(store, 'meta', { key: 'list', value: { cap: 900 } });
    expect(await readSettings(store)).toEqual({ cap: 60, views: [] });
    expect(await changeSettings(store, { cap: 50 })).toEqual({ ok: true, settings: { cap: 50, views: [] } });
    expect(await store.setAside.count()).toBe(1);
  });

  it('writes nothing of a change that is refused', async () => {
    const store = freshStore();
    for (let nth = 0; nth < 50; nth += 1)
      await changeSettings(store, { addView: { ...MINE, name: `View ${nth}` } });
    const before = await readSettings(store);
    expect(await changeSettings(store, { cap: 20, addView: MINE })).toMatchObject({
      ok: false,
      code: 'full',
    });
    expect(await readSettings(store)).toEqual(before);
  });
});
