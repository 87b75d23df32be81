import Papa, { type ParseStepResult } from 'papaparse';
import type { Row } from './table.ts';

/** Characters read at a time: 2 to 5 ms of work. */
const STEP = 128 * 1024;

/** A cell is not longer; what seems so is a quote that nobody closed. */
const LONGEST = 2_000_000;

interface Record {
  cells: string[];
  /** Where the next begins. */
  end: number;
}

/**
 * The records of a text, some at a time, blank ones too. Quoted cells may hold line breaks, which all read as "\n". A stray quote
 * costs its own line at the most: where a cell would swallow lines by it, the line is read as it stands.
 *
 * @param line of the file, with which the text begins.
 * @returns characters read so far, with each slice.
 */
export function* recordsIn(
  text: string,
  delimiter: string,
  line = 1,
): Generator<{ rows: Row[]; read: number }, void> {
  let rest = '';
  let width = 0;
  let next = line;
  for (let read = 0, step = STEP; read < text.length; ) {
    const end = endOfStep(text, read + step);
    rest += text.slice(read, end).replace(/\r\n?/g, '\n');
    read = end;
    const isLast = read >= text.length;
    const rows: Row[] = [];
    let at = 0;
    for (const { cells, end } of complete(rest, delimiter, isLast, () => width)) {
      rows.push({ line: next, cells });
      width ||= cells.length;
      next += lineBreaks(rest, at, end);
      at = end;
    }
    step = at === 0 ? step * 2 : STEP;
    rest = rest.slice(at);
    yield { rows, read };
  }
}

/** Not between the two characters of a line break. */
function endOfStep(text: string, end: number): number {
  return text[end - 1] === '\r' && text[end] === '\n' ? end + 1 : end;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Those that are whole; all, if nothing comes after. */
function* complete(
  text: string,
  delimiter: string,
  isLast: boolean,
  width: () => number,
): Generator<Record, void> {
  let at = 0;
  while (at < text.length) {
    const { records, torn } = parsed(text, at, delimiter, isLast, width);
    yield* records;
    at = records.at(-1)?.end ?? at;
    const isStuck = records.length === 0 && !torn;
    if (isStuck && (isLast || text.length - at < LONGEST)) return;
    if (!torn && !isStuck) continue;
    const line = firstLine(text, at, delimiter);
    yield line;
    at = line.end;
  }
}

/** Up to a quote that is out of place and would take lines with it. */
function parsed(
  text: string,
  from: number,
  delimiter: string,
  isLast: boolean,
  width: () => number,
): { records: Record[]; torn: boolean } {
  const records: Record[] = [];
  let torn = false;
  const step = ({ data, errors, meta }: ParseStepResult<string[][]>) => {
    const [cells = []] = data;
    const [start, end] = [records.at(-1)?.end ?? from, from + meta.cursor];
    torn =
      errors.length > 0 &&
      isTorn(text, start, end, delimiter, cells.length, records[0]?.cells.length || width());
    if (torn) parser.abort();
    else records.push({ cells, end });
  };
  const parser = new Papa.Parser({ delimiter, newline: '\n', step });
  parser.parse(text.slice(from), 0, !isLast);
  return { records, torn };
}

/** Whether a record with a stray quote is more than a line, and not of as many cells as it takes, which its first line may have alone. */
function isTorn(
  text: string,
  from: number,
  to: number,
  delimiter: string,
  cells: number,
  width: number,
): boolean {
  const line = firstLine(text, from, delimiter);
  return line.end < to && (cells !== width || line.cells.length === width);
}

/** As it stands. */
function firstLine(text: string, from: number, delimiter: string): Record {
  const at = text.indexOf('\n', from);
  const end = at < 0 ? text.length : at;
  const cells = text.slice(from, end).split(delimiter).map(unquoted);
  return { cells, end: Math.min(end + 1, text.length) };
}

/** A pair of quotes around a cell, or the one that nobody closed, is none of its own. */
function unquoted(cell: string): string {
  const bare = /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell.replace(/^([^"]*)"([^"]*)$/, '$1$2');
  return bare.replaceAll('""', '"');
}
