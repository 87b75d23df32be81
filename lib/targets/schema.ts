import '../text/zod-words.ts';
import * as z from 'zod/mini';
import { LIMITS } from '../account/limits.ts';
import { webAddress } from '../account/schema.ts';
import { ICP_BOUNDS } from '../icp/bounds.ts';
import { machineFields } from './argue/say-schema.ts';
import { TARGET_BOUNDS } from './bounds.ts';
import { isDay } from './day.ts';
import { OUTCOMES, STATUSES, TIERS } from './target.ts';
import { TOUCH_KINDS, TOUCH_OUTCOMES } from './touch.ts';

/** Epoch milliseconds. */
const moment = z.number().check(z.nonnegative());

const hashes = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(ICP_BOUNDS.criteria));

/** What came of a target, as stored. */
const outcome = z.object({ is: z.enum(OUTCOMES), at: moment });

/** A day as `day.ts` writes it. */
export const daySchema = z.string().check(z.refine(isDay));

const line = z.string().check(z.maxLength(TARGET_BOUNDS.line));

/** A touch as the rep logs it. */
export const touchSaidFields = {
  kind: z.enum(TOUCH_KINDS),
  outcome: z.exactOptional(z.enum(TOUCH_OUTCOMES)),
  line: z.exactOptional(line),
};

export const tagSchema = z.string().check(z.minLength(1), z.maxLength(TARGET_BOUNDS.tag));

/** A target as stored; equal to Target in target.ts, which a test holds. */
export const targetSchema = z.object({
  accountId: z.string().check(z.minLength(1), z.maxLength(LIMITS.id)),
  tier: z.enum(TIERS),
  why: z.string().check(z.maxLength(TARGET_BOUNDS.why)),
  addedAt: moment,
  addedFrom: webAddress,
  removedAt: z.exactOptional(moment),
  was: z.exactOptional(z.object({ ...machineFields, digit: z.literal([1, 2, 3]), yes: hashes, no: hashes })),
  outcome: z.exactOptional(outcome),
  status: z.exactOptional(z.enum(STATUSES)),
  nextOn: z.exactOptional(daySchema),
  nextStep: z.exactOptional(line),
  last: z.exactOptional(z.object({ ...touchSaidFields, on: daySchema, nth: z.int().check(z.gte(1)) })),
  notes: z.exactOptional(z.string().check(z.maxLength(TARGET_BOUNDS.notes))),
  tags: z.exactOptional(z.array(tagSchema).check(z.maxLength(TARGET_BOUNDS.tags))),
  reviewedOn: z.exactOptional(daySchema),
});
