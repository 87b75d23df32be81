/** What a column of a file can say of a company, with the words in which the rep chooses it. */
export const QUESTION_WORDS = {
  domain: 'Web address',
  mail: 'Mail address (only its host is used)',
  linkedin: 'LinkedIn page',
  name: 'Company name',
  country: 'Country',
  city: 'City',
  address: 'Street address',
  employees: 'People who work there',
  revenue: 'Revenue',
  industry: 'Industry',
  description: 'Description',
  founded: 'Founded in',
  phone: 'Phone',
  technology: 'Technologies in use',
  owner: 'Who owns the account',
} as const;

export type Question = keyof typeof QUESTION_WORDS;

/** A question, or '' for a column that is left out. */
export type Meaning = Question | '';

export const QUESTIONS: readonly Question[] = Object.keys(QUESTION_WORDS).filter(isQuestion);

/** Whether a text, as of a kept mapping, is the name of a question. */
export function isQuestion(text: string): text is Question {
  return Object.hasOwn(QUESTION_WORDS, text);
}
