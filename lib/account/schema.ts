import '../text/jitless.ts';
import * as z from 'zod';
import { BUSINESS_MODELS, BUYERS, EVENT_KINDS, SOURCES } from '../facts/fact.ts';
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

const figure = z.number().nonnegative();
const isOrdered = ({ min, max }: { min: number; max?: number }) => max === undefined || max >= min;
const DISORDER = 'max is below min';
const span = { min: z.int().nonnegative(), max: z.int().nonnegative().exactOptional() };
const count = z.object(span).refine(isOrdered, DISORDER);
const headCount = z.object({ ...span, group: z.literal(true).exactOptional() }).refine(isOrdered, DISORDER);
const money = z
  .object({ min: figure, max: figure.exactOptional(), currency: z.string().regex(/^[A-Z]{3}$/) })
  .refine(isOrdered, DISORDER);
const country = z.string().regex(/^[A-Z]{2}$/);
const phone = z.object({
  written: text(60),
  e164: z
    .string()
    .regex(/^\+\d{5,15}$/)
    .exactOptional(),
});
const event = z.object({
  kind: z.enum(EVENT_KINDS),
  title: text(TEXT_LIMITS.event),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/)
    .exactOptional(),
  amount: money.exactOptional(),
});

/** One fact, as FactOf in lib/facts/fact.ts; unknown properties are dropped. */
export const factSchema = z.discriminatedUnion('key', [
  factOf('name', text(TEXT_LIMITS.name)),
  factOf('legalName', text(TEXT_LIMITS.legalName)),
  factOf('formerName', text(TEXT_LIMITS.formerName)),
  factOf('parent', text(TEXT_LIMITS.parent)),
  factOf('description', text(TEXT_LIMITS.description)),
  factOf('country', country),
  factOf('city', text(TEXT_LIMITS.city)),
  factOf('address', text(TEXT_LIMITS.address)),
  factOf('office', z.object({ country, city: text(TEXT_LIMITS.city).exactOptional() })),
  factOf('market', country),
  factOf('vat', z.string().regex(/^[A-Z]{2}[A-Z\d+*]{4,14}$/)),
  factOf('employees', headCount),
  factOf('revenue', money),
  factOf('locations', count),
  // Kongō Gumi, the oldest company known, is of 578.
  factOf('founded', z.int().min(500).max(2_500)),
  factOf('phone', phone),
  factOf('email', text(254)),
  factOf('linkedin', webAddress),
  factOf('twitter', webAddress),
  factOf('facebook', webAddress),
  factOf('github', webAddress),
  factOf('youtube', webAddress),
  factOf('instagram', webAddress),
  factOf('language', z.string().regex(/^[a-z]{2,3}$/)),
  factOf('buyers', z.enum(BUYERS)),
  factOf('businessModel', z.enum(BUSINESS_MODELS)),
  factOf('job', text(TEXT_LIMITS.job)),
  factOf('openJobs', count),
  factOf('department', text(TEXT_LIMITS.department)),
  factOf('event', event),
  factOf('customer', text(TEXT_LIMITS.customer)),
  factOf('partner', text(TEXT_LIMITS.partner)),
  factOf('certificate', text(TEXT_LIMITS.certificate)),
  factOf('award', text(TEXT_LIMITS.award)),
  factOf('technology', text(120)),
]);

const pageSeen = z.object({
  url: webAddress,
  page: z.enum(COMPANY_PAGES),
  words: z.int().nonnegative(),
  text: z.string().max(LIMITS.pageText),
  seenAt: moment,
});

function driftOf<K extends string, V extends z.ZodType>(key: K, value: V) {
  return z.object({ key: z.literal(key), was: value, now: value, at: moment, url: webAddress });
}

const drift = z.discriminatedUnion('key', [
  driftOf('name', text(TEXT_LIMITS.name)),
  driftOf('country', country),
  driftOf('city', text(TEXT_LIMITS.city)),
  driftOf('employees', headCount),
  driftOf('revenue', money),
  driftOf('locations', count),
  driftOf('openJobs', count),
]);

const signpost = webAddress.exactOptional();

/** Named keys only, never a record: nothing a page says can become a property name. */
export const signpostsSchema = z.object({
  about: signpost,
  contact: signpost,
  careers: signpost,
  legal: signpost,
  linkedin: signpost,
});

/** A domain, or a room's id, which has the form of one. */
export const accountId = text(LIMITS.id).regex(/^[^\s/:@]+\.[^\s/:@.]+$/);

/** An account as stored and sent; equal to Account in account.ts, which a test holds. */
export const accountSchema = z.object({
  id: accountId,
  label: text(LIMITS.label),
  facts: z.array(factSchema).max(LIMITS.factsStored),
  pages: z.array(pageSeen).max(LIMITS.pages),
  signposts: signpostsSchema,
  siblings: z.array(accountId).max(LIMITS.siblings).exactOptional(),
  drift: z.array(drift).max(LIMITS.drift).exactOptional(),
  firstSeenAt: moment,
  lastSeenAt: moment,
});
