import * as z from 'zod/mini';
import { isCountry } from '../text/country-names.ts';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { IMPORTANCES } from './icp.ts';
import { phraseProblem } from './phrase.ts';

export const idSchema = z
  .string('The id is missing: give it one.')
  .check(
    z.minLength(1, 'The id is empty: give it one.'),
    z.maxLength(BOUNDS.id, `The id is longer than ${BOUNDS.id} characters: shorten it.`),
  );

export const nameSchema = z
  .string('Give it a name.')
  .check(
    z.trim(),
    z.minLength(1, 'Give it a name.'),
    z.maxLength(BOUNDS.name, `The name is longer than ${BOUNDS.name} characters: shorten it.`),
  );

const PEOPLE = 'Give the number of people as a whole number, 1 or more.';
const people = z
  .int(PEOPLE)
  .check(z.gte(1, PEOPLE), z.lte(BOUNDS.people, 'No company has that many people: give a smaller number.'));

const YEAR = 'Give the year as four digits.';
const year = z.int(YEAR).check(z.gte(1000, YEAR), z.lte(2999, YEAR));

const phrase = z
  .string('Write each word as text.')
  .check(
    z.trim(),
    z.maxLength(BOUNDS.word, `A word or phrase is longer than ${BOUNDS.word} characters: shorten it.`),
    ({ value, issues }) => {
      const problem = phraseProblem(value);
      if (problem !== undefined) issues.push({ code: 'custom', message: problem, input: value });
    },
  );

const phrases = z
  .array(phrase, 'Give a list of words.')
  .check(
    z.maxLength(BOUNDS.words, `More than ${BOUNDS.words} words: remove some, or split the criterion in two.`),
  );

export const countrySchema = z.string('Write each country as its two-letter code.').check(
  z.refine(isCountry, {
    error: ({ input }) =>
      `“${String(input).slice(0, 20)}” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).`,
  }),
);

const base = {
  id: idSchema,
  importance: z.enum(IMPORTANCES, `Choose how much it matters: ${IMPORTANCES.join(', ')}.`),
};

const size = z
  .strictObject({
    ...base,
    kind: z.literal('size'),
    min: people,
    max: people,
    halfMin: z.exactOptional(people),
    halfMax: z.exactOptional(people),
  })
  .check(
    z.refine((c) => c.min <= c.max, { path: ['max'], error: '“At most” is below “at least”: swap the two.' }),
    z.refine((c) => c.halfMin === undefined || c.halfMin <= c.min, {
      path: ['halfMin'],
      error: 'Half credit cannot start above “at least”: lower it or leave it out.',
    }),
    z.refine((c) => c.halfMax === undefined || c.halfMax >= c.max, {
      path: ['halfMax'],
      error: 'Half credit cannot end below “at most”: raise it or leave it out.',
    }),
  );

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

const founded = z
  .strictObject({
    ...base,
    kind: z.literal('founded'),
    from: z.exactOptional(year),
    to: z.exactOptional(year),
  })
  .check(
    z.refine((c) => c.from !== undefined || c.to !== undefined, {
      path: ['from'],
      error: 'Give the first year, the last, or both.',
    }),
    z.refine((c) => c.from === undefined || c.to === undefined || c.from <= c.to, {
      path: ['to'],
      error: 'The last year is before the first: swap the two.',
    }),
  );

/** One criterion, by its kind. */
export const criterionSchema = z.discriminatedUnion(
  'kind',
  [size, place, words, technology, hiring, founded],
  {
    error: 'Choose its kind: size, place, words, technology, hiring or founded.',
  },
);
