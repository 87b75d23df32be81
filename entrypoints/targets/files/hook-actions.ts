import type { HookActions } from '../../../components/files/hook/actions.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { askToSend, stopSending } from '../../../lib/browser/hook-access.ts';
import { originOf } from '../../../lib/exchange/hook/address.ts';

/** What the rep can do with the open hook, by messages to the one writer. */
export const hookActions: HookActions = {
  show: () => ask('hook/show', {}),
  async plan(wish, before) {
    // First of all, for the browser asks only straight from a press.
    if (!(await askToSend(wish.address))) return undefined;
    const state = await ask('hook/plan', wish);
    if (before !== undefined && originOf(before) !== originOf(wish.address)) await stopSending(before);
    return state;
  },
  async off(address) {
    const state = await ask('hook/plan', { address: null, events: [], paused: false });
    await stopSending(address);
    return state;
  },
  renew: () => ask('hook/secret', {}),
  tryIt: () => ask('hook/try', {}),
  again: () => ask('hook/again', {}),
  clear: () => ask('hook/clear', {}),
  copy: (text) => navigator.clipboard.writeText(text),
};
