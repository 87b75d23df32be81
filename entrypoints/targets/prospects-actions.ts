import type { ProspectActions } from '../../components/prospects/actions.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Acts } from './use-acts.ts';

/** What the rep can do on companies seen, several at once: one message each, taken back together. */
export function prospectsActions({
  act,
}: Pick<Acts, 'act'>): Pick<ProspectActions, 'forget' | 'join' | 'pass'> {
  return {
    forget: (ids) =>
      void act({
        work: each(ids, (accountId) => ask('account/forget', { accountId })),
        said: (some) => `${companies(some.length)} forgotten.`,
        back: (some) => each(some, (forgotten) => ask('account/remember', { forgotten })),
      }),
    join: ([first = '', ...others]) =>
      void act({
        work: each(others, (other) => ask('account/join', { accountId: first, other })),
        said: (joins) => {
          const to = joins.findLast((join) => join !== null)?.to;
          return to === undefined ? 'They were one company already.' : `They are one company now: ${to}.`;
        },
        back: (joins) =>
          each(joins.toReversed(), async (join) => join && ask('account/part', { accountId: join.id })),
      }),
    pass: (ids, reason) =>
      void act({
        work: each(ids, async (accountId) => ({
          accountId,
          before: await ask('account/pass', { accountId, reason }),
        })),
        said: (some) =>
          `${companies(some.length)} ${reason === null ? 'passed no more' : `passed: ${reason}`}.`,
        back: (some) =>
          each(some, ({ accountId, before }) =>
            ask('account/pass', {
              accountId,
              reason: before?.reason ?? null,
              ...(before?.note === undefined ? {} : { line: before.note }),
            }),
          ),
      }),
  };
}

function companies(count: number): string {
  return `${count} ${count === 1 ? 'company' : 'companies'}`;
}

/** One after the other. Where one fails, what was done before it can still be taken back; the first says why there was none. */
async function each<T, A>(all: readonly T[], work: (one: T) => Promise<A>): Promise<A[]> {
  const answers: A[] = [];
  for (const one of all) {
    try {
      answers.push(await work(one));
    } catch (failure) {
      if (answers.length === 0) throw failure;
      break;
    }
  }
  return answers;
}
