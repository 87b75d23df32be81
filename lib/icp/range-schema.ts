import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { base } from './fields.ts';

/* Criteria with a lower and an upper end. */

const PEOPLE = 'Give the number of people as a whole number, 1 or more.';
const people = z
  .int(PEOPLE)
  .check(z.gte(1, PEOPLE), z.lte(BOUNDS.people, 'No company has that many people: give a smaller number.'));

const SUM = 'Give the sum as a whole number, without separators or currency.';
const sum = z
  .int(SUM)
  .check(z.gte(0, SUM), z.lte(BOUNDS.revenue, 'No company earns that much: give a smaller number.'));

const YEAR = 'Give the year as four digits.';
const year = z.int(YEAR).check(z.gte(1000, YEAR), z.lte(2999, YEAR));

const CURRENCY = 'Write the currency as its three-letter code, in capitals: EUR, USD, GBP.';

interface Range {
  min: number;
  max: number;
  halfMin?: number;
  halfMax?: number;
}

/** The ideal lies within the half credit. */
const inOrder = [
  z.refine<Range>((c) => c.min <= c.max, {
    path: ['max'],
    error: '“At most” is below “at least”: swap the two.',
  }),
  z.refine<Range>((c) => c.halfMin === undefined || c.halfMin <= c.min, {
    path: ['halfMin'],
    error: 'Half credit cannot start above “at least”: lower it or leave it out.',
  }),
  z.refine<Range>((c) => c.halfMax === undefined || c.halfMax >= c.max, {
    path: ['halfMax'],
    error: 'Half credit cannot end below “at most”: raise it or leave it out.',
  }),
] as const;

export const size = z
  .strictObject({
    ...base,
    kind: z.literal('size'),
    min: people,
    max: people,
    halfMin: z.exactOptional(people),
    halfMax: z.exactOptional(people),
  })
  .check(...inOrder);

export const revenue = z
  .strictObject({
    ...base,
    kind: z.literal('revenue'),
    currency: z.string(CURRENCY).check(z.regex(/^[A-Z]{3}$/, CURRENCY)),
    min: sum,
    max: sum,
    halfMin: z.exactOptional(sum),
    halfMax: z.exactOptional(sum),
  })
  .check(...inOrder);

export const founded = z
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
