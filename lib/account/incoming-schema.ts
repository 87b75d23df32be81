import * as z from 'zod/mini';
import type { FactBrought, Incoming } from './incoming.ts';
import { LIMITS } from './limits.ts';
import { accountId, factSchema, webAddress } from './schema.ts';

/** More rows are one company's contacts: the first are enough to find it by. */
const MOST_LINES = 50;

/** As a fact of the account that it will stand with. */
const AS_IF = { source: 'import', url: 'https://company.example/', seenAt: 0, confidence: 1 };

const factBrought = z.custom<FactBrought>(
  (brought) => factSchema.safeParse({ ...Object(brought), ...AS_IF }).success,
);

/** Equal to Incoming in incoming.ts, which a test holds. */
export const incoming = z.strictObject({
  lines: z.array(z.int().check(z.gte(1))).check(z.minLength(1), z.maxLength(MOST_LINES)),
  url: webAddress,
  name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(LIMITS.label))),
  linkedin: z.exactOptional(webAddress),
  facts: z.array(factBrought).check(z.maxLength(LIMITS.factsPerList)),
});

const moment = z.number().check(z.nonnegative());

/** Equal to ImportRecord in incoming.ts, which a test holds. */
export const importSchema = z.object({
  id: z.string(),
  file: z.string(),
  at: moment,
  created: z.array(accountId),
  changed: z.array(
    z.object({ id: accountId, label: z.exactOptional(z.string()), gave: z.array(factSchema) }),
  ),
  same: z.number(),
  undoneAt: z.exactOptional(moment),
});

/** Some rows of a file, kept aside. */
export const stagedSchema = z.object({
  id: z.string(),
  file: z.string(),
  at: moment,
  // Each was looked at as it came in, before it was kept.
  rows: z.array(z.custom<Incoming>()),
});
