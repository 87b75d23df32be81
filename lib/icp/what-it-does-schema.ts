import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { BUSINESS_MODELS } from './business.ts';
import { count } from './describe.ts';
import { base, each, nameSchema, phrasesUpTo } from './fields.ts';
import { INDUSTRY_IDS } from './industries.ts';

/* Criteria that ask what a company does. */

const UNKNOWN_INDUSTRY = 'This is no industry that Fitmark knows: remove it, or update Fitmark.';

export const industry = z.strictObject({
  ...base,
  kind: z.literal('industry'),
  any: each(z.enum(INDUSTRY_IDS, UNKNOWN_INDUSTRY), INDUSTRY_IDS.length, 'industries').check(
    z.minLength(1, 'Choose at least one industry.'),
  ),
});

export const business = z
  .strictObject({
    ...base,
    kind: z.literal('business'),
    any: each(
      z.enum(BUSINESS_MODELS, `Choose each among: ${BUSINESS_MODELS.join(', ')}.`),
      BUSINESS_MODELS.length,
      'kinds of business',
    ),
    buyers: z.exactOptional(
      z.enum(['businesses', 'consumers'], 'Choose who pays it: businesses or consumers.'),
    ),
  })
  .check(
    z.refine(({ any, buyers }) => any.length > 0 || buyers !== undefined, {
      path: ['any'],
      error: 'Choose what it is for a living, who pays it, or both.',
    }),
  );

const signals = phrasesUpTo(
  BOUNDS.signals,
  'signals',
  'remove the least telling ones, or make two needs of it',
).check(z.minLength(1, 'Give at least one phrase by which the need is told; four or more are better.'));

export const need = z.strictObject({
  ...base,
  kind: z.literal('need'),
  name: nameSchema,
  signals,
  counterSignals: phrasesUpTo(
    BOUNDS.counterSignals,
    'counter-signals',
    'keep those that surely speak against it',
  ),
});

const TEXT = 'Paste what the client’s pages say.';
/** A client by name, with what its pages say. */
export const clientSchema = z.strictObject({
  name: nameSchema,
  text: z
    .string(TEXT)
    .check(
      z.trim(),
      z.minLength(1, TEXT),
      z.maxLength(
        BOUNDS.clientText,
        `More than ${count(BOUNDS.clientText)} characters: keep what tells what they do.`,
      ),
    ),
});

export const likeness = z.strictObject({
  ...base,
  kind: z.literal('likeness'),
  clients: z
    .array(clientSchema, 'Give a list of clients.')
    .check(
      z.minLength(BOUNDS.leastClients, 'Name at least two clients: one alone has too much that is its own.'),
      z.maxLength(
        BOUNDS.clients,
        `More than ${BOUNDS.clients} clients: keep those you would most like to have again.`,
      ),
    ),
});
