import Papa, { type ParseStepResult } from 'papaparse';
import type { Row } from './table.ts';

/** Characters read at a time: 2 to 5 ms of work. */
const STEP = 128 * 1024;

/** A cell is not longer; what seems so is a quote that nobody closed. */
const LONGEST = 2_000_000;

/** Characters looked at in vain for the end of stray quotes: after as many, quotes are letters like others. */
const MOST_IN_VAIN = 4_000_000;

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
  const dialect: Dialect = { delimiter, width: 0, inVain: 0 };
  let next = line;
  for (let read = 0, step = STEP; read < text.length; ) {
    const end = endOfStep(text, read + step);
    rest += text.slice(read, end).replace(/\r\n?/g, '\n');
    read = end;
    const isLast = read >= text.length;
    const rows: Row[] = [];
    let at = 0;
    for (const { cells, end } of complete(rest, isLast, dialect)) {
      rows.push({ line: next, cells });
      dialect.width ||= cells.length;
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

/** How a text is written, as far as it is read. */
interface Dialect {
  delimiter: string;
  /** Cells of the first record; 0 before it. */
  width: number;
  /** Characters looked at for the end of stray quotes. */
  inVain: number;
}

/** Those that are whole; all, if nothing comes after. */
function* complete(text: string, isLast: boolean, dialect: Dialect): Generator<Record, void> {
  let at = 0;
  while (at < text.length) {
    if (dialect.inVain < MOST_IN_VAIN) {
      const { records, torn } = parsed(text.slice(at), isLast, dialect);
      const start = at;
      for (const { cells, end } of records) {
        at = start + end;
        yield { cells, end: at };
      }
      const vain = torn ?? (records.length === 0 ? text.length - at : 0);
      if (torn === undefined && records.length === 0 && (isLast || vain < LONGEST)) return;
      dialect.inVain += vain;
      if (vain === 0) continue;
    }
    const line = firstLine(text, at, dialect.delimiter);
    if (!isLast && line.end === text.length) return;
    yield line;
    at = line.end;
  }
}

/** Up to a quote that is out of place and would take lines with it: `torn` characters of them. */
function parsed(text: string, isLast: boolean, dialect: Dialect): { records: Record[]; torn?: number } {
  const { delimiter } = dialect;
  const records: Record[] = [];
  let torn: number | undefined;
  const step = ({ data, errors, meta }: ParseStepResult<string[][]>) => {
    const [cells = []] = data;
    const [start, end] = [records.at(-1)?.end ?? 0, meta.cursor];
    const width = dialect.width || records[0]?.cells.length;
    const line = errors.length > 0 ? firstLine(text, start, delimiter) : undefined;
    // A cell may say more than its quotes allow, and go on; but not if that takes what its line has without.
    if (line && line.end < end && (cells.length !== width || line.cells.length === width)) {
      torn = end - start;
      parser.abort();
    } else records.push({ cells, end });
  };
  const parser = new Papa.Parser({ delimiter, newline: '\n', step });
  parser.parse(text, 0, !isLast);
  return { records, ...(torn !== undefined && { torn }) };
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
