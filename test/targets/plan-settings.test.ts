import { describe, expect, it } from 'vitest';
import { planSettings } from '../../lib/targets/plan-settings.ts';
import type { ListSettings, SettingsChange } from '../../lib/targets/settings.ts';

const BEFORE: ListSettings = { cap: 60, views: [] };
const view = (name: string, hash = 'today') => ({ name, hash });
const mapping = (headings: string, ...columns: string[]) => ({ headings, columns });
const FIFTY = Array.from({ length: 50 }, (_, nth) => view(`View ${nth}`));

/** Settings after some changes, one after the other. */
const through = (before: ListSettings, ...changes: SettingsChange[]) =>
  changes.reduce((settings, change) => {
    const plan = planSettings(settings, change);
    if (!plan.ok) throw new Error(plan.sentence);
    return plan.settings;
  }, before);

describe('a change of what the rep chose about the list', () => {
  it('keeps fifty views, and refuses one more before anything is changed', () => {
    const before = { ...BEFORE, views: FIFTY };
    expect(planSettings(before, { cap: 20, addView: view('More') })).toEqual({
      ok: false,
      code: 'full',
      sentence: '50 views are all that are kept: remove one first.',
    });
    expect(before).toEqual({ ...BEFORE, views: FIFTY });
  });

  it('puts a view in the place of the one of its name, or of the one removed, also among fifty', () => {
    const before = { ...BEFORE, views: FIFTY };
    expect(through(before, { addView: view('View 7', 'focus') }).views.at(-1)).toEqual(
      view('View 7', 'focus'),
    );
    expect(through(before, { addView: view('More'), removeView: 'View 7' }).views).toHaveLength(50);
  });

  it('remembers where companies are looked up in the CRM until it is taken away', () => {
    const crm = 'https://crm.example/find?q={domain}';
    expect(through(BEFORE, { crm })).toEqual({ ...BEFORE, crm });
    expect(through(BEFORE, { crm }, { cap: 20 }, { crm: null })).toEqual({ ...BEFORE, cap: 20 });
  });

  it('remembers the columns of an export until all are wanted again', () => {
    const exported = ['label', 'letter'];
    expect(through(BEFORE, { exported })).toEqual({ ...BEFORE, exported });
    expect(through(BEFORE, { exported }, { exported: null })).toEqual(BEFORE);
  });

  it('remembers what the columns of a file meant, newest first, once for the same headings', () => {
    const changes = [
      mapping('name\nweb', 'label', ''),
      mapping('firm', 'label'),
      mapping('name\nweb', 'label', 'url'),
    ];
    expect(through(BEFORE, ...changes.map((addMapping) => ({ addMapping }))).mappings).toEqual([
      mapping('name\nweb', 'label', 'url'),
      mapping('firm', 'label'),
    ]);
  });

  it('forgets the oldest of more than twenty kinds of file', () => {
    const changes = Array.from({ length: 21 }, (_, nth) => ({ addMapping: mapping(`file ${nth}`) }));
    const { mappings = [] } = through(BEFORE, ...changes);
    expect([mappings.length, mappings[0]?.headings, mappings.at(-1)?.headings]).toEqual([
      20,
      'file 20',
      'file 1',
    ]);
  });
});
