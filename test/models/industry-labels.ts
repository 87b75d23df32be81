import type { Industry } from '../../lib/icp/industries.ts';

/** Labels of the YC directory → our industries. Those left out cross ours ("B2B" alone, "Climate"). */
const YC: Readonly<Record<string, Industry>> = {
  'B2B -> Engineering, Product and Design': 'software',
  'B2B -> Infrastructure': 'software',
  'B2B -> Productivity': 'software',
  'B2B -> Analytics': 'software',
  'B2B -> Security': 'software',
  'B2B -> Operations': 'software',
  'B2B -> Marketing': 'software',
  'B2B -> Sales': 'software',
  'B2B -> Office Management': 'software',
  'B2B -> Human Resources': 'services',
  'B2B -> Recruiting and Talent': 'services',
  'B2B -> Legal': 'services',
  'B2B -> Supply Chain and Logistics': 'transport',
  'B2B -> Retail': 'retail',
  Education: 'education',
  Government: 'public',
  'Healthcare -> Healthcare IT': 'health',
  'Healthcare -> Consumer Health and Wellness': 'health',
  'Healthcare -> Healthcare Services': 'health',
  'Healthcare -> Diagnostics': 'health',
  'Healthcare -> Medical Devices': 'health',
  'Healthcare -> Therapeutics': 'pharma',
  'Healthcare -> Drug Discovery and Delivery': 'pharma',
  'Healthcare -> Industrial Bio': 'pharma',
  'Consumer -> Social': 'media',
  'Consumer -> Content': 'media',
  'Consumer -> Gaming': 'media',
  'Consumer -> Food and Beverage': 'food',
  'Consumer -> Apparel and Cosmetics': 'goods',
  'Consumer -> Home and Personal': 'goods',
  'Consumer -> Travel, Leisure and Tourism': 'travel',
  'Consumer -> Transportation Services': 'transport',
  'Consumer -> Consumer Electronics': 'electronics',
  Fintech: 'finance',
  'Fintech -> Payments': 'finance',
  'Fintech -> Consumer Finance': 'finance',
  'Fintech -> Credit and Lending': 'finance',
  'Fintech -> Banking and Exchange': 'finance',
  'Fintech -> Asset Management': 'finance',
  'Fintech -> Insurance': 'insurance',
  'Industrials -> Manufacturing and Robotics': 'machinery',
  'Industrials -> Aviation and Space': 'aerospace',
  'Industrials -> Defense': 'aerospace',
  'Industrials -> Drones': 'aerospace',
  'Industrials -> Energy': 'energy',
  'Industrials -> Automotive': 'vehicles',
  'Real Estate and Construction -> Housing and Real Estate': 'property',
  'Real Estate and Construction -> Construction': 'construction',
};

/** Coarser or rarer labels that are learned from but, as in the measurements the bars come from, not judged by. */
const YC_LEARNED: Readonly<Record<string, Industry>> = {
  Healthcare: 'health',
  'Real Estate and Construction': 'property',
  'Industrials -> Agriculture': 'food',
  'Industrials -> Climate': 'energy',
  'Consumer -> Virtual and Augmented Reality': 'media',
  'Consumer -> Job and Career Services': 'services',
};

/** FinanceDatabase: its industry decides before its group does; the groups of food hold mislabelled companies where it is named. */
const FD_INDUSTRIES: Readonly<Record<string, Industry | null>> = {
  'Construction & Engineering': 'construction',
  'Building Products': 'construction',
  'Construction Materials': 'construction',
  'Aerospace & Defense': 'aerospace',
  'Professional Services': 'services',
  'Hotels, Restaurants & Leisure': 'travel',
  Machinery: 'machinery',
  'Electrical Equipment': 'machinery',
  'Food & Staples Retailing': null,
  'Food Products': null,
  Beverages: null,
};
const FD_GROUPS: Readonly<Record<string, Industry>> = {
  'Software & Services': 'software',
  'Health Care Equipment & Services': 'health',
  'Pharmaceuticals, Biotechnology & Life Sciences': 'pharma',
  Banks: 'finance',
  'Diversified Financials': 'finance',
  Insurance: 'insurance',
  'Real Estate': 'property',
  Energy: 'energy',
  Utilities: 'energy',
  Transportation: 'transport',
  Retailing: 'retail',
  'Food, Beverage & Tobacco': 'food',
  'Consumer Durables & Apparel': 'goods',
  'Household & Personal Products': 'goods',
  'Media & Entertainment': 'media',
  'Telecommunication Services': 'telecom',
  'Technology Hardware & Equipment': 'electronics',
  'Semiconductors & Semiconductor Equipment': 'electronics',
  'Automobiles & Components': 'vehicles',
  Materials: 'materials',
};

/** @param heldOut whether the company is one to be judged by. */
export function ofYc(subindustry: string, heldOut: boolean): Industry | undefined {
  return YC[subindustry] ?? (heldOut ? undefined : YC_LEARNED[subindustry]);
}

export function ofFinanceDatabase(group: string, industry: string): Industry | undefined {
  const named = FD_INDUSTRIES[industry];
  return named === null ? undefined : (named ?? FD_GROUPS[group]);
}
