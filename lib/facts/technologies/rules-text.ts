import { later } from '../../text/later.ts';
import { ALL } from './all.ts';
import { packedNames, packedSigns } from './pack-rules.ts';

/** All rules without their reasons; the build puts the texts in the place of this file (wxt.config.ts). */
export const namesText = later(packedNames(ALL));
export const signsText = later(packedSigns(ALL));
