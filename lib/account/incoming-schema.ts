import * as z from 'zod/mini';
import type { FactBrought } from './incoming.ts';
import { LIMITS } from './limits.ts';
import { factSchema, webAddress } from './schema.ts';

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
