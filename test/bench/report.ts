import { cpus, loadavg } from 'node:os';
import { misses, type Part, type Row, round, verdict } from './row.ts';

export interface Machine {
  browser: string;
  node: string;
  cores: number;
  /** Load averages of one minute, before and after. */
  load: [number, number];
  seconds: number;
}

export function machineNow(browser: string, before: number, seconds: number): Machine {
  return { browser, node: process.version, cores: cpus().length, load: [before, loadNow()], seconds };
}

export function loadNow(): number {
  return loadavg()[0] ?? 0;
}

/** The whole report as Markdown. `details`: with a row a page. */
export function markdown(parts: readonly Part[], machine: Machine, details: boolean): string {
  const { browser, node, cores, load, seconds } = machine;
  const missed = parts.flatMap(({ rows }) => rows.flatMap(misses));
  return [
    '# Benchmark',
    '',
    `${browser}, headless; Node ${node}; ${cores} cores; load average ${load.map(round).join(' → ')}; ${Math.round(seconds)} s.`,
    'Other work on the machine lengthens the milliseconds, p95 and max most: read medians, ratios and processor time first.',
    ...parts.flatMap((part) => ['', ...partLines(part, details)]),
    '',
    ...(missed.length === 0
      ? ['Every budget is kept.']
      : [`Missed (${missed.length}):`, ...missed.map((line) => `- ${line}`)]),
    '',
  ].join('\n');
}

function partLines({ title, about, rows, detail }: Part, details: boolean): string[] {
  const head = ['what', 'unit', 'median', 'p95', 'max', 'n', 'beside', '×', 'budget', 'kept'];
  const lines = [`## ${title}`, '', about, '', ...tableLines(head, rows.map(cellsOf))];
  return details && detail ? [...lines, '', ...tableLines(detail.head, detail.rows)] : lines;
}

function cellsOf(row: Row): (string | number)[] {
  const { what, unit, figures, beside, ratio, budget, note } = row;
  const figure = (value: number | undefined) => (value === undefined ? '' : round(value));
  return [
    note ? `${what} (${note})` : what,
    unit,
    figure(figures.median),
    figure(figures.p95),
    figure(figures.max),
    figures.n,
    beside ? `${beside.what} ${round(beside.value)}` : '',
    figure(ratio),
    Object.entries(budget ?? {})
      .map(([name, limit]) => `${name} ≤ ${limit}`)
      .join(', '),
    verdict(row),
  ];
}

function tableLines(head: readonly string[], rows: readonly (string | number)[][]): string[] {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
