import * as z from 'zod/mini';
import { LONGEST_ADDRESS } from '../exchange/hook/address.ts';
import { HOOK_EVENTS } from '../exchange/hook/hook.ts';

/** Of the open hook; the default build has none of them (wxt.config.ts). */
export const HOOK_MESSAGES = {
  'hook/show': { from: 'ours', ask: z.strictObject({}) },
  /** Null turns it off and forgets all of it. The first address comes with a secret, told once. */
  'hook/plan': {
    from: 'ours',
    ask: z.strictObject({
      address: z.nullable(z.string().check(z.maxLength(LONGEST_ADDRESS))),
      events: z.array(z.enum(HOOK_EVENTS)).check(z.maxLength(HOOK_EVENTS.length)),
      paused: z.boolean(),
    }),
  },
  /** Another secret in place of the one before, told once. */
  'hook/secret': { from: 'ours', ask: z.strictObject({}) },
  /** Sends a test there and then, once. */
  'hook/try': { from: 'ours', ask: z.strictObject({}) },
  /** What waits is tried now instead of later. */
  'hook/again': { from: 'ours', ask: z.strictObject({}) },
  /** Empties the log, and lets go of what waits. */
  'hook/clear': { from: 'ours', ask: z.strictObject({}) },
} as const satisfies Record<string, { from: 'ours'; ask: z.ZodMiniType }>;
