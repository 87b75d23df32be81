import type { BusinessModel, Buyers } from './business.ts';

/** What a company is for a living, as a rep would say it. */
export const BUSINESS_WORDS: Readonly<Record<BusinessModel, string>> = {
  software: 'Software maker',
  services: 'Service provider',
  manufacturer: 'Manufacturer',
  distributor: 'Distributor',
  retailer: 'Retailer',
  marketplace: 'Marketplace',
  'non-profit': 'Non-profit',
  'public body': 'Public body',
};

/** Who pays it, in a sentence. */
export const SELLS_TO: Readonly<Record<Buyers, string>> = {
  businesses: 'sells to businesses',
  consumers: 'sells to consumers',
  both: 'sells to businesses and consumers',
};
