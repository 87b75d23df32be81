import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { fileSchema } from '../../lib/icp/file/schema.ts';

export const SCHEMA_FILE = new URL('../../lib/icp/file/profile.schema.json', import.meta.url);

/** The profile's file for other programs. Rules between two fields ("at most" is not below "at least") have no words in it. */
export function profileJsonSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Profile of an ideal client, as Fitmark exports it', ...schema }, null, 2)}\n`;
}

// node test/setup/profile-schema.ts
if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, profileJsonSchema());
