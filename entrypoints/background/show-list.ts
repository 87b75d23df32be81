import type { Account } from '../../lib/account/account.ts';
import type { Person } from '../../lib/account/person.ts';
import { roleOf } from '../../lib/facts/role.ts';
import { bestFit } from '../../lib/fit/best.ts';
import { roleFit } from '../../lib/fit/role-fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { timed } from '../../lib/fit/timed.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { openStore } from '../../lib/store/database.ts';
import { readTargetList, type StoredList } from '../../lib/store/target-list.ts';
import { overridesOf } from '../../lib/targets/argue/standing.ts';
import { addDays, dayAt, mondayOf } from '../../lib/targets/day.ts';
import { recordsOf } from '../../lib/targets/record.ts';
import { shownRow, type TargetList } from '../../lib/targets/row.ts';
import { heardAll } from './hear.ts';
import { openFactWords } from './trained.ts';

/** Weeks before this one whose touches come along: a quarter. */
const WEEKS = 12;

/** Milliseconds that the list waits for what is still to be heard: with what it takes to be read, rows stand in time. */
const PATIENCE = 50;

/**
 * The list, every company scored as it stands now. Where much is left to hear, it comes without that first: once heard and
 * kept, it is a change as any other, after which the page asks again.
 */
export async function showList(): Promise<TargetList> {
  const now = Date.now();
  const since = addDays(mondayOf(dayAt(now)), -7 * WEEKS);
  const [list] = await Promise.all([readTargetList(openStore(), since), openFactWords()]);
  const { rows, targets, icps, says, refused, touches, settings, accountIds, unread } = list;
  const known = rows.flatMap(({ account }) => account ?? []);
  const companies = new Map((await soonHeard(known, icps)).map((one) => [one.id, one]));
  const overrides = overridesOf(says.values());
  return {
    ...(Object.values(overrides).some((count) => count > 0) ? { overrides } : {}),
    rows: rows.map(({ target, account }) => {
      const { accountId } = target;
      const beside = account
        ? besideOf(companies.get(account.id) ?? account, list, now)
        : { account, fit: undefined };
      return shownRow(target, { ...beside, say: says.get(accountId) });
    }),
    past: targets.flatMap(({ was: _, notes: _notes, ...target }) =>
      target.removedAt === undefined ? [] : [target],
    ),
    touches,
    settings,
    records: recordsOf(targets, icps, refused),
    accountIds,
    unread,
  };
}

/** How a company fits now, and whom the rep knows there. */
function besideOf(account: Account, { icps, persons }: StoredList, now: number) {
  const fit = bestFit(icps.map((icp) => scoreFit(account, icp)));
  const icp = icps.find(({ id }) => id === fit?.icp.id);
  const theirs = (persons.get(account.id) ?? []).map((person) => ({ ...person, accountId: account.id }));
  const saved = theirs.filter(({ savedAt }) => savedAt !== undefined);
  // Where a profile looks for nobody in particular, anybody will do.
  const fits = (person: Person) => {
    const title = person.title ?? person.headline;
    return !icp?.persona || roleFit(roleOf(title ?? ''), person.place, icp.persona, title).verdict === 'yes';
  };
  return {
    account,
    fit: fit && icp && timed(fit, account, icp, now, theirs),
    ...(saved.length > 0 && { persons: { saved: saved.length, fitting: saved.filter(fits).length } }),
  };
}

/** A hearing under way, that the same is not heard twice at a time. Only a saving of time. */
let hearing: Promise<readonly Account[]> | undefined;

async function soonHeard(known: readonly Account[], icps: readonly Icp[]): Promise<readonly Account[]> {
  if (hearing || icps.length === 0) return known;
  hearing = heardAll(known, icps)
    // What was heard but could not be kept is no reason to show no list; whoever asks next hears it again.
    .catch(() => known)
    .finally(() => {
      hearing = undefined;
    });
  const enough = new Promise<readonly Account[]>((resolve) => setTimeout(resolve, PATIENCE, known));
  return Promise.race([hearing, enough]);
}
