/** Kinds of fact with a text as value, the city aside. */
export const FACT_KEYS = [
  'name',
  'legalName',
  'description',
  'phone',
  'email',
  'linkedin',
  'twitter',
  'facebook',
  'github',
  'youtube',
  'instagram',
  'job',
  'technology',
] as const;
