import '../text/zod-words.ts';
import * as z from 'zod/mini';
import { LIMITS } from '../account/limits.ts';
import { webAddress } from '../account/schema.ts';
import { TIERS } from './target.ts';

/** Epoch milliseconds. */
const moment = z.number().check(z.nonnegative());

/** A target as stored; equal to Target in target.ts, which a test holds. */
export const targetSchema = z.object({
  accountId: z.string().check(z.minLength(1), z.maxLength(LIMITS.id)),
  tier: z.enum(TIERS),
  why: z.string().check(z.maxLength(500)),
  addedAt: moment,
  addedFrom: webAddress,
  removedAt: z.exactOptional(moment),
});
