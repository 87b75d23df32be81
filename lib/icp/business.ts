/** What a company is for a living. */
export const BUSINESS_MODELS = [
  'software',
  'services',
  'manufacturer',
  'distributor',
  'retailer',
  'marketplace',
  'non-profit',
  'public body',
] as const;
export type BusinessModel = (typeof BUSINESS_MODELS)[number];

export const BUYERS = ['businesses', 'consumers', 'both'] as const;
/** Who pays the company. */
export type Buyers = (typeof BUYERS)[number];
