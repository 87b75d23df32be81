import type { Layout } from '../anchor.ts';

/** LinkedIn's layouts of people, most telling first. */
export const PERSON_LAYOUTS: readonly Layout[] = [];
