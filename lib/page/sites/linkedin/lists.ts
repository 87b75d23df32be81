import type { Layout } from '../anchor.ts';

/** LinkedIn's layouts of lists, most telling first. */
export const LIST_LAYOUTS: readonly Layout[] = [];
