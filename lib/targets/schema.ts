import '../text/zod-words.ts';
import * as z from 'zod/mini';
import { LIMITS } from '../account/limits.ts';
import { webAddress } from '../account/schema.ts';
import { ICP_BOUNDS } from '../icp/bounds.ts';
import { machineFields } from './argue/say-schema.ts';
import { OUTCOMES, TIERS } from './target.ts';

/** Epoch milliseconds. */
const moment = z.number().check(z.nonnegative());

const hashes = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(ICP_BOUNDS.criteria));

/** What came of a target, as stored. */
const outcome = z.object({ is: z.enum(OUTCOMES), at: moment });

/** A target as stored; equal to Target in target.ts, which a test holds. */
export const targetSchema = z.object({
  accountId: z.string().check(z.minLength(1), z.maxLength(LIMITS.id)),
  tier: z.enum(TIERS),
  why: z.string().check(z.maxLength(500)),
  addedAt: moment,
  addedFrom: webAddress,
  removedAt: z.exactOptional(moment),
  was: z.exactOptional(z.object({ ...machineFields, digit: z.literal([1, 2, 3]), yes: hashes, no: hashes })),
  outcome: z.exactOptional(outcome),
});
