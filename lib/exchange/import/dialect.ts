import { recordsIn } from './records.ts';

/** What parts the cells of a row, the likeliest first where several do as well. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Parts nothing: of a list without any delimiter each line is one cell. */
const NONE = '\u001f';

const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 50;

/** How a text is written as a table, and where its first row begins. */
export interface Dialect {
  delimiter: string;
  /** Characters before the first row. */
  skip: number;
}

/** Excel's own first line "sep=;" says it; else what parts most rows into equally many cells. */
export function dialectOf(text: string): Dialect {
  const [said, delimiter] = /^"?sep=([^\n\r"])"?(?:\r\n?|\n|$)/i.exec(text.slice(0, 20)) ?? [];
  if (said && delimiter) return { delimiter, skip: said.length };
  const sample = text.slice(0, SAMPLE);
  let best = { delimiter: NONE, score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, skip: 0 };
}

/** Of rows, how many have several cells, and how many as many as most; 0 where fewer than half have. */
function scoreOf(sample: string, delimiter: string): number {
  const widths: number[] = [];
  for (const { rows } of recordsIn(sample, delimiter)) {
    for (const { cells } of rows) if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
  }
  // The last may be cut in two.
  const whole = widths.slice(
    0,
    sample.length < SAMPLE ? SAMPLE_ROWS : Math.min(SAMPLE_ROWS, widths.length - 1),
  );
  const several = whole.filter((width) => width > 1);
  const often = [...Map.groupBy(several, (width) => width).values()].map(({ length }) => length);
  const share = several.length / whole.length;
  return share < 0.5 || often.length === 0 ? 0 : share + Math.max(...often) / whole.length;
}
