import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { starterIcp } from '../../lib/icp/templates.ts';
import { activeIcp, saveIcp } from '../../lib/store/icps.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { NOON } from '../account/sample.ts';
import { freshStore, plant } from './fresh.ts';

describe('the profile companies are scored against', () => {
  it('exists from the first minute, once', async () => {
    const store = freshStore();
    const asked = await Promise.all([
      activeIcp(store, NOON),
      activeIcp(store, NOON + 1),
      activeIcp(store, NOON),
    ]);
    expect(asked).toEqual([starterIcp(NOON), starterIcp(NOON), starterIcp(NOON)]);
    expect(await store.icps.count()).toBe(1);
  });

  it('counts its versions, and saving it unchanged is no new one', async () => {
    const store = freshStore();
    const starter = starterIcp(NOON);
    await activeIcp(store, NOON);
    const renamed = await saveIcp(store, { ...starter, name: 'Hauliers' }, NOON + 1);
    expect(renamed).toMatchObject({ name: 'Hauliers', version: 2, updatedAt: NOON + 1 });
    expect(await saveIcp(store, { ...starter, name: 'Hauliers' }, NOON + 2)).toEqual(renamed);
    expect(await activeIcp(store, NOON + 3)).toEqual(renamed);
  });

  it('takes another person to speak to for a change, and nobody as well', async () => {
    const store = freshStore();
    const { persona: _, ...anybody } = await activeIcp(store, NOON).then((icp) => icp ?? starterIcp(NOON));
    const persona = { seniorities: ['head' as const], functions: ['it' as const], countries: ['DE'] };
    expect(await saveIcp(store, { ...anybody, persona }, NOON + 1)).toMatchObject({ version: 2, persona });
    expect(await saveIcp(store, { ...anybody, persona }, NOON + 2)).toMatchObject({ version: 2 });
    expect(await saveIcp(store, anybody, NOON + 3)).toEqual({ ...anybody, version: 3, updatedAt: NOON + 3 });
  });

  it('is refused rather than stored where it could not be read back', async () => {
    const store = freshStore();
    await expect(saveIcp(store, { ...starterIcp(NOON), name: '' }, NOON)).rejects.toThrow();
    expect(await store.icps.count()).toBe(0);
  });

  it('is the one saved last', async () => {
    const store = freshStore();
    await saveIcp(store, { ...starterIcp(NOON), id: 'second' }, NOON + 1);
    await saveIcp(store, starterIcp(NOON), NOON);
    expect((await activeIcp(store, NOON + 2))?.id).toBe('second');
  });

  it('is not quietly replaced by the starter when it cannot be read', async () => {
    const store = freshStore();
    await plant(store, 'icps', { id: 'starter', name: 'Mine', criteria: 'lost' });
    expect(await activeIcp(store, NOON)).toBeUndefined();
    expect(await activeIcp(store, NOON)).toBeUndefined();
    expect(await setAsideCount(store)).toBe(1);
    const anew = await saveIcp(store, starterIcp(NOON), NOON);
    expect(await activeIcp(store, NOON)).toEqual(anew);
    expect(await setAsideCount(store)).toBe(1);
  });
});
