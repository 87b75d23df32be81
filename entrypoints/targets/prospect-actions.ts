import type { ProspectActions } from '../../components/prospects/actions.ts';
import type { ListActions } from '../../components/targets/actions.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Pass } from '../../lib/targets/argue/say.ts';
import type { Acts } from './use-acts.ts';

/** What the rep can do to companies seen, one or many at once; each taken back as a whole. */
export function prospectActions(on: ListActions, { act }: Pick<Acts, 'act'>): ProspectActions {
  return {
    ...on,
    forget: (ids) =>
      void act({
        work: each(ids, (accountId) => ask('account/forget', { accountId })),
        said: ({ length }) => `${companies(length)} forgotten everywhere.${short(length, ids)}`,
        back: (forgotten) => each(forgotten, (one) => ask('account/remember', { forgotten: one })),
      }),
    join: ([first = '', ...others]) =>
      void act({
        work: each(others, (other) => ask('account/join', { accountId: first, other })),
        said: ({ length }) => `${companies(length + 1)} are one from now on.${short(length, others)}`,
        back: (joins) =>
          each(joins.flatMap((join) => join ?? []).reverse(), ({ id }) =>
            ask('account/part', { accountId: id }),
          ),
      }),
    pass: (ids, reason) =>
      void act({
        work: each(ids, (accountId) => ask('account/pass', { accountId, reason })),
        said: ({ length }) =>
          `${companies(length)} ${reason ? 'passed' : 'no longer passed'}.${short(length, ids)}`,
        back: (before) =>
          each(before, (pass, at) => ask('account/pass', { accountId: ids[at] ?? '', ...asBefore(pass) })),
      }),
  };
}

/** As it was said before, in the words of the message. */
function asBefore(pass: Pass | null | undefined) {
  return pass
    ? { reason: pass.reason, ...(pass.note === undefined ? {} : { line: pass.note }) }
    : { reason: null };
}

/** One after the other, for the writer is one. What was done before one fails stands, and can be taken back; where none was, it is told why. */
async function each<A, T>(all: readonly A[], work: (one: A, at: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  try {
    for (const [at, one] of all.entries()) done.push(await work(one, at));
  } catch (failure) {
    if (done.length === 0) throw failure;
  }
  return done;
}

/** Where not all were dealt with. */
function short(done: number, all: readonly string[]): string {
  return done < all.length ? ` ${all.length - done} could not be: try again.` : '';
}

function companies(count: number): string {
  return count === 1 ? 'One company' : `${count} companies`;
}
