import { ALL } from './all.ts';
import { packedRules } from './pack-rules.ts';

/** All rules without their reasons; the build puts its text in the place of this file (wxt.config.ts). */
export const RULES_TEXT = packedRules(ALL);
