import type { PassReason } from '../../lib/targets/argue/say.ts';
import type { ListActions } from '../targets/actions.ts';

/** What the rep can do on companies seen, besides what they can on any page of the list; each with the way back. */
export interface ProspectActions extends ListActions {
  /** Nothing of them stays. */
  forget(ids: readonly string[]): void;
  /** All these are one company; which of them it goes by, the store decides: the one on the list, or known longest. */
  join(ids: readonly string[]): void;
  /** Turns them down; null takes that back. */
  pass(ids: readonly string[], reason: PassReason | null): void;
}
