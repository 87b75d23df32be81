import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { base, countrySchema, each, languages, nameSchema, phrases } from './fields.ts';
import { list, place } from './place-schema.ts';
import { founded, revenue, size } from './range-schema.ts';
import { business, industry, likeness, need } from './what-it-does-schema.ts';

const words = z.strictObject({
  ...base,
  kind: z.literal('words'),
  name: nameSchema,
  any: phrases.check(z.minLength(1, 'Give at least one word or phrase.')),
  how: z.exactOptional(
    z.enum(
      ['all', 'near'],
      'Choose “all” or “near” (all within ten words), or leave it out for any of them.',
    ),
  ),
  languages: z.exactOptional(languages),
});

const market = z
  .strictObject({
    ...base,
    kind: z.literal('market'),
    countries: each(countrySchema, BOUNDS.countries, 'countries'),
    languages,
  })
  .check(
    z.refine(({ countries, languages }) => countries.length + languages.length > 0, {
      path: ['countries'],
      error: 'Choose at least one country or language.',
    }),
  );

const certificate = z.strictObject({
  ...base,
  kind: z.literal('certificate'),
  any: phrases.check(z.minLength(1, 'Name at least one certificate.')),
});

const technology = z.strictObject({
  ...base,
  kind: z.literal('technology'),
  any: phrases.check(z.minLength(1, 'Name at least one product or category.')),
});

const JOBS = 'Give the number of open jobs as a whole number, 1 or more.';
const hiring = z.strictObject({
  ...base,
  kind: z.literal('hiring'),
  roles: phrases,
  atLeast: z.exactOptional(
    z
      .int(JOBS)
      .check(z.gte(1, JOBS), z.lte(BOUNDS.jobs, 'No company has that many open jobs: ask for fewer.')),
  ),
});

const funding = z.strictObject({ ...base, kind: z.literal('funding') });
const growth = z.strictObject({ ...base, kind: z.literal('growth') });

const KINDS = [
  size,
  revenue,
  industry,
  business,
  need,
  likeness,
  place,
  list,
  market,
  certificate,
  words,
  technology,
  founded,
  hiring,
  funding,
  growth,
] as const;

/** One criterion, by its kind. */
export const criterionSchema = z.discriminatedUnion('kind', KINDS, {
  error:
    'Choose its kind: size, revenue, industry, business, need, likeness, place, list, market, certificate, words, technology, founded, hiring, funding or growth.',
});
