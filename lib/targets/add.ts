import type { Account } from '../account/account.ts';
import { accountIdOf } from '../account/identify.ts';
import { LIMITS } from '../account/limits.ts';
import { addressOf } from '../account/room-id.ts';
import type { Fit } from '../fit/fit.ts';
import { cutTo } from '../text/squeeze.ts';
import { firstTouchOn } from './cadence.ts';
import { fullSentence } from './capacity.ts';
import { dayAt } from './day.ts';
import type { Stood, Target } from './target.ts';
import { roomFrom, suggestTier } from './tier.ts';
import { whyOf } from './why.ts';

/** What comes of an act on the list: the target as it shall stand, or a sentence for the rep saying why not. */
export type Plan = { ok: true; target: Target } | { ok: false; sentence: string };

export interface Adding {
  account: Account;
  fit: Fit;
  /** What to measure it by, once something came of it. */
  was?: Stood;
  /** All targets, those taken off included. */
  existing: readonly Target[];
  /** Address of the page the rep is on; what is no web address becomes the company's own. */
  from: string;
  /** Epoch milliseconds. */
  now: number;
  /** Room on the list, by which its tiers have theirs; never more than 100. */
  cap?: number;
  /** Room for this one where the list is over its cap and somebody made it. */
  room?: number;
}

/**
 * What pressing Add does. Pressed twice, it changes nothing; on a target that was taken off, it puts it back with all
 * its history (since when, from where, why); on a full list it refuses.
 */
export function planAdd({ account, fit, was, existing, from, now, cap, room = cap }: Adding): Plan {
  const known = existing.find(({ accountId }) => accountId === account.id);
  if (known) return planRestore(known, existing, account.label, { cap, room });
  const sentence = fullSentence(existing, account.label, room);
  if (sentence) return { ok: false, sentence };
  const tier = suggestTier(fit.letter, existing, cap);
  const addedFrom = accountIdOf(from) ? cutTo(from, LIMITS.url) : addressOf(account.id);
  const nextOn = firstTouchOn(tier, dayAt(now), existing);
  const target = { accountId: account.id, tier, why: whyOf(fit), addedAt: now, addedFrom, nextOn };
  return { ok: true, target: { ...target, status: 'new', ...(was && { was }) } };
}

/**
 * What undoing a removal does: the target as it was, in the next tier down where its own has filled up meanwhile.
 *
 * @param name of the company, for the sentence.
 * @param room as with Adding.
 */
export function planRestore(
  target: Target,
  existing: readonly Target[],
  name: string,
  { cap, room = cap }: { cap?: number | undefined; room?: number | undefined } = {},
): Plan {
  if (target.removedAt === undefined) return { ok: true, target };
  const sentence = fullSentence(existing, name, room);
  if (sentence) return { ok: false, sentence };
  const { removedAt: _, ...kept } = target;
  return { ok: true, target: { ...kept, tier: roomFrom(kept.tier, existing, cap) } };
}
