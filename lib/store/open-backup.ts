import { type Header, readFirstLine } from '../exchange/backup/lines.ts';
import { type Refusal, Refused, refusal } from '../exchange/backup/refused.ts';
import { readLines } from './backup-text.ts';
import { type Bytes, bytesOf, type Parts, through } from './bytes.ts';
import { VERSION } from './migrations.ts';
import { unsealed } from './sealed.ts';

/** A backup that was checked from its first to its last byte. */
export interface Opened {
  ok: true;
  header: Header;
  /** Its records, a line each, some at a time, read from the file once more. @throws Refused where that was changed meanwhile. */
  records(): AsyncGenerator<string[], void>;
}

/** Reads and checks a backup, whatever lies in the file. Nothing is changed by it. */
export async function readBackup(file: Blob, passphrase?: string): Promise<Opened | Refusal> {
  try {
    const text = await textOf(file, passphrase);
    const header = await check(text());
    return { ok: true, header, records: () => recordsOf(text()) };
  } catch (failure) {
    if (failure instanceof Refused) return failure.refusal;
    // The file was moved, or its disk was pulled out.
    if (failure instanceof DOMException) return refusal('unreadable');
    throw failure;
  }
}

/** How the bytes of the text are come by, each time anew. */
async function textOf(file: Blob, passphrase: string | undefined): Promise<() => Parts> {
  const start = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  if (start[0] === 0x1f && start[1] === 0x8b) return () => unpacked(bytesOf(file));
  const head = start.subarray(0, start.indexOf(10) + 1);
  const first = readFirstLine(new TextDecoder().decode(head), VERSION);
  if (!('locked' in first)) return () => bytesOf(file);
  if (!passphrase) throw new Refused(refusal('locked'));
  const opened = await unsealed(file, head, first.locked, passphrase);
  return () => unpacked(opened());
}

async function* unpacked(parts: Parts): AsyncGenerator<Bytes, void> {
  try {
    yield* through(parts, new DecompressionStream('gzip'));
  } catch (failure) {
    if (failure instanceof Refused || failure instanceof DOMException) throw failure;
    throw new Refused(refusal('altered'));
  }
}

/** @returns the header, once all is well. */
async function check(text: Parts): Promise<Header> {
  let header: Header | undefined;
  for await (const [line = ''] of readLines(text)) header ??= headerOf(line);
  if (!header) throw new Refused(refusal('truncated'));
  return header;
}

function headerOf(line: string): Header {
  const first = readFirstLine(line, VERSION);
  if ('locked' in first) throw new Refused(refusal('altered'));
  return first;
}

async function* recordsOf(text: Parts): AsyncGenerator<string[], void> {
  let isFirst = true;
  for await (const lines of readLines(text)) {
    yield isFirst ? lines.slice(1) : lines;
    isFirst = false;
  }
}
