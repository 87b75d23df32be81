import '../text/zod-words.ts';
import * as z from 'zod/mini';
import type { Correction } from '../facts/industry-from/corrections.ts';
import { INDUSTRY_IDS } from '../icp/industries.ts';
import { accountId } from './schema.ts';

/** What was learned from the rep's word on one company's industry. */
export interface Corrected extends Correction {
  accountId: string;
  /** Epoch milliseconds. */
  at: number;
}

const industry = z.enum(INDUSTRY_IDS);
const weight = z.number().check(z.gte(0), z.lte(1));

/** As stored; equal to Corrected, which a test holds. */
export const correctedSchema = z.object({
  accountId,
  stems: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(40)),
  weights: z.array(weight).check(z.maxLength(40)),
  wrong: z.exactOptional(industry),
  right: industry,
  at: z.number().check(z.nonnegative()),
});
