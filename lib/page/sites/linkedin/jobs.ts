import type { Layout } from '../anchor.ts';

/** LinkedIn's layouts of jobs, most telling first. */
export const JOB_LAYOUTS: readonly Layout[] = [];
