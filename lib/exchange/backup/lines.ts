import '../../text/zod-words.ts';
import * as z from 'zod/mini';
import { Refused, refusal, tooNew } from './refused.ts';

/** What files of ours begin with, whichever version wrote them. */
const FORMAT = 'fitmark-backup';
/** Of the file; the database has a version of its own. */
const VERSION = 1;

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[\\da-f]{${bytes * 2}}$`)));

const headerSchema = z.object({
  /** Of the database that the records are of: 1, 2, 3 … */
  database: z.int().check(z.gte(1)),
  /** Epoch milliseconds. */
  madeAt: z.number().check(z.nonnegative(), z.lte(8.64e15)),
  /** The version of Fitmark that made it. */
  app: z.string().check(z.maxLength(40)),
});
export type Header = z.output<typeof headerSchema>;

const lockedSchema = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  /** More would only keep the rep waiting. */
  iterations: z.int().check(z.gte(1), z.lte(10_000_000)),
  salt: hex(16),
  cipher: z.literal('AES-256-GCM'),
  /** The first eight bytes of each chunk's nonce. */
  nonce: hex(8),
});
/** How a locked file is opened, beside its passphrase. */
export type Locked = z.output<typeof lockedSchema>;

const ours = z.object({ format: z.literal(FORMAT), version: z.int(), app: z.optional(z.string()) });

export function headerLine(header: Header): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...header })}\n`;
}

/** The first line of a locked file: all that anybody can read of it. */
export function lockedLine({ app, ...locked }: Locked & { app: string }): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, app, locked })}\n`;
}

export function recordLine(table: string, record: unknown): string {
  return `${JSON.stringify([table, record])}\n`;
}

/** The last line. @param sha256 of all lines before it: see FORMAT.md. */
export function endLine(records: number, sha256: string): string {
  return `${JSON.stringify({ end: records, sha256 })}\n`;
}

/** Whether a file's last line is an end, right or wrong. */
export function isEnd(line: string): boolean {
  return line.startsWith('{"end":') && line.endsWith('}\n');
}

/**
 * What a file's first line says.
 *
 * @param database the version that this Fitmark can read.
 * @throws Refused where it is none of ours, or a newer one's.
 */
export function readFirstLine(line: string, database: number): Header | { locked: Locked } {
  const first = ours.safeParse(parsed(line));
  if (!first.success) throw new Refused(refusal('foreign'));
  const newer = new Refused(tooNew(String(first.data.app ?? '').slice(0, 40)));
  if (first.data.version > VERSION) throw newer;
  const all = z.union([z.object({ locked: lockedSchema }), headerSchema]).safeParse(parsed(line));
  if (!all.success) throw new Refused(refusal('altered'));
  if ('database' in all.data && all.data.database > database) throw newer;
  return all.data;
}

const recordSchema = z.tuple([z.string(), z.unknown()]);

/** One line's table and record. @throws Refused where it is no such line. */
export function readRecord(line: string): [table: string, record: unknown] {
  const record = recordSchema.safeParse(parsed(line));
  if (!record.success) throw new Refused(refusal('altered'));
  return record.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
