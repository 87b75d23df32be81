import { vi } from 'vitest';
import type { ListActions } from '../../components/targets/actions.ts';
import type { Letter } from '../../lib/fit/fit.ts';
import type { Changed } from '../../lib/targets/event.ts';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import type { Target } from '../../lib/targets/target.ts';
import { account, fitOf, NOW, person, reason, target, UNKNOWN } from './invented.ts';

export const TODAY = '2026-11-23';

/** A line of the list. */
export function row(
  id: string,
  label: string,
  over: Partial<Target> = {},
  fit: { letter?: Letter; score?: number; digit?: 1 | 2 | 3; signs?: string[] } = {},
): TargetRow {
  return {
    account: { label },
    target: target({ accountId: id, nextOn: '2026-11-30', ...over }),
    fit: { letter: 'A', score: 90, known: { criteria: 5, of: 6, share: 0.9 }, digit: 3, signs: [], ...fit },
  };
}

export const ROWS = [
  row('tundra.example', 'Tundra', { tier: 'C', addedAt: NOW }, { letter: 'C', score: 45 }),
  row('baltic.example', 'Baltic', { tier: 'A' }, { score: 91 }),
  row('ornvik.example', 'Ørnvik', { tier: 'B', tags: ['North'] }, { letter: '?' }),
  row('kite.example', 'Kite', { tier: 'B', notes: 'Met Jane at the fair.' }, { letter: 'B', score: 70 }),
];

export function listOf(rows: TargetRow[] = ROWS, over: Partial<TargetList> = {}): TargetList {
  return {
    rows,
    accountIds: [],
    past: [],
    touches: [],
    settings: { cap: 60, views: [] },
    records: [],
    unread: 0,
    ...over,
  };
}

export const CHANGED: Changed = { key: 'key-of-it', targets: [] };

/** What the rep can do, all of it granted. */
export function listActions() {
  return {
    change: vi.fn<ListActions['change']>(async () => CHANGED),
    log: vi.fn<ListActions['log']>(async () => CHANGED),
    swap: vi.fn<ListActions['swap']>(async () => CHANGED),
    choose: vi.fn<ListActions['choose']>(),
    undoKey: vi.fn<ListActions['undoKey']>(async () => CHANGED),
    remove: vi.fn(),
    savePerson: vi.fn(),
    forgetPerson: vi.fn(),
    undo: vi.fn(),
    explain: vi.fn<ListActions['explain']>(async () => ({
      account: account(),
      fit: fitOf({ reasons: [reason(), UNKNOWN] }),
    })),
    story: vi.fn<ListActions['story']>(async (accountId) => ({
      target: target({ accountId }),
      events: [],
      touches: [],
      persons: [person({ savedAt: NOW })],
    })),
    weakest: vi.fn<ListActions['weakest']>(async () => []),
    openTabs: vi.fn<ListActions['openTabs']>(),
    readText: vi.fn<ListActions['readText']>(),
    tellNames: vi.fn<ListActions['tellNames']>(),
    settings: vi.fn(),
    go: vi.fn(),
    openUrl: vi.fn(),
    openIcp: vi.fn(),
    copy: vi.fn<ListActions['copy']>(async () => undefined),
    crmLink: vi.fn<ListActions['crmLink']>(),
  } satisfies ListActions;
}
