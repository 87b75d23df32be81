import * as z from 'zod/mini';
import { accountId } from '../account/schema.ts';
import { ICP_BOUNDS } from '../icp/bounds.ts';
import { SAYABLE } from '../targets/argue/fact-word.ts';
import { OBJECTIONS, OWN_LETTERS, PASS_REASONS } from '../targets/argue/say.ts';

/** As in what is stored of it (say-schema.ts), which says what is wrong in the rep's words. */
const line = z.exactOptional(z.string().check(z.maxLength(1_000)));

/** The rep's word on a question; what values it can have, its own schema says (`factSaid`). */
export const factWord = z.strictObject({ accountId, key: z.enum(SAYABLE), value: z.unknown() });
export const ownLetter = z.strictObject({ accountId, letter: z.nullable(z.enum(OWN_LETTERS)), reason: line });
export const passed = z.strictObject({ accountId, reason: z.nullable(z.enum(PASS_REASONS)), line });
export const objected = z.strictObject({
  accountId,
  criterionId: z.string().check(z.minLength(1), z.maxLength(ICP_BOUNDS.id)),
  says: z.nullable(z.enum(OBJECTIONS)),
  line,
});
