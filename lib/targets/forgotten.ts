import * as z from 'zod/mini';
import { correctedSchema } from '../account/corrected.ts';
import { apartSchema, joinSchema } from '../account/joins.ts';
import { personSchema } from '../account/person-schema.ts';
import { accountSchema } from '../account/schema.ts';
import { saySchema } from './argue/say-schema.ts';
import { targetSchema } from './schema.ts';
import { eventSchema, touchSchema } from './work-schema.ts';

/** All that was stored of a company, as the one who forgot it needs it to undo that. It is kept nowhere else. */
export const forgottenSchema = z.object({
  accounts: z.array(accountSchema).check(z.maxLength(50)),
  joins: z.array(joinSchema).check(z.maxLength(50)),
  apart: z.array(apartSchema).check(z.maxLength(200)),
  targets: z.array(targetSchema).check(z.maxLength(50)),
  persons: z.array(personSchema).check(z.maxLength(1_000)),
  corrections: z.array(correctedSchema).check(z.maxLength(50)),
  says: z.array(saySchema).check(z.maxLength(50)),
  touches: z.array(touchSchema).check(z.maxLength(10_000)),
  events: z.array(eventSchema).check(z.maxLength(50_000)),
});
export type Forgotten = z.output<typeof forgottenSchema>;
