/** The open hook: chosen events go as POST to an address of the rep's own. In a build of its own; off until it is set up. */

/** What may be told; a list of the rep's choice. */
export const HOOK_EVENTS = ['target.added', 'status.meeting', 'status.won', 'status.lost'] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];

/** What is sent, as JSON: of the company alone, no persons and no words of pages but the target's own why. */
export interface HookPayload {
  /** The same whenever it is sent again: a receiver that keys by it never sees an event twice. */
  id: string;
  /** `test`: by the rep's press, to see whether it arrives. */
  event: HookEvent | 'test';
  /** ISO 8601, UTC: when the rep did it. */
  at: string;
  company: { domain: string; name: string };
  tier?: string;
  /** As when it was put on the list. */
  letter?: string;
  score?: number;
  why?: string;
}

/** An event on its way, or what became of it. */
export interface HookLine {
  id: string;
  event: HookPayload['event'];
  /** The company's name. */
  name: string;
  /** Epoch milliseconds: when the rep did it. */
  at: number;
  /** `back`: the rep took it back before it was sent. */
  state: 'waiting' | 'sent' | 'given up' | 'back';
  tries: number;
  /** How the last try ended: "Answered 200". */
  answer?: string;
  triedAt?: number;
}

/** How it stands with the hook; without an address it is off. */
export interface HookState {
  address?: string;
  events: HookEvent[];
  paused: boolean;
  waiting: number;
  /** Epoch milliseconds of the next try, where any waits after one that failed. */
  nextAt?: number;
  /** What the rep should mend. */
  problem?: string;
  /** Newest first, at most `LOG`. */
  log: HookLine[];
}

/** Lines that are shown. */
export const LOG = 50;
