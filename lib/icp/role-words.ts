import type { JobFunction, Seniority } from './role.ts';

/** Ranks as a rep would say them. */
export const SENIORITY_WORDS: Readonly<Record<Seniority, string>> = {
  owner: 'Owner',
  chief: 'Chief',
  'vice-president': 'Vice president',
  head: 'Head',
  manager: 'Manager',
  senior: 'Senior',
  staff: 'Staff',
  junior: 'Junior',
};

/** Fields as a rep would say them. */
export const FUNCTION_WORDS: Readonly<Record<JobFunction, string>> = {
  'general-management': 'General management',
  sales: 'Sales',
  marketing: 'Marketing',
  'customer-service': 'Customer service',
  product: 'Product',
  engineering: 'Engineering',
  it: 'IT',
  security: 'Security',
  data: 'Data',
  design: 'Design',
  finance: 'Finance',
  legal: 'Legal',
  'human-resources': 'Human resources',
  operations: 'Operations',
  purchasing: 'Purchasing',
  logistics: 'Logistics',
  production: 'Production',
  quality: 'Quality',
  research: 'Research',
  consulting: 'Consulting',
  education: 'Education',
  health: 'Health',
  communications: 'Communications',
  administration: 'Administration',
};
