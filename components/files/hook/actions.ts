import type { HookEvent, HookState } from '../../../lib/exchange/hook/hook.ts';

/** Where events go, and which. */
interface HookWish {
  address: string;
  events: HookEvent[];
  paused: boolean;
}

/** With a secret where one was made: it is told only then. */
export type HookAnswer = HookState & { secret?: string };

/** What the rep can do there. */
export interface HookActions {
  show(): Promise<HookState>;
  /** The browser may ask: to be called straight from a press. Undefined where it was not allowed. `before`: the address until now. */
  plan(wish: HookWish, before: string | undefined): Promise<HookAnswer | undefined>;
  /** Turns it off and forgets address, secret, log and what waits. */
  off(address: string): Promise<HookAnswer>;
  renew(): Promise<HookAnswer>;
  tryIt(): Promise<HookState>;
  again(): Promise<HookState>;
  clear(): Promise<HookState>;
  copy(text: string): Promise<void>;
}
