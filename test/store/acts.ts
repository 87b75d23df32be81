import type { Store } from '../../lib/store/database.ts';
import { type Acted, actOnList } from '../../lib/store/list-acts.ts';
import type { Change } from '../../lib/targets/change.ts';
import { dayAt } from '../../lib/targets/day.ts';
import { planChange } from '../../lib/targets/plan-change.ts';
import type { Stood } from '../../lib/targets/target.ts';
import { NOON } from '../account/sample.ts';

/** One change of a target, as the background makes it. */
export function change(
  store: Store,
  accountId: string,
  what: Change,
  { key = crypto.randomUUID(), now = NOON, was }: { key?: string; now?: number; was?: Stood } = {},
): Promise<Acted> {
  return actOnList(store, { key, today: dayAt(now), now }, (present) => {
    const target = present.targets.find((one) => one.accountId === accountId);
    return planChange(target, what, { ...present, ...(was && { was }) });
  });
}
