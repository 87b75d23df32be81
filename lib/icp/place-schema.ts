import * as z from 'zod/mini';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { count } from './describe.ts';
import { base, countrySchema, nameSchema } from './fields.ts';
import { listedAddress } from './listed.ts';

const CITY = 'Name the city, as “Hamburg”.';
const KM = `Give the distance in whole kilometres, between ${BOUNDS.leastKm} and ${count(BOUNDS.mostKm)}.`;

const near = z.strictObject({
  city: z
    .string(CITY)
    .check(
      z.trim(),
      z.minLength(1, CITY),
      z.maxLength(BOUNDS.word, `The city is longer than ${BOUNDS.word} characters: shorten it.`),
    ),
  country: countrySchema,
  km: z.int(KM).check(z.gte(BOUNDS.leastKm, KM), z.lte(BOUNDS.mostKm, KM)),
});

export const place = z
  .strictObject({
    ...base,
    kind: z.literal('place'),
    countries: z
      .array(countrySchema, 'Give a list of countries.')
      .check(z.maxLength(BOUNDS.countries, 'There are not that many countries: remove the repeated ones.')),
    near: z.exactOptional(near),
  })
  .check(
    z.refine(({ countries, near }) => countries.length > 0 || near !== undefined, {
      path: ['countries'],
      error: 'Choose at least one country, or a city to be near to.',
    }),
  );

const address = z.string('Write each company as text.').check(
  z.maxLength(BOUNDS.address, `An address is longer than ${BOUNDS.address} characters: shorten it.`),
  z.refine((written) => listedAddress(written) === written, {
    error: ({ input }) =>
      `“${String(input).slice(0, 40)}” is no company’s address: write it as acme.example or linkedin.com/company/acme.`,
  }),
);

export const list = z.strictObject({
  ...base,
  kind: z.literal('list'),
  name: nameSchema,
  any: z
    .array(address, 'Give a list of addresses.')
    .check(
      z.minLength(1, 'Give the address of at least one company.'),
      z.maxLength(BOUNDS.listed, `More than ${count(BOUNDS.listed)} companies: split the list in two.`),
    ),
});
