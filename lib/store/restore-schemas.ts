import * as z from 'zod/mini';
import { correctedSchema } from '../account/corrected.ts';
import { importSchema } from '../account/incoming-schema.ts';
import { apartSchema, joinSchema } from '../account/joins.ts';
import { personSchema } from '../account/person-schema.ts';
import type { Rows } from '../exchange/backup/rows.ts';
import { icpSchema } from '../icp/schema.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import { targetSchema } from '../targets/schema.ts';
import { eventSchema, touchSchema } from '../targets/work-schema.ts';
import { versionSchema } from './icp-versions.ts';
import { refusalSchema } from './refusals.ts';

/** How the records of each table are read; of what there is one of, whoever asks for it says what it is. */
export const ROW_SCHEMAS: { [K in keyof Rows]: z.ZodMiniType<Rows[K][number]> } = {
  icps: icpSchema,
  icpVersions: versionSchema,
  targets: targetSchema,
  touches: touchSchema,
  events: eventSchema,
  joins: joinSchema,
  apart: apartSchema,
  says: saySchema,
  corrections: correctedSchema,
  refusals: refusalSchema,
  persons: personSchema,
  imports: importSchema,
  meta: z.object({ key: z.string(), value: z.unknown() }),
};
