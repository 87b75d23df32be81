import * as z from 'zod/mini';
import { FUNCTIONS, SENIORITIES } from './role.ts';

/** As Persona in role.ts. */
export const personaSchema = z.strictObject({
  seniorities: z.array(z.enum(SENIORITIES)),
  functions: z.array(z.enum(FUNCTIONS)),
  countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
