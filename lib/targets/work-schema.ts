import '../text/zod-words.ts';
import * as z from 'zod/mini';
import { LIMITS } from '../account/limits.ts';
import { LETTERS } from '../fit/fit.ts';
import { TARGET_BOUNDS } from './bounds.ts';
import { HARD_CAP } from './capacity.ts';
import type { FieldChange } from './event.ts';
import { daySchema, tagSchema, touchSaidFields } from './schema.ts';
import { DEALS } from './settings.ts';
import { STATUSES, TIERS } from './target.ts';

const moment = z.number().check(z.nonnegative());
const accountId = z.string().check(z.minLength(1), z.maxLength(LIMITS.id));
const line = z.string().check(z.maxLength(TARGET_BOUNDS.line));
const why = z.string().check(z.maxLength(TARGET_BOUNDS.why));
const notes = z.string().check(z.maxLength(TARGET_BOUNDS.notes));
const tags = z.array(tagSchema).check(z.maxLength(TARGET_BOUNDS.tags));

/** What a page calls one act of the rep's, that doing it twice is doing it once. */
export const actKey = z.string().check(z.minLength(8), z.maxLength(60));

/** Equal to Change in change.ts, which a test holds; so with the others here. */
export const changeSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('tier'), tier: z.enum(TIERS), down: z.exactOptional(accountId) }),
  z.strictObject({ what: z.literal('status'), status: z.enum(STATUSES) }),
  z.strictObject({ what: z.literal('next'), on: daySchema, step: z.exactOptional(line) }),
  z.strictObject({ what: z.literal('why'), why, was: why }),
  z.strictObject({ what: z.literal('notes'), notes, was: notes }),
  z.strictObject({ what: z.literal('tags'), add: tags, remove: tags }),
  z.strictObject({ what: z.literal('reviewed') }),
]);

export const touchSaid = z.strictObject(touchSaidFields);

export const touchSchema = z.object({
  ...touchSaidFields,
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  accountId,
  on: daySchema,
  at: moment,
  tier: z.enum(TIERS),
  letter: z.exactOptional(z.enum(LETTERS)),
});

const EVENT_KINDS = [
  ...(['tier', 'status', 'next', 'why', 'notes', 'tags', 'reviewed'] as const),
  ...(['touch', 'add', 'remove', 'restore'] as const),
] as const;

export const eventSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(400)),
  key: actKey,
  accountId,
  what: z.enum(EVENT_KINDS),
  at: moment,
  fields: z.record(
    z.string(),
    z.custom<FieldChange>((pair) => Array.isArray(pair) && pair.length === 2),
  ),
  touch: z.exactOptional(z.object(touchSaidFields)),
  undoneAt: z.exactOptional(moment),
});

const hash = z.string().check(z.maxLength(2_000));
const viewName = z.string().check(z.minLength(1), z.maxLength(60));
const savedView = z.strictObject({ name: viewName, hash });
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const cap = z.int().check(z.gte(1), z.lte(HARD_CAP));

const mapping = z.strictObject({
  headings: z.string().check(z.maxLength(20_000)),
  columns: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(300)),
});
/** Of the CRM: a link that the rep presses. */
const crm = z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s{}]+\{(?:domain|name)\}[^\s]*$/));
const exported = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100));
/** As long as the fact that a colleague's file makes of it. */
const owner = z.string().check(z.maxLength(80));

/** Files that look alike: a CRM, a directory, a list or two of one's own. */
export const MOST_MAPPINGS = 20;

/** More are a mistake, and would be none that anybody finds. */
export const MOST_VIEWS = 50;

export const settingsSchema = z.object({
  cap,
  deal: z.exactOptional(z.enum(DEALS)),
  views: z.array(savedView).check(z.maxLength(MOST_VIEWS)),
  remindAt: z.exactOptional(time),
  reviewedOn: z.exactOptional(daySchema),
  crm: z.exactOptional(crm),
  mappings: z.exactOptional(z.array(mapping).check(z.maxLength(MOST_MAPPINGS))),
  exported: z.exactOptional(exported),
  owner: z.exactOptional(owner),
});

export const settingsChange = z.strictObject({
  cap: z.exactOptional(cap),
  deal: z.exactOptional(z.enum(DEALS)),
  addView: z.exactOptional(savedView),
  removeView: z.exactOptional(viewName),
  remindAt: z.exactOptional(z.nullable(time)),
  reviewedOn: z.exactOptional(daySchema),
  crm: z.exactOptional(z.nullable(crm)),
  addMapping: z.exactOptional(mapping),
  exported: z.exactOptional(z.nullable(exported)),
  owner: z.exactOptional(owner),
});
