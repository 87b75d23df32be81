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
        said: () => `${companies(ids.length)} forgotten everywhere.`,
        back: (forgotten) => each(forgotten, (one) => ask('account/remember', { forgotten: one })),
      }),
    join: ([first = '', ...others]) =>
      void act({
        work: each(others, (other) => ask('account/join', { accountId: first, other })),
        said: () => `${companies(others.length + 1)} are one from now on.`,
        back: (joins) =>
          each(joins.flatMap((join) => join ?? []).reverse(), ({ id }) =>
            ask('account/part', { accountId: id }),
          ),
      }),
    pass: (ids, reason) =>
      void act({
        work: each(ids, (accountId) => ask('account/pass', { accountId, reason })),
        said: () => `${companies(ids.length)} ${reason ? 'passed' : 'no longer passed'}.`,
        back: (before) =>
          each(ids, (accountId, at) => ask('account/pass', { accountId, ...asBefore(before[at]) })),
      }),
  };
}

/** As it was said before, in the words of the message. */
function asBefore(pass: Pass | null | undefined) {
  return pass
    ? { reason: pass.reason, ...(pass.note === undefined ? {} : { line: pass.note }) }
    : { reason: null };
}

/** One after the other: the writer is one, and what fails leaves the rest as it is. */
async function each<A, T>(all: readonly A[], work: (one: A, at: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const [at, one] of all.entries()) done.push(await work(one, at));
  return done;
}

function companies(count: number): string {
  return count === 1 ? 'One company' : `${count} companies`;
}
