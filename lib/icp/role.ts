/** What a title says about somebody's rank, from the top. */
export const SENIORITIES = [
  'owner',
  'chief',
  'vice-president',
  'head',
  'manager',
  'senior',
  'staff',
  'junior',
] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** What a title says about somebody's field. */
export const FUNCTIONS = [
  'general-management',
  'sales',
  'marketing',
  'customer-service',
  'product',
  'engineering',
  'it',
  'security',
  'data',
  'design',
  'finance',
  'legal',
  'human-resources',
  'operations',
  'purchasing',
  'logistics',
  'production',
  'quality',
  'research',
  'consulting',
  'education',
  'health',
  'communications',
  'administration',
] as const;
export type JobFunction = (typeof FUNCTIONS)[number];

/** The person to speak to: any of each list; an empty list asks nothing. */
export interface Persona {
  seniorities: Seniority[];
  functions: JobFunction[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** Words or phrases of which the title holds any; absent asks nothing. */
  titles?: string[];
}

/** What somebody's title says; either may be unsaid. */
export interface Role {
  seniority?: Seniority;
  functions: JobFunction[];
}
