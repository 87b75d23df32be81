import * as z from 'zod/mini';
import { isCountry } from '../text/country-names.ts';
import { languageTag } from '../text/language-names.ts';
import { ICP_BOUNDS as BOUNDS } from './bounds.ts';
import { IMPORTANCES } from './icp.ts';
import { phraseProblem } from './phrase.ts';

/* Parts that several kinds of criteria are made of. Every fault is a sentence with its remedy. */

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

/** What every criterion has. */
export const base = {
  id: idSchema,
  importance: z.enum(IMPORTANCES, `Choose how much it matters: ${IMPORTANCES.join(', ')}.`),
};

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

/** @param most of them, @param what they are called in the plural, @param remedy where there are more. */
export function phrasesUpTo(most: number, what: string, remedy: string) {
  return z
    .array(phrase, `Give a list of ${what}.`)
    .check(z.maxLength(most, `More than ${most} ${what}: ${remedy}.`));
}

export const phrases = phrasesUpTo(BOUNDS.words, 'words', 'remove some, or split the criterion in two');

export const countrySchema = z.string('Write each country as its two-letter code.').check(
  z.refine(isCountry, {
    error: ({ input }) =>
      `“${String(input).slice(0, 20)}” is no country code: write two upper-case letters of ISO 3166-1 (the United Kingdom is GB).`,
  }),
);

const languageSchema = z.string('Write each language as its code.').check(
  z.refine((tag) => languageTag(tag) === tag, {
    error: ({ input }) =>
      `“${String(input).slice(0, 20)}” is no language code: write two lower-case letters, as “de” (Norwegian is “no”).`,
  }),
);

/** A list without doubles, and so never longer than there are choices. */
export function each<T extends z.core.$ZodType>(item: T, most: number, what: string) {
  return z.array(item, `Give a list of ${what}.`).check(
    z.maxLength(most, `There are not that many ${what}: remove the repeated ones.`),
    z.refine((list) => new Set(list).size === list.length, {
      error: `One of the ${what} stands there twice: remove one of the two.`,
    }),
  );
}

/** BCP 47 primary tags, as facts hold them. */
export const languages = each(languageSchema, BOUNDS.languages, 'languages');
