import type { Change } from '../../../lib/targets/change.ts';
import type { Day } from '../../../lib/targets/day.ts';
import type { Changed } from '../../../lib/targets/event.ts';
import type { Candidate } from '../../../lib/targets/swap.ts';
import type { Tier } from '../../../lib/targets/target.ts';
import type { TouchSaid } from '../../../lib/targets/touch.ts';

/** What the rep can do about a target, or about room for one, from the popup. Undefined where it was refused: the popup says why. */
export interface TargetActs {
  change(change: Change): Promise<Changed | undefined>;
  /** @param next another day than the tier's cadence gives. */
  log(touch: TouchSaid, next?: Day): Promise<Changed | undefined>;
  /** The company at hand takes a target's place. @param name of that target's company. */
  swap(out: string, name: string): Promise<Changed | undefined>;
  /** Who could make room, weakest first: on the whole list or in one tier. */
  weakest(tier?: Tier): Promise<Candidate[]>;
}
