import '../../text/zod-words.ts';
import * as z from 'zod/mini';
import { accountId } from '../../account/schema.ts';
import { ICP_BOUNDS } from '../../icp/bounds.ts';
import { IMPORTANCES } from '../../icp/icp.ts';
import { MOST_OBJECTIONS, OBJECTIONS, OWN_LETTERS, PASS_REASONS } from './say.ts';

/** Epoch milliseconds. */
const moment = z.number().check(z.nonnegative());
const whole = (least: number) => z.int().check(z.gte(least));

const NOTE = 300;
const WHY = 'Say in a few words why: your manager, and you in a year, will want to know.';
const TOO_LONG = `That is longer than ${NOTE} characters: shorten it.`;
const note = z.exactOptional(z.string().check(z.trim(), z.minLength(1), z.maxLength(NOTE, TOO_LONG)));

export const machineFields = {
  letter: z.enum(['A', 'B', 'C', 'D', '?', '×']),
  score: z.exactOptional(z.int().check(z.gte(0), z.lte(100))),
  icp: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(ICP_BOUNDS.id)),
    version: whole(1),
  }),
};
const machine = z.object(machineFields);

const override = z.object({
  letter: z.enum(OWN_LETTERS),
  reason: z.string(WHY).check(z.trim(), z.minLength(1, WHY), z.maxLength(NOTE, TOO_LONG)),
  at: moment,
  was: machine,
});

const pass = z
  .object({ reason: z.enum(PASS_REASONS), note, at: moment, was: z.exactOptional(machine) })
  .check(
    z.refine(({ reason, note }) => reason !== 'other' || note !== undefined, { path: ['note'], error: WHY }),
  );

const objection = z.object({
  criterionId: z.string().check(z.minLength(1), z.maxLength(ICP_BOUNDS.id)),
  says: z.enum(OBJECTIONS),
  note,
  at: moment,
  was: z.object({
    ...machineFields,
    verdict: z.enum(['yes', 'partly', 'no', 'unknown']),
    importance: z.enum(IMPORTANCES),
  }),
});

/** What the rep says of an account, as stored and sent; equal to Say in say.ts, which a test holds. */
export const saySchema = z.object({
  accountId,
  override: z.exactOptional(override),
  pass: z.exactOptional(pass),
  objections: z.array(objection).check(z.maxLength(MOST_OBJECTIONS)),
});
