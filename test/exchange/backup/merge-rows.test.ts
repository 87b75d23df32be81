import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leads } from '../../../lib/account/joins.ts';
import { mergeRows } from '../../../lib/exchange/backup/merge-rows.ts';
import type { Rows } from '../../../lib/exchange/backup/rows.ts';
import { starterIcp } from '../../../lib/icp/templates.ts';
import { onList } from '../../../lib/targets/capacity.ts';
import { NOON } from '../../account/sample.ts';
import { target } from '../../targets/sample.ts';
import { anyRows } from './arbitrary.ts';

const NONE: Rows = {
  icps: [],
  icpVersions: [],
  targets: [],
  touches: [],
  events: [],
  joins: [],
  apart: [],
  says: [],
  corrections: [],
  refusals: [],
  persons: [],
  imports: [],
  meta: [],
};
const rowsOf = (some: Partial<Rows>): Rows => ({ ...NONE, ...some });

type Row = Record<string, unknown>;
const KEYS: Record<keyof Rows, string> = {
  ...{ icps: 'id', icpVersions: 'id', targets: 'accountId', touches: 'id', events: 'id', joins: 'id' },
  ...{ apart: 'id', says: 'accountId', corrections: 'accountId', refusals: 'key', persons: 'id' },
  ...{ imports: 'id', meta: 'key' },
};

/** What stands after bringing a file in, in the order of keys. */
function restored(here: Rows, there: Rows): Rows {
  const { rows, gone } = mergeRows(here, there, 60);
  const after = Object.keys(KEYS).map((name) => {
    const table = name as keyof Rows;
    const all = [...here[table], ...rows[table]] as unknown as Row[];
    const off: readonly string[] = table === 'icps' || table === 'touches' ? gone[table] : [];
    const byKey = new Map(all.map((row) => [String(row[KEYS[table]]), row]));
    const left = [...byKey].filter(([key]) => !off.includes(key)).sort(([a], [b]) => (a < b ? -1 : 1));
    return [table, left.map(([, row]) => row)];
  });
  return Object.fromEntries(after) as Rows;
}

const sorted = (rows: Rows) => restored(rows, NONE);

describe('what a rep has, and a file of theirs', () => {
  it('into nothing comes as it is', () => {
    fc.assert(fc.property(anyRows, (file) => void expect(restored(NONE, file)).toEqual(sorted(file))));
  });

  it('brought in twice is brought in once', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (here, file) => {
        const once = restored(here, file);
        expect(restored(once, file)).toEqual(once);
        expect(restored(once, once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same list, words and people whichever came first, where no two things were done at one moment', () => {
    const tables = ['targets', 'touches', 'events', 'apart', 'refusals', 'corrections'] as const;
    fc.assert(
      fc.property(anyRows, anyRows, (one, other) => {
        // The second's clock is half an hour off.
        const later = JSON.parse(JSON.stringify(other), (key, value) =>
          /^(addedAt|removedAt|undoneAt|at)$/.test(key) && typeof value === 'number'
            ? value + 1_800_000
            : value,
        ) as Rows;
        const [a, b] = [rowsOf(one), rowsOf({ ...later, joins: [] })];
        a.joins = [];
        const [here, there] = [restored(a, b), restored(b, a)];
        const acts = (rows: Rows) => rows.events.map(({ id, undoneAt }) => [id, undoneAt]);
        for (const table of tables.filter((each) => each !== 'events' && each !== 'touches'))
          expect(here[table], table).toEqual(there[table]);
        expect(acts(here)).toEqual(acts(there));
        expect(here.touches.map(({ id }) => id)).toEqual(there.touches.map(({ id }) => id));
      }),
    );
  });

  it('never lose a target, a touch that counts, a profile or a word', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (here, file) => {
        const after = restored(here, file);
        for (const table of ['targets', 'events', 'says', 'persons', 'imports', 'apart'] as const) {
          const key = KEYS[table];
          const keys = (rows: Rows) => rows[table].map((row) => String(Object(row)[key]));
          expect(keys(after)).toEqual(expect.arrayContaining([...keys(here), ...keys(file)]));
        }
        const contents = (icps: { name: string; criteria: unknown; persona?: unknown }[]) =>
          icps.map(({ name, criteria, persona }) => JSON.stringify([name, criteria, persona]));
        const kept = contents([...after.icps, ...after.icpVersions.map(({ icp }) => icp)]);
        expect(kept).toEqual(expect.arrayContaining(contents([...here.icps, ...file.icps])));
      }),
    );
  });

  it('join no company in a ring', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (here, file) => {
        const turned = file.joins.map((join) => ({ ...join, id: join.to, to: join.id }));
        const { joins } = restored(here, rowsOf({ joins: turned.slice(0, 1) }));
        const lead = leads(joins);
        for (const { id } of joins) expect(lead(lead(id))).toBe(lead(id));
        for (const { id } of joins) expect(lead(id)).not.toBe(id);
      }),
    );
  });
});

describe('a rep who brings in a file', () => {
  it('into a new profile has their own profiles and settings, not the starter beside them', () => {
    const mine = { ...starterIcp(NOON), id: 'mine', name: 'My clients' };
    const here = rowsOf({
      icps: [starterIcp(NOON + 1)],
      meta: [{ key: 'list', value: { cap: 60, views: [] } }],
    });
    const file = rowsOf({ icps: [mine], meta: [{ key: 'list', value: { cap: 20, views: [] } }] });
    const after = restored(here, file);
    expect(after.icps).toEqual([mine]);
    expect(after.meta).toEqual(file.meta);
  });

  it('keeps the settings and the starter that were chosen here', () => {
    const here = rowsOf({
      icps: [starterIcp(NOON)],
      targets: [target('acme.example')],
      meta: [{ key: 'list', value: { cap: 60, deal: 'unsure', views: [] } }],
    });
    const file = rowsOf({
      icps: [{ ...starterIcp(NOON), id: 'mine' }],
      meta: [{ key: 'list', value: { cap: 20, views: [] } }],
    });
    const after = restored(here, file);
    expect(after.icps.map(({ id }) => id)).toEqual(['mine', 'starter']);
    expect(after.meta).toEqual(here.meta);
  });

  it('finds a profile that was edited on two devices as it was edited last, and the other among its versions', () => {
    const base = { ...starterIcp(NOON), id: 'mine' };
    const here = { ...base, name: 'Here', version: 5 };
    const there = { ...base, name: 'There', version: 4, updatedAt: NOON + 1 };
    const after = restored(rowsOf({ icps: [here] }), rowsOf({ icps: [there] }));
    expect(after.icps).toEqual([{ ...there, version: 7 }]);
    expect(after.icpVersions.map(({ id, icp }) => [id, icp.name])).toEqual([['mine 6', 'Here']]);
  });

  it('uses no more profiles than may be, and is told', () => {
    const icps = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...starterIcp(NOON), id, name: id }));
    const here = rowsOf({ icps: icps.slice(0, 4), targets: [target('acme.example')] });
    const { rows, notes } = mergeRows(here, rowsOf({ icps }), 60);
    expect(rows.icps.filter(({ active }) => active === false)).toHaveLength(1);
    expect(notes).toEqual(['Enough profiles are in use here: 1 of the file’s will rest until you use them.']);
  });

  it('is told whom they took off since, who goes off, and that the list gets too long', () => {
    const here = rowsOf({
      targets: [
        target('acme.example', { removedAt: NOON + 5 }),
        target('birch.example'),
        target('cedar.example'),
      ],
    });
    const there = rowsOf({
      targets: [
        target('acme.example'),
        target('birch.example', { removedAt: NOON + 5 }),
        target('dune.example'),
        target('elm.example'),
      ],
    });
    const { rows, notes } = mergeRows(here, there, 2);
    expect(onList(rows.targets).map(({ accountId }) => accountId)).toEqual(['dune.example', 'elm.example']);
    expect(notes).toEqual([
      '1 more than its 2 places is on your list. All stay until you take some off.',
      '1 company of the file’s list you took off yours since: off it stays.',
      '1 company on your list you took off in the file later: off it goes.',
    ]);
  });

  it('finds the touches of two devices counted together', () => {
    const last = { kind: 'call', on: '2026-11-20', nth: 1 } as const;
    const touch = { kind: 'call', accountId: 'acme.example', on: '2026-11-20', tier: 'B' } as const;
    const here = rowsOf({
      targets: [target('acme.example', { last })],
      touches: [{ ...touch, id: 'act-key-1', at: NOON }],
    });
    const there = rowsOf({
      targets: [target('acme.example', { last: { ...last, kind: 'mail', on: '2026-11-22' } })],
      touches: [{ ...touch, id: 'act-key-2', kind: 'mail', on: '2026-11-22', at: NOON + 1 }],
    });
    expect(restored(here, there).targets[0]?.last).toEqual({ kind: 'mail', on: '2026-11-22', nth: 2 });
  });

  it('sees a target of the file whose company was joined here to one that is on no list', () => {
    const here = rowsOf({ joins: [{ id: 'acme.de', to: 'acme.example', by: 'rep', at: NOON }] });
    const after = restored(here, rowsOf({ targets: [target('acme.de')] }));
    expect(after.targets.map(({ accountId }) => accountId)).toEqual(['acme.de', 'acme.example']);
  });

  it('finds what they parted here still apart', () => {
    const apart = { id: 'acme.de acme.example', ids: ['acme.de', 'acme.example'], at: NOON + 1 };
    const join = { id: 'acme.de', to: 'acme.example', by: 'page' as const, at: NOON };
    expect(restored(rowsOf({ apart: [apart] }), rowsOf({ joins: [join] })).joins).toEqual([]);
  });
});
