import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { base, countrySchema, nameSchema, phrases } from './fields.ts';
import { founded, size } from './range-schema.ts';
import { business, industry, likeness, need } from './what-it-does-schema.ts';

const place = z.strictObject({
  ...base,
  kind: z.literal('place'),
  countries: z
    .array(countrySchema, 'Give a list of countries.')
    .check(
      z.minLength(1, 'Choose at least one country.'),
      z.maxLength(BOUNDS.countries, 'There are not that many countries: remove the repeated ones.'),
    ),
});

const words = z.strictObject({
  ...base,
  kind: z.literal('words'),
  name: nameSchema,
  any: phrases.check(z.minLength(1, 'Give at least one word or phrase.')),
});

const technology = z.strictObject({
  ...base,
  kind: z.literal('technology'),
  any: phrases.check(z.minLength(1, 'Name at least one product or category.')),
});

const hiring = z.strictObject({ ...base, kind: z.literal('hiring'), roles: phrases });

/** One criterion, by its kind. */
export const criterionSchema = z.discriminatedUnion(
  'kind',
  [size, industry, business, need, likeness, place, words, technology, hiring, founded],
  {
    error:
      'Choose its kind: size, industry, business, need, likeness, place, words, technology, hiring or founded.',
  },
);
