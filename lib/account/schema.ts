import '../text/zod-words.ts';
import * as z from 'zod/mini';
import { EVENT_KINDS, RELATIONS, SOURCES } from '../facts/fact.ts';
import { COMPANY_PAGES } from '../facts/understanding.ts';
import { BUSINESS_MODELS, BUYERS } from '../icp/business.ts';
import { INDUSTRY_IDS } from '../icp/industries.ts';
import { LIMITS, TEXT_LIMITS } from './limits.ts';

/** The address found good last: most facts of an account share one, and to parse it is half of what reading them takes. */
let known = '';

function isAddress(text: string): boolean {
  const isGood = text === known || (/^https?:\/\/[^\t\n\r]+$/i.test(text) && URL.canParse(text));
  if (isGood) known = text;
  return isGood;
}

/** An absolute http(s) address of so many characters at the most. */
export const addressUpTo = (most: number) =>
  z.string().check(z.trim(), z.refine(isAddress, 'Invalid URL'), z.maxLength(most));

/** What a link in our pages may lead to. */
export const webAddress = addressUpTo(LIMITS.url);
/** Epoch milliseconds. */
const moment = z.number().check(z.nonnegative());

const share = z.number().check(z.gte(0), z.lte(1));

const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));
const form = (pattern: RegExp) => z.string().check(z.regex(pattern));

function factOf<K extends string, V extends z.ZodMiniType>(key: K, value: V) {
  return z.object({
    key: z.literal(key),
    value,
    source: z.enum(SOURCES),
    quote: z.string().check(z.maxLength(LIMITS.quote)),
    url: webAddress,
    seenAt: moment,
    confidence: share,
    file: z.exactOptional(text(LIMITS.file)),
  });
}

const figure = z.number().check(z.nonnegative());
const whole = z.int().check(z.nonnegative());
const inOrder = z.refine<{ min: number; max?: number }>(
  ({ min, max }) => max === undefined || max >= min,
  'max is below min',
);
const span = { min: whole, max: z.exactOptional(whole) };
const count = z.object(span).check(inOrder);
const headCount = z.object({ ...span, group: z.exactOptional(z.literal(true)) }).check(inOrder);
const money = z
  .object({ min: figure, max: z.exactOptional(figure), currency: form(/^[A-Z]{3}$/) })
  .check(inOrder);
const country = form(/^[A-Z]{2}$/);
const phone = z.object({
  written: text(60),
  e164: z.exactOptional(form(/^\+\d{5,15}$/)),
});
const event = z.object({
  kind: z.enum(EVENT_KINDS),
  title: text(TEXT_LIMITS.event),
  date: z.exactOptional(form(/^\d{4}(?:-\d{2}){0,2}$/)),
  amount: z.exactOptional(money),
});

const relation = z.object({
  is: z.enum([...RELATIONS, 'none']),
  by: z.exactOptional(text(TEXT_LIMITS.owner)),
});

const likelyIndustry = z.object({
  industry: z.enum(INDUSTRY_IDS),
  score: share,
  words: z.array(text(TEXT_LIMITS.likelyWord)).check(z.maxLength(5)),
});
const industryGuess = z.object({
  likely: z.array(likelyIndustry).check(z.minLength(1), z.maxLength(3)),
  sure: z.boolean(),
  by: z.enum(['model', 'keywords']),
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
  factOf('office', z.object({ country, city: z.exactOptional(text(TEXT_LIMITS.city)) })),
  factOf('market', country),
  factOf('vat', form(/^[A-Z]{2}[A-Z\d+*]{4,14}$/)),
  factOf('employees', headCount),
  factOf('revenue', money),
  factOf('locations', count),
  // Kongō Gumi, the oldest company known, is of 578.
  factOf('founded', z.int().check(z.gte(500), z.lte(2_500))),
  factOf('phone', phone),
  factOf('email', text(254)),
  factOf('linkedin', webAddress),
  factOf('twitter', webAddress),
  factOf('facebook', webAddress),
  factOf('github', webAddress),
  factOf('youtube', webAddress),
  factOf('instagram', webAddress),
  factOf('language', form(/^[a-z]{2,3}$/)),
  factOf('industry', text(TEXT_LIMITS.industry)),
  factOf('likelyIndustry', industryGuess),
  factOf('specialty', text(TEXT_LIMITS.specialty)),
  factOf('ownership', text(TEXT_LIMITS.ownership)),
  factOf('members', whole),
  factOf('followers', whole),
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
  factOf('relation', relation),
]);

const pageSeen = z.object({
  url: webAddress,
  page: z.enum(COMPANY_PAGES),
  words: whole,
  text: z.string().check(z.maxLength(LIMITS.pageText)),
  seenAt: moment,
});

function driftOf<K extends string, V extends z.ZodMiniType>(key: K, value: V) {
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

const heard = z.exactOptional(z.object({ quote: text(LIMITS.quote), url: webAddress, seenAt: moment }));
const asked = { question: text(80), basis: text(40) };
const answer = z.discriminatedUnion('kind', [
  z.object({
    ...asked,
    kind: z.literal('need'),
    state: z.enum(['stated', 'hinted', 'no sign', 'too little read']),
    heard,
  }),
  z.object({
    ...asked,
    kind: z.literal('likeness'),
    closerThan: z.exactOptional(z.int().check(z.gte(0), z.lte(100))),
    sharing: z.array(text(40)).check(z.maxLength(5)),
    heard,
  }),
]);

const signpost = z.exactOptional(webAddress);

/** Named keys only, never a record: nothing a page says can become a property name. */
export const signpostsSchema = z.object({
  about: signpost,
  contact: signpost,
  careers: signpost,
  legal: signpost,
  linkedin: signpost,
});

/** A domain, or a room's id, which has the form of one. */
export const accountId = text(LIMITS.id).check(z.regex(/^[^\s/:@]+\.[^\s/:@.]+$/));

/** An account as stored and sent; equal to Account in account.ts, which a test holds. */
export const accountSchema = z.object({
  id: accountId,
  label: text(LIMITS.label),
  facts: z.array(factSchema).check(z.maxLength(LIMITS.factsStored)),
  pages: z.array(pageSeen).check(z.maxLength(LIMITS.pages)),
  signposts: signpostsSchema,
  siblings: z.exactOptional(z.array(accountId).check(z.maxLength(LIMITS.siblings))),
  drift: z.exactOptional(z.array(drift).check(z.maxLength(LIMITS.drift))),
  answers: z.exactOptional(z.array(answer).check(z.maxLength(LIMITS.answers))),
  firstSeenAt: moment,
  lastSeenAt: moment,
});
