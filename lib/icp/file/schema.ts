import * as z from 'zod/mini';
import { icpSchema } from '../schema.ts';
import { FILE_FORMAT, FILE_VERSION } from './names.ts';

/** A profile as a file, as published in profile.schema.json. */
export const fileSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  profile: icpSchema,
});
