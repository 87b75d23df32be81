import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { countrySchema, each, phrases } from './fields.ts';
import { FUNCTIONS, SENIORITIES } from './role.ts';

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
  titles: z.exactOptional(phrases),
});
