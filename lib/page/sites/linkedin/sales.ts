import type { Layout } from '../anchor.ts';

/** LinkedIn's layouts of Sales Navigator, most telling first. */
export const SALES_LAYOUTS: readonly Layout[] = [];
