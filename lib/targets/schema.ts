import '../text/jitless.ts';
import * as z from 'zod';
import { LIMITS } from '../account/limits.ts';
import { webAddress } from '../account/schema.ts';
import { TIERS } from './target.ts';

/** Epoch milliseconds. */
const moment = z.number().nonnegative();

/** A target as stored; equal to Target in target.ts, which a test holds. */
export const targetSchema = z.object({
  accountId: z.string().min(1).max(LIMITS.id),
  tier: z.enum(TIERS),
  why: z.string().max(500),
  addedAt: moment,
  addedFrom: webAddress,
  removedAt: moment.exactOptional(),
});
