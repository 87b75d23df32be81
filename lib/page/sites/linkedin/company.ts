import type { Layout } from '../anchor.ts';

/** LinkedIn's layouts of companies, most telling first. */
export const COMPANY_LAYOUTS: readonly Layout[] = [];
