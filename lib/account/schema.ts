import '../text/jitless.ts';
import * as z from 'zod';
import { SOURCES } from '../facts/fact.ts';
import { COMPANY_PAGES } from '../facts/understanding.ts';
import { LIMITS, TEXT_LIMITS } from './limits.ts';

/** An absolute http(s) address: what a link in our pages may lead to. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(LIMITS.url);
/** Epoch milliseconds. */
const moment = z.number().nonnegative();

const text = (limit: number) => z.string().min(1).max(limit);

function factOf<K extends string, V extends z.ZodType>(key: K, value: V) {
  return z.object({
    key: z.literal(key),
    value,
    source: z.enum(SOURCES),
    quote: z.string().max(LIMITS.quote),
    url: webAddress,
    seenAt: moment,
    confidence: z.number().min(0).max(1),
  });
}

const headCount = z
  .object({ min: z.int().nonnegative(), max: z.int().nonnegative().exactOptional() })
  .refine(({ min, max }) => max === undefined || max >= min, 'max is below min');

/** One fact, as FactOf in lib/facts/fact.ts; unknown properties are dropped. */
export const factSchema = z.discriminatedUnion('key', [
  factOf('name', text(TEXT_LIMITS.name)),
  factOf('legalName', text(TEXT_LIMITS.legalName)),
  factOf('description', text(TEXT_LIMITS.description)),
  factOf('country', z.string().regex(/^[A-Z]{2}$/)),
  factOf('city', text(TEXT_LIMITS.city)),
  factOf('employees', headCount),
  // Kongō Gumi, the oldest company known, is of 578.
  factOf('founded', z.int().min(500).max(2_500)),
  factOf('phone', text(60)),
  factOf('email', text(254)),
  factOf('linkedin', webAddress),
  factOf('twitter', webAddress),
  factOf('facebook', webAddress),
  factOf('github', webAddress),
  factOf('youtube', webAddress),
  factOf('instagram', webAddress),
  factOf('language', z.string().regex(/^[a-z]{2,3}$/)),
  factOf('job', text(TEXT_LIMITS.job)),
  factOf('technology', text(120)),
]);

const pageSeen = z.object({
  url: webAddress,
  page: z.enum(COMPANY_PAGES),
  words: z.int().nonnegative(),
  text: z.string().max(LIMITS.pageText),
  seenAt: moment,
});

const signpost = webAddress.exactOptional();

/** Named keys only, never a record: nothing a page says can become a property name. */
export const signpostsSchema = z.object({
  about: signpost,
  contact: signpost,
  careers: signpost,
  legal: signpost,
  linkedin: signpost,
});

/** An account as stored and sent; equal to Account in account.ts, which a test holds. */
export const accountSchema = z.object({
  id: text(LIMITS.id).regex(/^[^\s/:@]+\.[^\s/:@.]+$/),
  label: text(LIMITS.label),
  facts: z.array(factSchema).max(LIMITS.factsStored),
  pages: z.array(pageSeen).max(LIMITS.pages),
  signposts: signpostsSchema,
  firstSeenAt: moment,
  lastSeenAt: moment,
});
