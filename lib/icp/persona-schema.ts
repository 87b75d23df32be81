import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { countrySchema } from './criterion-schema.ts';
import { FUNCTIONS, SENIORITIES } from './role.ts';

/** A list without doubles, and so never longer than there are choices. */
function each<T extends z.core.$ZodType>(item: T, most: number, what: string) {
  return z.array(item, `Give a list of ${what}.`).check(
    z.maxLength(most, `There are not that many ${what}: remove the repeated ones.`),
    z.refine((list) => new Set(list).size === list.length, {
      error: `One of the ${what} stands there twice: remove one of the two.`,
    }),
  );
}

/** As Persona in role.ts. */
export const personaSchema = z.strictObject({
  seniorities: each(
    z.enum(SENIORITIES, `Choose each rank among: ${SENIORITIES.join(', ')}.`),
    SENIORITIES.length,
    'ranks',
  ),
  functions: each(
    z.enum(FUNCTIONS, 'This is no field that Fitmark knows: remove it, or update Fitmark.'),
    FUNCTIONS.length,
    'fields',
  ),
  countries: each(countrySchema, BOUNDS.countries, 'countries'),
});
