import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { criterionSchema } from './criterion-schema.ts';
import { idSchema, nameSchema } from './fields.ts';
import { personaSchema } from './persona-schema.ts';

/**
 * A profile as it is stored, sent and exported; its type equals `Icp` (a test holds that).
 * Unknown fields are refused rather than dropped: they may be a newer version's, and dropping them would lose work.
 */
export const icpSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  version: z.int('The version is a whole number.').check(z.gte(1, 'The version starts at 1.')),
  active: z.exactOptional(z.boolean('Say whether it is in use: true or false.')),
  criteria: z.array(criterionSchema, 'Give a list of criteria.').check(
    z.maxLength(BOUNDS.criteria, `More than ${BOUNDS.criteria} criteria: remove the least telling ones.`),
    z.refine((list) => new Set(list.map((criterion) => criterion.id)).size === list.length, {
      error: 'Two criteria have the same id: give one of them another.',
    }),
  ),
  persona: z.exactOptional(personaSchema),
  updatedAt: z
    .int('The time of the last edit is a whole number of milliseconds.')
    .check(z.gte(0, 'The time of the last edit cannot be before 1970.')),
});
