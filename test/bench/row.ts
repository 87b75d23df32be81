import type { Summary } from './stats.ts';

type Bounded = Pick<Summary, 'median' | 'p95' | 'max'>;

/** One thing measured, as it stands in the report. */
export interface Row {
  what: string;
  unit: 'ms' | 'µs' | 'kB' | 'MB' | 'count' | '%';
  /** Sizes are measured once and have only a median. */
  figures: Pick<Summary, 'median' | 'n'> & Partial<Summary>;
  /** The same unit, measured in the same run: a floor, the browser without the extension, the size before gzip. */
  beside?: { what: string; value: number };
  /** How many times what stands beside: the median of ratios taken load by load, so that a busy machine hardly shows. */
  ratio?: number;
  /** The same work and more (parsing, sending) by processor time, in which waiting for a busy machine does not count. */
  processor?: Bounded;
  /** Upper bounds (DESIGN.md §7, ANCHORS P1–P9). */
  budget?: Partial<Bounded>;
  note?: string;
}

export interface Detail {
  head: string[];
  rows: (string | number)[][];
}

/** Rows under one heading, in one table. */
export interface Part {
  title: string;
  /** What was done, and what to know when reading the figures. */
  about: string;
  rows: Row[];
  /** Further rows that are no budget's business: one a page. */
  detail?: Detail;
}

/** What is over its budget, in words; empty where nothing is. */
export function misses(row: Row): string[] {
  const over = overBudget(row, row.figures);
  return row.processor && overBudget(row, row.processor).length === 0 ? [] : over;
}

/** Whether a budget is kept; by processor time where the clock on the wall says otherwise. */
export function verdict(row: Row): 'yes' | 'no' | 'by processor time' | '' {
  if (!row.budget) return '';
  if (misses(row).length > 0) return 'no';
  return overBudget(row, row.figures).length === 0 ? 'yes' : 'by processor time';
}

function overBudget({ what, unit, budget = {} }: Row, figures: Partial<Bounded>): string[] {
  return (['median', 'p95', 'max'] as const).flatMap((name) => {
    const [figure, limit] = [figures[name], budget[name]];
    return figure !== undefined && limit !== undefined && figure > limit
      ? [`${what}: ${name} ${round(figure)} ${unit}, budget ${limit}`]
      : [];
  });
}

/** Three significant digits, and no more than the clock can tell. */
export function round(value: number): string {
  const size = Math.abs(value);
  return value
    .toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
