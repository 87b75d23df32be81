import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { starterIcp } from '../../lib/icp/templates.ts';
import { versionsOf } from '../../lib/store/icp-versions.ts';
import { activeIcps, allIcps, removeIcp, saveIcp } from '../../lib/store/icps.ts';
import { NOON } from '../account/sample.ts';
import { freshStore } from './fresh.ts';

const profile = (id: string) => ({ ...starterIcp(NOON), id, name: id });
const ids = (icps: readonly { id: string }[]) => icps.map(({ id }) => id);

describe('several profiles of a rep', () => {
  it('are at most five in use; a sixth is not stored, but may rest', async () => {
    const store = freshStore();
    for (const at of [1, 2, 3, 4, 5]) await saveIcp(store, profile(`p${at}`), NOON + at);
    expect(await saveIcp(store, profile('p6'), NOON + 6)).toBeUndefined();
    expect(await saveIcp(store, { ...profile('p6'), active: false }, NOON + 6)).toMatchObject({ version: 1 });
    expect(ids(await activeIcps(store, NOON))).toEqual(['p5', 'p4', 'p3', 'p2', 'p1']);
    expect(await saveIcp(store, profile('p6'), NOON + 7)).toBeUndefined();
    expect(
      await saveIcp(store, { ...profile('p3'), name: 'Edited while five are in use' }, NOON + 7),
    ).toMatchObject({
      version: 2,
    });
  });

  it('rest and are used again without a new version', async () => {
    const store = freshStore();
    await saveIcp(store, profile('p1'), NOON);
    await saveIcp(store, profile('p2'), NOON + 1);
    const resting = await saveIcp(store, { ...profile('p2'), active: false }, NOON + 2);
    expect(resting).toMatchObject({ version: 1, active: false, updatedAt: NOON + 1 });
    expect(ids(await activeIcps(store, NOON))).toEqual(['p1']);
    expect(await saveIcp(store, profile('p2'), NOON + 3)).toEqual({
      ...profile('p2'),
      version: 1,
      updatedAt: NOON + 1,
    });
    expect(ids(await activeIcps(store, NOON))).toEqual(['p2', 'p1']);
  });

  it('are never all at rest: the one saved last is used all the same', async () => {
    const store = freshStore();
    await saveIcp(store, { ...profile('p1'), active: false }, NOON);
    await saveIcp(store, { ...profile('p2'), active: false }, NOON + 1);
    expect(ids(await activeIcps(store, NOON))).toEqual(['p2']);
    expect(await allIcps(store)).toHaveLength(2);
  });

  it('come back as they were after being removed, versions and all', async () => {
    const store = freshStore();
    await saveIcp(store, profile('p1'), NOON);
    const stored = await saveIcp(store, { ...profile('p1'), name: 'Second' }, NOON + 1);
    const removed = await removeIcp(store, 'p1');
    expect(removed).toEqual(stored);
    expect(await removeIcp(store, 'p1')).toBeUndefined();
    expect(await saveIcp(store, removed ?? profile('p1'), NOON + 2)).toEqual(stored);
    expect((await versionsOf(store, 'p1')).map(({ version }) => version)).toEqual([2, 1]);
  });
});

describe('the versions of a profile', () => {
  it('are kept at each save, each once, newest first', async () => {
    const store = freshStore();
    await saveIcp(store, profile('p1'), NOON);
    for (const name of ['Second', 'Second', 'Third'])
      await saveIcp(store, { ...profile('p1'), name }, NOON + 1);
    const names = (await versionsOf(store, 'p1')).map(({ version, name }) => [version, name]);
    expect(names).toEqual([
      [3, 'Third'],
      [2, 'Second'],
      [1, 'p1'],
    ]);
    expect(await versionsOf(store, 'other')).toEqual([]);
  });

  it('include the one that stood before versions were kept', async () => {
    const store = freshStore();
    await store.icps.put({ ...profile('p1'), version: 7 });
    await saveIcp(store, { ...profile('p1'), name: 'Eighth' }, NOON);
    expect((await versionsOf(store, 'p1')).map(({ version }) => version)).toEqual([8, 7]);
  });

  it('are the newest fifty', async () => {
    const store = freshStore();
    for (let at = 1; at <= 53; at += 1)
      await saveIcp(store, { ...profile('p1'), name: `Name ${at}` }, NOON + at);
    const versions = (await versionsOf(store, 'p1')).map(({ version }) => version);
    expect([versions.length, versions[0], versions.at(-1)]).toEqual([50, 53, 4]);
  });
});
