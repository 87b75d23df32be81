import type { Layout } from './raw.ts';

const FIRST: Record<string, Layout> = {
  accounts: { key: 'id', indexes: { lastSeenAt: 'one' } },
  targets: { key: 'accountId', indexes: { addedAt: 'one' } },
  icps: { key: 'id' },
  setAside: { key: 'id', autoIncrement: true, indexes: { table: 'one' } },
  meta: { key: 'key' },
};

const SECOND: Record<string, Layout> = {
  ...FIRST,
  accounts: { key: 'id', indexes: { lastSeenAt: 'one', keys: 'many' } },
  joins: { key: 'id', indexes: { to: 'one' } },
  apart: { key: 'id', indexes: { ids: 'many' } },
};

const THIRD: Record<string, Layout> = {
  ...SECOND,
  persons: { key: 'id', indexes: { accountId: 'one' } },
};

const FOURTH: Record<string, Layout> = { ...THIRD, corrections: { key: 'accountId' } };

const FIFTH: Record<string, Layout> = {
  ...FOURTH,
  icpVersions: { key: 'id', indexes: { icpId: 'one' } },
  says: { key: 'accountId' },
  refusals: { key: 'key' },
};

const SIXTH: Record<string, Layout> = {
  ...FIFTH,
  touches: { key: 'id', indexes: { accountId: 'one', on: 'one' } },
  events: { key: 'id', indexes: { accountId: 'one', key: 'one' } },
  stale: { key: 'id' },
  prospects: { key: 'from' },
};

/** How each version left the database on a rep's disk, by the version that the browser knows. Append only. */
export const LAYOUTS: Record<number, Record<string, Layout>> = {
  10: FIRST,
  20: SECOND,
  30: THIRD,
  40: FOURTH,
  50: FIFTH,
  60: SIXTH,
  70: { ...SIXTH, imports: { key: 'id' }, staged: { key: 'id' }, outbox: { key: 'id' } },
};

export const VERSIONS = Object.keys(LAYOUTS).map(Number);
export const LATEST = Math.max(...VERSIONS);
