import { type Ask, Fault } from '../../lib/messages/answers.ts';
import type { Changed, Chosen } from '../../lib/targets/event.ts';
import type { Candidate } from '../../lib/targets/swap.ts';

const NOT_YET = 'This cannot be done yet.';

/** Puts several companies on the list, as many as there is room for. */
export function chooseForList(_: Ask<'target/choose'>): Promise<Chosen> {
  return Promise.reject(new Fault('bug', NOT_YET));
}

/** A company takes the place of a target, in one act that is undone as one. */
export function swapOnList(_: Ask<'target/swap'>): Promise<Changed> {
  return Promise.reject(new Fault('bug', NOT_YET));
}

/** Who could make room, weakest first. */
export function weakestOnList(_: Ask<'target/weakest'>): Promise<Candidate[]> {
  return Promise.reject(new Fault('bug', NOT_YET));
}
