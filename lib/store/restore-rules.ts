import * as z from 'zod/mini';
import { correctedSchema } from '../account/corrected.ts';
import { apartSchema, joinSchema } from '../account/joins.ts';
import { personSchema } from '../account/person-schema.ts';
import { accountSchema } from '../account/schema.ts';
import {
  hereStays,
  type LastActs,
  laterCorrection,
  laterPerson,
  laterProfile,
  laterSay,
  laterTarget,
} from '../exchange/backup/merge.ts';
import { mergeAccounts } from '../exchange/backup/merge-account.ts';
import type { BackupTable } from '../exchange/backup/tables.ts';
import { icpSchema } from '../icp/schema.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import { targetSchema } from '../targets/schema.ts';
import { eventSchema, touchSchema } from '../targets/work-schema.ts';

import { versionSchema } from './icp-versions.ts';
import { refusalSchema } from './refusals.ts';

/** How the records of a table are read, and which of two counts. */
export interface Rule {
  schema: z.ZodMiniType;
  /** Both were parsed by the schema. */
  choose: (here: never, there: never) => unknown;
}

/** Kept under its key, and read by whoever asks for it. */
const anything = z.looseObject({});

/** What becomes of each table's records that are there already. @param acts by which targets are compared. */
export function restoreRules(acts: {
  here: LastActs;
  there: LastActs;
}): Record<Exclude<BackupTable, 'setAside'>, Rule> {
  return {
    accounts: { schema: accountSchema, choose: mergeAccounts },
    joins: { schema: joinSchema, choose: hereStays },
    apart: { schema: apartSchema, choose: hereStays },
    targets: { schema: targetSchema, choose: laterTarget(acts.here, acts.there) },
    touches: { schema: touchSchema, choose: hereStays },
    events: { schema: eventSchema, choose: hereStays },
    persons: { schema: personSchema, choose: laterPerson },
    says: { schema: saySchema, choose: laterSay },
    corrections: { schema: correctedSchema, choose: laterCorrection },
    refusals: { schema: refusalSchema, choose: hereStays },
    icps: { schema: icpSchema, choose: laterProfile },
    icpVersions: { schema: versionSchema, choose: hereStays },
    imports: { schema: anything, choose: hereStays },
    meta: { schema: anything, choose: hereStays },
  };
}
