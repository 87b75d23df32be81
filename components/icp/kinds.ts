import type { CriterionKind, Importance } from '../../lib/icp/icp.ts';

/** What is said by a field of entries. */
export interface EntriesWords {
  label: string;
  example: string;
  hint?: string;
}

interface KindWords {
  title: string;
  /** The question it asks of a company. */
  asks: string;
  /** For the field of entries, where it has one. */
  entries?: EntriesWords;
}

/** Kinds of criteria in the order they are offered. */
export const KIND_WORDS: Record<CriterionKind, KindWords> = {
  size: { title: 'Size', asks: 'How many people work there?' },
  revenue: { title: 'Revenue', asks: 'What does it take in a year?' },
  place: {
    title: 'Place',
    asks: 'Where are its headquarters?',
    entries: { label: 'Countries', example: 'Germany, AT, Nordics' },
  },
  list: { title: 'My list', asks: 'Is it on a list of yours?' },
  market: {
    title: 'Market',
    asks: 'Where does it sell, and in which languages?',
    entries: { label: 'Any of these countries', example: 'France, US' },
  },
  industry: {
    title: 'Industry',
    asks: 'What field is it in?',
    entries: {
      label: 'Any of these industries',
      example: 'Transport & logistics',
      hint: 'A few letters are enough; the arrow key lists all 23.',
    },
  },
  business: { title: 'Business', asks: 'What does it do for a living, and who pays?' },
  need: {
    title: 'Need',
    asks: 'Do its own words show a need for your offer?',
    entries: {
      label: 'Signals',
      example: 'our warehouses, fulfilment centre',
      hint: 'Phrases as such companies write them: “our warehouses”. Between 4 and 12 serve best.',
    },
  },
  likeness: { title: 'Likeness', asks: 'Is it like your best clients?' },
  words: {
    title: 'Words',
    asks: 'What does it say about itself?',
    entries: {
      label: 'Any of these words or phrases',
      example: 'freight, cold chain, logist*',
      hint: 'A star at the end matches beginnings: logist* finds logistics and Logistik.',
    },
  },
  technology: {
    title: 'Technology',
    asks: 'What does its site run on?',
    entries: { label: 'Any of these products or categories', example: 'HubSpot, Shopify, CRM' },
  },
  certificate: {
    title: 'Certificate',
    asks: 'What is it certified for?',
    entries: { label: 'Any of these', example: 'ISO 27001, IATF 16949' },
  },
  hiring: {
    title: 'Hiring',
    asks: 'Does it look for people?',
    entries: {
      label: 'Words in the job’s title',
      example: 'sales, operations',
      hint: 'Leave empty to count any open job.',
    },
  },
  funding: { title: 'Funding', asks: 'Was it funded lately?' },
  growth: { title: 'Growth', asks: 'Has it more people, revenue or places than before?' },
  founded: { title: 'Founded', asks: 'How old is it?' },
};

/** Kinds that say whether now is the moment: timing, never points. */
export function isTiming(kind: CriterionKind): boolean {
  return kind === 'hiring' || kind === 'funding' || kind === 'growth';
}

/** Importances as a rep would say them. The points stand beside the choice. */
export const IMPORTANCE_WORDS: Record<Importance, string> = {
  must: 'Must have',
  strong: 'Strong',
  nice: 'Nice to have',
  against: 'Speaks against',
  never: 'Never: rules it out',
};
