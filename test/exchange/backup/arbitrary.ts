import fc from 'fast-check';
import { keysOf } from '../../../lib/account/keys.ts';
import { mergeUnderstanding } from '../../../lib/account/merge.ts';
import { accountSchema } from '../../../lib/account/schema.ts';
import type { Rows } from '../../../lib/exchange/backup/rows.ts';
import { eventId } from '../../../lib/targets/event.ts';
import type { Touch } from '../../../lib/targets/touch.ts';
import { anyVisit } from '../../account/arbitrary.ts';
import { anyProfile } from '../../icp/profile-arbitrary.ts';
import { target } from '../../targets/sample.ts';

const IDS = ['acme.example', 'birch.example', 'cedar.example', 'dune.example'] as const;
const id = fc.constantFrom(...IDS);
const at = fc.nat(9).map((n) => 1_795_000_000_000 + n * 3_600_000);
const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('Größe', '\ud800', 'a\nb', '\u2028', '"}'),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

/** Without what is absent: a stored record has no empty fields. */
function bare<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
const once = <T>(one: fc.Arbitrary<T>, keyOf: (record: T) => string, maxLength = 4) =>
  fc.uniqueArray(one, { selector: keyOf, maxLength });

const HOUR = 3_600_000;
const FIRST = 1_795_000_000_000;

/** One act logs one touch, of one company, and nothing of it ever changes. */
const touch = fc.nat(5).map((n) => ({
  id: `act-key-${n}`,
  accountId: IDS[n % IDS.length],
  on: '2026-11-23',
  at: FIRST + n * HOUR,
  tier: 'A',
  kind: n % 2 ? 'call' : 'mail',
}));
/** Of what was done, all that changes is that it is taken back. */
const event = fc
  .record({ n: fc.nat(5), accountId: id, undoneAt: maybe(at) })
  .map(({ n, accountId, undoneAt }) =>
    bare({
      id: eventId(`act-key-${n}`, accountId),
      key: `act-key-${n}`,
      accountId,
      what: 'notes',
      at: FIRST + n * HOUR,
      fields: { notes: [null, 'x'] },
      undoneAt,
    }),
  );
const anyTarget = fc
  .record({ accountId: id, addedAt: at, removedAt: maybe(at), notes: maybe(words) })
  .map(({ accountId, ...more }) => bare(target(accountId, more as object)));
const was = { letter: 'B', icp: { id: 'mine', version: 1 } };
const say = fc
  .record({
    accountId: id,
    pass: maybe(at.map((at) => ({ reason: 'too small', at }))),
    override: maybe(at.map((at) => ({ letter: 'A', reason: 'They grow', at, was }))),
    objections: once(
      fc.record({
        criterionId: fc.constantFrom('size', 'place'),
        says: fc.constantFrom('is met', 'matters less'),
        at,
        was: fc.constant({ ...was, verdict: 'no', importance: 'strong' }),
      }),
      ({ criterionId }) => criterionId,
    ).map((all) => all.sort((a, b) => b.at - a.at)),
  })
  .map(bare);
const icp = fc
  .record({
    icp: anyProfile,
    id: fc.constantFrom('mine', 'theirs'),
    version: fc.integer({ min: 1, max: 4 }),
    at,
  })
  .map(({ icp, id, version, at }) => ({ ...icp, id, version, updatedAt: at }));
const person = fc
  .record({
    id: fc.constantFrom('linkedin:in/jane-example', 'linkedin:in/joe-example'),
    name: fc.constantFrom('Jane Example', 'J. Example'),
    url: fc.constant('https://www.linkedin.com/in/jane-example/'),
    accountId: maybe(id),
    firstSeenAt: at,
    seenAt: at,
    savedAt: maybe(at),
  })
  .map(bare);

/** All that a rep may have but the companies. */
export const anyRows: fc.Arbitrary<Rows> = fc
  .record({
    icps: once(icp, ({ id }) => id),
    icpVersions: once(
      icp.map((icp) => ({ id: `${icp.id} ${icp.version}`, icpId: icp.id, icp })),
      ({ id }) => id,
    ),
    targets: once(anyTarget, ({ accountId }) => accountId),
    touches: once(touch, ({ id }) => id),
    events: once(event, ({ id }) => id, 8),
    joins: once(
      fc.record({ id, to: id, by: fc.constantFrom('rep', 'page'), at }).filter(({ id, to }) => id < to),
      ({ id }) => id,
    ),
    apart: once(
      fc.tuple(id, id, at).map(([a, b, at]) => ({ id: [a, b].sort().join(' '), ids: [a, b], at })),
      ({ id }) => id,
    ),
    says: once(say, ({ accountId }) => accountId),
    corrections: once(
      fc.record({
        accountId: id,
        stems: fc.constant(['pallet']),
        weights: fc.constant([0.5]),
        right: fc.constantFrom('transport', 'software'),
        at,
      }),
      ({ accountId }) => accountId,
    ),
    refusals: once(fc.record({ key: fc.constantFrom('1x2y', '3z4a'), at }), ({ key }) => key),
    persons: once(person, ({ id }) => id),
    imports: once(
      fc.record({
        id: fc.constantFrom('import-1', 'import-2'),
        file: fc.constant('crm.csv'),
        at,
        created: fc.subarray([...IDS]),
        changed: fc.constant([]),
        same: fc.nat(3),
      }),
      ({ id }) => id,
    ),
    meta: fc.constantFrom(
      [],
      [{ key: 'list', value: { cap: 2, views: [{ name: 'Due', hash: 'targets?q=due' }] } }],
      [{ key: 'other', value: [1, { two: null }] }],
    ),
  })
  // Plain data, as a database holds it.
  .map((rows): Rows => withHistory(JSON.parse(JSON.stringify(rows))));

/** Touches are made toward targets; one that was taken back is gone, and that is what its event says. */
function withHistory(rows: Rows): Rows {
  const undone = new Set(rows.events.flatMap(({ id, undoneAt }) => (undoneAt === undefined ? [] : id)));
  const targets = new Set(rows.targets.map(({ accountId }) => accountId));
  const isMade = ({ id, accountId }: Touch) => targets.has(accountId) && !undone.has(eventId(id, accountId));
  return { ...rows, touches: rows.touches.filter(isMade) };
}

/** A company as visits left it, as stored. */
export const anyAccount = fc.array(anyVisit, { minLength: 1, maxLength: 4 }).map((visits) => {
  let account: Parameters<typeof mergeUnderstanding>[0];
  for (const { understanding, page, now } of visits)
    account = mergeUnderstanding(account, understanding, page, now);
  return accountSchema.parse(account);
});

/** Companies under names of their own. */
export const anyAccounts = fc
  .array(anyAccount, { maxLength: 3 })
  .map((all) => all.map((account, at) => ({ ...account, id: IDS[at] ?? account.id })))
  .map((all) => all.map((account) => ({ ...account, keys: keysOf(account) })));
